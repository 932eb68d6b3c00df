import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { projectPath } from '../../scripts/steps/project.mjs';
import { expect } from './fixtures.ts';

const AXE = readFileSync(projectPath('node_modules/axe-core/axe.min.js'), 'utf8');

/** Looks at the page as it is in both themes; answers what is wrong, one line each. */
export async function findViolations(page: Page): Promise<string[]> {
  const found: string[] = [];
  // Through the debugger, since the content policy lets no foreign script in.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(endTransitions);
    // The dark theme has other colours and nothing else.
    const rules = colorScheme === 'light' ? null : ['color-contrast'];
    const results = await page.evaluate(runAxe, rules);
    const looked = rules === null ? 5 : 0;
    // Behind a dialog's veil it may not be able to tell a contrast: that was looked at, too.
    const answered = results.passes.length + results.incomplete.length;
    expect(answered, 'axe must have looked').toBeGreaterThan(looked);
    for (const { id, help, nodes } of results.violations) {
      const places = nodes.map(({ target }) => target.join(' ')).join(', ');
      found.push(`${colorScheme}: ${id}: ${help}: ${places}`);
    }
  }
  return found;
}

/** Runs in the page: half-way from one theme to the other no contrast is true. */
async function endTransitions(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const changes = document.getAnimations().filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(changes.map(({ finished }) => finished));
}

/** Runs in the page; every rule where none are named. */
function runAxe(rules: readonly string[] | null): Promise<AxeResults> {
  const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
  return axe.run(rules === null ? {} : { runOnly: rules });
}
