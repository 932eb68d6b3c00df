import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { projectPath } from '../../scripts/steps/project.mjs';
import { expect } from './fixtures.ts';

const AXE = readFileSync(projectPath('node_modules/axe-core/axe.min.js'), 'utf8');

/** Looks at the page as it is in both themes; answers what is wrong, one line each. */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // Through the debugger, since the content policy lets no foreign script in.
    await page.evaluate(AXE);
    const results = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(results.passes.length, 'axe must have looked').toBeGreaterThan(5);
    for (const { id, help, nodes } of results.violations) {
      const places = nodes.map(({ target }) => target.join(' ')).join(', ');
      found.push(`${colorScheme}: ${id}: ${help}: ${places}`);
    }
  }
  return found;
}
