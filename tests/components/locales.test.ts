import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readMessages } from '../i18n.ts';

const root = resolve(import.meta.dirname, '../..');
const [en, de] = ['en', 'de'].map((l) =>
  readMessages(resolve(root, `assets/locales/${l}.yml`)),
) as [Record<string, string>, Record<string, string>];

describe('the two languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it('fill the same gaps', () => {
    const gaps = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join();
    for (const key of Object.keys(en)) {
      // "1 moment" may say its number or not.
      if (!key.endsWith('.1'))
        expect(`${key} ${gaps(de[key] ?? '')}`).toBe(`${key} ${gaps(en[key] ?? '')}`);
    }
  });

  it('speak as the person does, not as a company', () => {
    const banned = /\b(streak|customer|user|engagement|CSAT|NPS|KPI|Kunde|Nutzer|Score)\b/i;
    for (const text of [...Object.values(en), ...Object.values(de)])
      expect(text).not.toMatch(banned);
  });
});

it('every word a face asks for in so many letters is there', () => {
  const files = readdirSync(resolve(root, 'components')).filter((f) => /\.tsx?$/.test(f));
  const asked = files.flatMap((file) =>
    [
      ...readFileSync(resolve(root, 'components', file), 'utf8').matchAll(
        /i18n\.t\(\s*'([\w.]+)'/g,
      ),
    ].map(([, key]) => key as string),
  );
  expect(asked.length).toBeGreaterThan(80);
  const missing = asked.filter((key) => !(key in en) && !(`${key}.n` in en));
  expect(missing).toEqual([]);
});
