import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Device, newDevice, nextId, nextRev, revTime, witness } from '../../journal/ids.ts';

const device = newDevice(new Uint8Array([0, 31, 32, 63, 255, 7, 9]));
const T = Date.UTC(2026, 10, 22);

describe('a device', () => {
  test('has six base-32 letters, from six bytes of chance', () => {
    expect(device.letters).toBe('a7a77h');
    expect(device.count).toBe(0);
  });

  test('counts its ids in base 36', () => {
    const first = nextId(device);
    expect(first.id).toBe('a7a77h-1');
    expect(nextId({ ...device, count: 35 }).id).toBe('a7a77h-10');
    expect(nextId(first.device).id).toBe('a7a77h-2');
  });
});

describe('a revision', () => {
  test('tells when it was made', () => {
    expect(revTime(nextRev(device, T).rev)).toBe(T);
  });

  test('is nine digits of time, three of a counter, and the device', () => {
    const { rev } = nextRev(device, T);
    expect(rev).toBe(`${T.toString(36).padStart(9, '0')}.000.a7a77h`);
    expect(Number.parseInt(rev.slice(0, 9), 36)).toBe(T);
  });

  test('counts up within a millisecond and when the clock goes back', () => {
    const first = nextRev(device, T);
    const same = nextRev(first.device, T);
    const back = nextRev(same.device, T - 86_400_000);
    expect(same.rev.slice(10, 13)).toBe('001');
    expect(back.rev.slice(0, 13)).toBe(`${first.rev.slice(0, 9)}.002`);
  });

  test('borrows a millisecond when the counter is full', () => {
    const full = { ...device, rev: `${T.toString(36).padStart(9, '0')}.zzz.a7a77h` };
    const { rev } = nextRev(full, T);
    expect(Number.parseInt(rev.slice(0, 9), 36)).toBe(T + 1);
    expect(rev.slice(10, 13)).toBe('000');
  });

  test('is later than every one made or seen before, whatever the clock does', {
    timeout: 60_000,
  }, () => {
    const step = fc.record({ ms: fc.integer({ min: 0, max: 4e12 }), seen: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { minLength: 2, maxLength: 40 }), (steps) => {
        let here: Device = device;
        let other = newDevice(new Uint8Array([1, 2, 3, 4, 5, 6]));
        let highest = '';
        for (const { ms, seen } of steps) {
          if (seen) {
            const foreign = nextRev(other, ms);
            other = foreign.device;
            here = witness(here, foreign.rev);
            if (foreign.rev > highest) highest = foreign.rev;
          } else {
            const next = nextRev(here, ms);
            expect(next.rev.slice(0, 13) > highest.slice(0, 13)).toBe(true);
            highest = next.rev;
            here = next.device;
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
