/** A journal that was lived in: every kind of row, every kind of word. */
import type { Journal } from '../../../journal/store.ts';
import { DAY, type Fresh, fresh, NOON } from '../fresh.ts';

export async function lived(): Promise<Fresh> {
  const one = fresh();
  await live(one.journal);
  one.clock.ms += DAY;
  return one;
}

export async function live(journal: Journal) {
  const shop = await journal.touchBrand({ site: 'shop.example', name: 'Shop', day: '2026-11-22' });
  await journal.touchBrand({ site: 'shop-help.example', day: '2026-11-20', kin: shop.id });
  const bank = await journal.addBrand('Bänk & Söhne "Alt"');
  const ids: string[] = [];
  for (const [i, source] of (
    ['service', 'purchase', 'wom', 'ad', 'browse', 'use'] as const
  ).entries())
    for (const [k, brand] of [shop.id, bank.id].entries()) {
      const moment = await journal.keepMoment({
        ...{ brand, source, t: NOON - (i * 17 + k * 3) * DAY, v: ((i + k) % 5) - 2 },
        ...(i % 2 === 0 && { note: `=1+1, she said "no";\nthen, nothing — 😐 ${i}` }),
        ...(i % 3 === 0 && {
          words: ['helpless', 'so-so | "ok"'],
          effort: 6,
          stake: 'high' as const,
        }),
      });
      ids.push(moment.id);
    }
  await journal.keepMoment({ brand: shop.id, source: 'service', t: NOON, site: 'shop.example' });
  await journal.removeMoment(ids[3] as string);
  await journal.keepRemark({
    brand: shop.id,
    t: NOON,
    kind: 'belief',
    text: '-2+3 They mean well.',
  });
  await journal.keepRemark({ brand: bank.id, t: NOON, kind: 'recommend', value: 3 });
  await journal.addRule({ kind: 'never', site: 'casino.example' });
  await journal.addRule({ kind: 'siteOf', site: 'shop-help.example', value: 'site:shop.example' });
  await journal.setSetting('dailyBudget', 1);
  await journal.setSetting('line', { halfLifeDays: { D: 200 } });
}
