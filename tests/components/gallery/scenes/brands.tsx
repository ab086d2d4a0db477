/** The page of one brand: known for long, hardly known, unrated, left; and who it is. */
import type { BrandIdentity } from '../../../../components/ThisBrand.tsx';
import type { TimelineView } from '../../../../components/Timeline.tsx';
import { portrait, sketch } from '../../../../experience/portrait.ts';
import {
  arabic,
  german,
  LIVES,
  type Life,
  LONG,
  NOW,
  nordfaser,
  oftenMet,
  said,
} from '../people.ts';
import { timeline as page, rowOf } from './timeline.tsx';
import { focused, opened, pressed } from './unfold.tsx';

const brand = (life: Life, more?: Partial<TimelineView>) =>
  page({ page: 'brand', id: life[0] }, more, life);

const [freshId, freshName] = LIVES.fresh;

const identity: BrandIdentity = {
  ...{ id: freshId, name: freshName, sites: ['hafenladen.example'], denied: false, felt: 2 },
  members: [
    { id: 'site:b.example', name: 'B', sites: ['hafenladen.desk.example'], seen: true },
    { id: 'name:hafen', name: 'Der alte Hafenladen', sites: [], seen: false },
  ],
  others: Object.values(LIVES).map(([id, name]) => ({ id, name, aliases: [], kin: null })),
  ...{ left: '2026-11-20', whole: { id: LIVES.known[0], name: LIVES.known[1] } },
  aliases: ['Der Hafenladen', LONG],
  parts: [{ id: 'name:kanne', name: 'Hafenkanne' }],
};

export const brands = {
  brand: () => brand(LIVES.known),
  'brand-removed': () => brand(LIVES.known, { done: 'Removed.' }),
  'brand-long': () => brand(LIVES.long),
  'brand-heard': () => brand(LIVES.heard),
  'brand-arabic': () => brand(LIVES.arabic),
  'brand-early': () => brand(LIVES.early),
  'brand-unrated': () => brand(LIVES.unrated),
  'brand-fresh': () => brand(LIVES.fresh),
  'brand-young': () => brand(LIVES.young),
  'brand-none': () => brand(['name:nothing', LONG, []]),
  'brand-twelve': () => brand(['site:nordfaser.example', 'Nordfaser', nordfaser.slice(0, 12)]),
  'brand-hundreds': () => brand(oftenMet(400)),
  'brand-many': () => brand(oftenMet(20_000)),
  'brand-reading': () => focused('.chart-reader', brand(LIVES.known)),
  'brand-demo': () => brand(LIVES.known, { hasDemo: true }),
  'brand-edit': () => pressed('.acts button', brand(LIVES.fresh)),
  'brand-unsaved': () => brand(LIVES.fresh, { unsaved: 84, identity }),
  'brand-left': () =>
    brand(LIVES.known, {
      brand: {
        ...{ id: LIVES.known[0], name: LIVES.known[1], moments: nordfaser, remarks: said },
        portrait: portrait(nordfaser, NOW, { grid: 400 }),
        ...{ params: {}, left: '2025-03-02', whole: { id: 'name:hob', name: LONG } },
        parts: [LIVES.long, LIVES.arabic, LIVES.unrated].map((life) => rowOf(life as Life)),
        together: sketch([...nordfaser, ...german, ...arabic], NOW),
      },
    }),
  identity: () => opened(brand(LIVES.fresh, { identity })),
  'identity-erase': () =>
    pressed('.this-brand > .chip.danger', opened(brand(LIVES.fresh, { identity }))),
  'identity-long': () =>
    opened(
      brand(LIVES.fresh, {
        identity: {
          ...identity,
          name: LONG,
          sites: [`${'lang'.repeat(12)}.example`],
          denied: true,
        },
      }),
    ),
};
