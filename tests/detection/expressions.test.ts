import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { parseAst } from 'vitest/node';
import { CHAT_MARKS } from '../../detection/rules/page-words.ts';

// In this process, not in one of its own.
vi.stubEnv('RECHECK_BACKEND', 'pure');
const { checkSync } = await import('recheck');

const folder = resolve(import.meta.dirname, '../../detection');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\bmake-/.test(file),
);

/** Every regular expression that is written out in a file. */
function expressionsIn(file: string): { pattern: string; flags: string }[] {
  const found: { pattern: string; flags: string }[] = [];
  const walk = (node: unknown): void => {
    if (!node || typeof node !== 'object') return;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex) found.push(regex);
    for (const part of Object.values(node)) walk(part);
  };
  walk(parseAst(stripTypeScriptTypes(readFileSync(`${folder}/${file}`, 'utf8'))));
  return found;
}

const expressions = files.flatMap((file) =>
  expressionsIn(file).map((regex) => ({ file, ...regex })),
);
/** Without an endless repetition the work on a text is bounded by its length. */
const endless = expressions.filter(({ pattern }) => /[*+]|\{\d+,\}/.test(pattern));

describe('no expression backtracks without end', () => {
  it('finds them, and the checker knows a bad one', () => {
    expect(expressions.length).toBeGreaterThan(150);
    expect(endless.length).toBeGreaterThan(20);
    expect(checkSync('^(a|a)*$', '').status).toBe('vulnerable');
  });

  it.each(endless)('$file /$pattern/$flags', { timeout: 20_000 }, ({ pattern, flags }) => {
    const result = checkSync(pattern, flags, { timeout: 10_000 });
    // Texts are cut to at most 400 characters before they are looked at: a square of that is little.
    const isSquare =
      result.status === 'vulnerable' &&
      result.complexity.type === 'polynomial' &&
      result.complexity.degree <= 2;
    if (isSquare) return;
    expect(result.status).toBe('safe');
  });

  it('what is put together from marks repeats nothing', () => {
    expect(CHAT_MARKS.source).not.toMatch(/[*+{]/);
  });
});
