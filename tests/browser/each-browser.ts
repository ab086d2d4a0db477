import { describe, test } from 'vitest';
import type { BrowserName } from './driver.ts';

const PATHS: [BrowserName, variable: string][] = [
  ['chromium', 'CHROMIUM_PATH'],
  ['firefox', 'FIREFOX_PATH'],
];

/** `tests` once for each browser; one that is not here is skipped by name. `title` holds a `%s`. */
export function inEachBrowser(title: string, tests: (name: BrowserName) => void): void {
  for (const [name, variable] of PATHS) {
    describe(title.replace('%s', name), () => {
      if (process.env[variable]) tests(name);
      else test(`skipped: no ${name} here`, (context) => context.skip(`set ${variable}`));
    });
  }
}
