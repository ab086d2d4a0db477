/** The walk of the high street with the built packages, in both browsers. */
import { afterAll, beforeAll, test } from 'vitest';
import { STEPS } from '../../street/steps.ts';
import { endWalk, startWalk, type Walk } from '../../street/walk.ts';
import { inEachBrowser } from './each-browser.ts';

inEachBrowser('the high street in %s', (browser) => {
  let walk: Walk | undefined;
  let broken: string | undefined;

  beforeAll(async () => {
    walk = await startWalk({ browser, say: console.log });
  });
  afterAll(async () => {
    if (walk) await endWalk(walk);
  });

  for (const step of STEPS) {
    test(step.name, async () => {
      // Each step stands on the ones before it.
      if (broken && broken !== step.name) throw new Error(`not reached: "${broken}" was not seen`);
      broken = step.name;
      await step.run(walk as Walk);
      broken = undefined;
    });
  }
});
