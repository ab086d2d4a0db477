import type { Measured } from './run.ts';
export const about = 'x';
export const options = {} as const;
export async function run(): Promise<Measured | null> {
  return null;
}
