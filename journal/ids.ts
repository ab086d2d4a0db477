/** Ids and revisions that two devices can make apart and bring together without a clash. */

/** What one device remembers so that it never says the same id or revision twice. */
export interface Device {
  /** Six base-32 letters, made once. */
  letters: string;
  /** Ids given out so far. */
  count: number;
  /** The last revision made or seen; '' before the first. */
  rev: string;
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const TICKS = 36 ** 3;

/** @param random six bytes of chance */
export function newDevice(random: Uint8Array): Device {
  const letters = Array.from(random.subarray(0, 6), (byte) => BASE32[byte & 31]).join('');
  return { letters, count: 0, rev: '' };
}

/** `<device letters>-<counter base 36>` */
export function nextId(device: Device): { id: string; device: Device } {
  const count = device.count + 1;
  return { id: `${device.letters}-${count.toString(36)}`, device: { ...device, count } };
}

/**
 * A hybrid logical clock: `ms(36, 9 digits).counter(36, 3).device`, which sorts as text.
 * Later than every revision before it, also when the clock was set back.
 *
 * @param ms time now, ms UTC
 */
export function nextRev(device: Device, ms: number): { rev: string; device: Device } {
  const last = readRev(device.rev);
  let time = Math.max(Math.floor(ms), last.ms);
  let tick = time === last.ms ? last.tick + 1 : 0;
  if (tick === TICKS) {
    time += 1;
    tick = 0;
  }
  const rev = `${time.toString(36).padStart(9, '0')}.${tick.toString(36).padStart(3, '0')}.${device.letters}`;
  return { rev, device: { ...device, rev } };
}

/** The same device after it has seen another's revision: what it writes next is later than both. */
export function witness(device: Device, rev: string): Device {
  return rev.slice(0, 13) > device.rev.slice(0, 13) ? { ...device, rev } : device;
}

/** When a revision was made, ms UTC, by the clock of the device that made it. */
export const revTime = (rev: string): number => readRev(rev).ms;

function readRev(rev: string): { ms: number; tick: number } {
  if (rev === '') return { ms: -1, tick: 0 };
  return { ms: Number.parseInt(rev.slice(0, 9), 36), tick: Number.parseInt(rev.slice(10, 13), 36) };
}
