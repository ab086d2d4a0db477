/** Says when a run by the wall clock is not to be trusted. */
import { availableParallelism, loadavg } from 'node:os';

/** Whoever takes the processor away is counted in. */
export function sayIfBusy(name: string): void {
  const [load = 0] = loadavg();
  if (load > availableParallelism())
    console.log(`${name}: the machine is busy (load ${load.toFixed(1)}); do not trust this run`);
}
