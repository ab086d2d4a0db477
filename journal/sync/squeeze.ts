/**
 * A column in as few bits as its values are worth: what comes often costs little. Deflate, made for
 * text, takes half as much again. An asymmetric numeral system on one whole number, where each value
 * weighs what it weighed in the column so far; see J. Duda, arXiv:1311.2540.
 */

/** @param kinds the values are whole numbers from 0 to below this */
export function squeeze(values: readonly number[], kinds: number): Uint8Array<ArrayBuffer> {
  const weights = new Weights(kinds);
  const shares = values.map((value) => weights.take(value));
  // The last one put in is the first one to come out.
  const whole = shares.reduceRight(
    (x, { of, from, total }) => (x / of) * total + from + (x % of),
    1n,
  );
  const hex = whole.toString(16);
  return bytesOf(hex.padStart(hex.length + (hex.length % 2), '0'));
}

/** @throws SyntaxError if there are no bytes */
export function unsqueeze(bytes: Uint8Array, count: number, kinds: number): number[] {
  const weights = new Weights(kinds);
  let x = BigInt(`0x${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`);
  return Array.from({ length: count }, () => {
    const slot = x % BigInt(weights.total);
    const value = weights.at(Number(slot));
    const { of, from, total } = weights.take(value);
    x = of * (x / total) + slot - from;
    return value;
  });
}

/** What each value weighs by now: one to begin with, two more each time it came. */
class Weights {
  readonly each: number[];
  total: number;
  constructor(kinds: number) {
    this.each = Array(kinds).fill(1);
    this.total = kinds;
  }

  /** Its share of the whole; from now on it weighs more. */
  take(value: number): { of: bigint; from: bigint; total: bigint } {
    let from = 0;
    for (let i = 0; i < value; i++) from += this.each[i] as number;
    const of = this.each[value] as number;
    const share = { of: BigInt(of), from: BigInt(from), total: BigInt(this.total) };
    this.each[value] = of + 2;
    this.total += 2;
    return share;
  }

  at(slot: number): number {
    let value = 0;
    for (let left = slot; left >= (this.each[value] as number); value++)
      left -= this.each[value] as number;
    return value;
  }
}

const bytesOf = (hex: string) =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
