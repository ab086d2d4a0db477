/** Stands in for the browser's messages: reads the English file that ships. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseMessages, translator } from './messages.ts';

export function readMessages(file: string): Record<string, string> {
  return parseMessages(readFileSync(file, 'utf8'));
}

const english = readMessages(resolve(import.meta.dirname, '../assets/locales/en.yml'));

export const i18n = { t: translator(english) };
