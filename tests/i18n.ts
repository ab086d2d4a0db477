/** Stands in for the browser's messages: reads the English file that ships. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The small part of YAML that our message files use: nested maps of one-line strings. */
export function readMessages(file: string): Record<string, string> {
  const out: Record<string, string> = {};
  const path: string[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const row = /^( *)([\w-]+):(?: (.*))?$/.exec(line);
    if (!row) continue;
    const depth = (row[1] ?? '').length / 2;
    path.length = depth;
    path.push(row[2] as string);
    const text = row[3];
    if (text) out[path.join('.')] = /^(['"]).*\1$/.test(text) ? text.slice(1, -1) : text;
  }
  return out;
}

const english = readMessages(resolve(import.meta.dirname, '../assets/locales/en.yml'));

export const i18n = {
  t(key: string, ...args: unknown[]): string {
    const count = args.find((a) => typeof a === 'number') as number | undefined;
    const list = (args.find(Array.isArray) as unknown[] | undefined) ?? [count];
    const text =
      count === undefined ? english[key] : (english[`${key}.${count}`] ?? english[`${key}.n`]);
    if (text === undefined) throw new Error(`no message "${key}"`);
    return text.replace(/\$(\d)/g, (_, n) => String(list[Number(n) - 1] ?? ''));
  },
};
