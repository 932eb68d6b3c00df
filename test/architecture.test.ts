import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectPath } from '../scripts/steps/project.mjs';

const BIOME = projectPath('node_modules/@biomejs/biome/bin/biome');
const TSC = projectPath('node_modules/typescript/bin/tsc');

const WRONG_IMPORTS = [
  ['src/core/angles.ts', '../stretches/index.ts', 'core is pure'],
  ['src/core/angles.ts', 'valibot', 'core is pure'],
  ['src/stretches/squat.ts', '../app/state.ts', 'stretches is data'],
  ['src/camera/camera.ts', '../pose/pose-client.ts', 'camera may import only from'],
  ['src/pose/pose-client.ts', '../camera/camera.ts', 'pose may import only from'],
  ['src/pose/pose-client.ts', '../../workers/pose.worker.ts', 'pose may import only from'],
  ['src/pose/pose-client.ts', '@mediapipe/tasks-vision', 'pose may import only from'],
  ['src/view3d/scene.ts', 'preact', 'view3d may import only from'],
  ['src/voice/speaker.ts', '../store/history.ts', 'voice may import only from'],
  ['src/store/history.ts', '../app/state.ts', 'store may import only from'],
  ['src/privacy/self-test.ts', '../store/history.ts', 'privacy may import only from'],
  ['src/privacy/self-test.ts', '../../workers/pose.worker.ts', 'privacy may import only from'],
  ['src/app/state.ts', '../ui/screens/home.tsx', 'app does not know the screens'],
  ['src/app/state.ts', 'preact/hooks', 'app holds state, not components'],
  ['src/ui/screens/home.tsx', 'three', 'three is imported only in view3d'],
  ['src/ui/screens/home.tsx', '../../main.ts', 'Nothing imports main'],
  ['src/ui/screens/home.tsx', '@observablehq/plot', 'Plot is imported only in ui/charts'],
  ['src/ui/charts/bars.ts', 'three', 'three is imported only in view3d'],
  ['src/main.ts', '@mediapipe/tasks-vision', 'imported only in workers'],
  ['workers/pose.worker.ts', '../src/app/state.ts', 'A worker may import only from'],
] as const;

const RIGHT_IMPORTS = [
  ['src/core/angles.ts', './landmarks.ts'],
  ['src/stretches/squat.ts', '../core/reference.ts'],
  ['src/pose/pose-client.ts', '../../workers/pose-protocol.ts'],
  ['src/view3d/scene.ts', 'three'],
  ['src/privacy/self-test.ts', '../../workers/outbound-attempts.ts'],
  ['src/app/state.ts', '../camera/camera.ts'],
  ['src/app/state.ts', '@preact/signals'],
  ['src/ui/screens/home.tsx', '../../app/state.ts'],
  ['src/ui/charts/bars.ts', '@observablehq/plot'],
  ['src/main.ts', './ui/app-root.tsx'],
  ['workers/pose.worker.ts', '@mediapipe/tasks-vision'],
] as const;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'limber-walls-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function writeSample(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function runNode(args: readonly string[]): string {
  return spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }).stdout;
}

describe('import walls', () => {
  /** What the linter says about each import, by file and import. */
  const complaints = new Map<string, string>();

  beforeAll(() => {
    const imports = new Map<string, string[]>();
    for (const [file, specifier] of [...WRONG_IMPORTS, ...RIGHT_IMPORTS]) {
      imports.set(file, [...(imports.get(file) ?? []), specifier]);
    }
    for (const [file, specifiers] of imports) {
      writeSample(file, specifiers.map((specifier) => `import '${specifier}';\n`).join(''));
    }
    for (const file of ['biome.json', '.gitignore']) {
      copyFileSync(projectPath(file), path.join(folder, file));
    }
    const rule = '--only=style/noRestrictedImports';
    const limit = '--max-diagnostics=none';
    const { diagnostics } = JSON.parse(
      runNode([BIOME, 'lint', rule, limit, '--reporter=json', '.']),
    );
    for (const { location, message } of diagnostics) {
      const file = location.path.replaceAll('\\', '/');
      complaints.set(`${file} ${imports.get(file)?.[location.start.line - 1]}`, message);
    }
  });

  it.each(WRONG_IMPORTS)('%s must not import %s', (file, specifier, message) => {
    expect(complaints.get(`${file} ${specifier}`)).toContain(message);
  });

  it.each(RIGHT_IMPORTS)('%s may import %s', (file, specifier) => {
    expect(complaints.get(`${file} ${specifier}`)).toBeUndefined();
  });
});

describe('core', () => {
  /** The compiler's complaints about a line that is checked as src/core is. */
  function compileAsCore(line: string): string {
    const core = projectPath('src/core/tsconfig.json').replaceAll('\\', '/');
    const config = { extends: core, compilerOptions: { rootDir: '.' }, include: ['*.ts'] };
    writeSample('as-core/tsconfig.json', JSON.stringify(config));
    writeSample('as-core/sample.ts', line);
    return runNode([TSC, '-p', 'as-core', '--noEmit']);
  }

  it('compiles without a browser or Node', () => {
    expect(compileAsCore('export const two = Math.sqrt(4);')).toBe('');
  });

  it.each(['document', 'performance', 'process', 'setTimeout'])('does not know %s', (name) => {
    expect(compileAsCore(`export const used = ${name};`)).toContain(`Cannot find name '${name}'`);
  });
});
