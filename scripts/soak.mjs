/**
 * Runs sessions for as long as wanted and watches what grows: `npm run soak -- --minutes 60`.
 * The readings are written to .cache/soak-report.json.
 */
import { parseArgs } from 'node:util';
import { requireSupportedNode } from './steps/node-version.mjs';

requireSupportedNode();

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);

if (!(minutes >= 2 && minutes <= 24 * 60)) {
  console.error(`--minutes must be a number from 2 to 1440, not "${values.minutes}".`);
  process.exitCode = 2;
} else {
  const { installPackages } = await import('./steps/install.mjs');
  await installPackages();
  const { explainBrowserInstall, obtainBrowser } = await import('./steps/install-browser.mjs');
  const { runPackageScript } = await import('./steps/run.mjs');
  const { prepareModels } = await import('./steps/models.mjs');
  await prepareModels();
  const browser = await obtainBrowser();
  if (browser === null) throw new Error(explainBrowserInstall(process.platform));
  const args = ['test', 'soak.spec.ts', '--reporter=list'];
  process.exitCode = await runPackageScript('@playwright/test/cli.js', args, {
    CHROME_PATH: browser,
    LIMBER_SOAK_MINUTES: String(minutes),
  });
}
