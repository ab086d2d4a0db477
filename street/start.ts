/**
 * `npm start`: Throughline in a real browser on the high street. With a display the browser stays
 * open for a person to walk in; without one, or with `--headless`, the street walks itself.
 *
 *     npm start -- [--headless] [--firefox] [--out DIR]
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, until, visit } from '../tests/browser/driver.ts';
import { START } from './houses.ts';
import { changeSettings } from './journal.ts';
import { openStreet } from './server.ts';
import { STEPS } from './steps.ts';
import { earlyAfternoon, endWalk, FOR_A_WALK, startWalk } from './walk.ts';

const { values } = parseArgs({
  options: {
    headless: { type: 'boolean' },
    firefox: { type: 'boolean' },
    out: { type: 'string', default: 'pictures' },
  },
});
const browser = values.firefox ? 'firefox' : 'chromium';
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

const built = spawnSync('wxt', values.firefox ? ['build', '-b', 'firefox'] : ['build'], {
  cwd: resolve(import.meta.dirname, '..'),
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
});
if (built.status !== 0) {
  console.error('start: the extension could not be built; its own words are above.');
  process.exitCode = 1;
} else if (display && !values.headless) {
  await openForAPerson();
} else {
  process.exitCode = (await walkAlone(resolve(values.out))) ? 0 : 1;
}

async function openForAPerson(): Promise<void> {
  const street = await openStreet();
  const timeZone = earlyAfternoon(new Date());
  const driver = await launch(browser, { port: street.port, window: 'visible', timeZone });
  const page = await driver.newPage();
  await visit(page, START);
  console.log('The high street is open: turn noticing on, then walk. Close the browser to end.');
  const closed = new Promise<void>((end) => driver.browser.once('disconnected', () => end()));
  const welcome = await driver.extensionTab('timeline.html').catch(() => null);
  if (welcome) {
    await until(10_000, () => changeSettings(welcome, FOR_A_WALK)).catch(() => {});
    console.log('Here a card may come at any time; at home at most two a day.');
  }
  process.once('SIGINT', () => void driver.close());
  await closed;
  await driver.close();
  street.close();
}

/** True only if every step was seen to happen. */
async function walkAlone(out: string): Promise<boolean> {
  const start = performance.now();
  const say = (line: string) => console.log(line);
  const walk = await startWalk({ browser, out, say });
  let seen = 0;
  try {
    for (const step of STEPS) {
      const seconds = ((performance.now() - start) / 1000).toFixed(0);
      say(`${seconds.padStart(4)} s  ${step.name}`);
      await step.run(walk);
      seen++;
    }
  } catch (error) {
    say(`   ${error instanceof Error ? error.message : error}`);
    for (const line of walk.driver.errors) say(`   console: ${line}`);
    await walk.picture('failed', walk.driver.screen?.picture() ?? walk.page).catch(() => {});
  } finally {
    await endWalk(walk);
  }
  say(`${seen} of ${STEPS.length} steps seen; pictures in ${out}`);
  return seen === STEPS.length;
}
