import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Share } from '../experience/line.ts';
import type { PushGroup } from '../experience/why.ts';
import { type BrandId, laneOf, type Moment } from '../journal/moment.ts';
import { dated, shortDate } from './dates.ts';
import { FaceGlyph, faceOf } from './FaceGlyph.tsx';
import { EditMoment } from './MomentForm.tsx';
import { felt, isNoteElsewhere, plainWhat, what, wordsOf } from './momentWords.ts';
import { hrefOf } from './route.ts';
import { signed } from './signed.ts';

const PAGE = 25;
/** How far from the line a moment has to lie to be a surprise, on its scale of 0…1. */
const SURPRISING = 0.25;
/** As many are offered as the cause of another. */
const EARLIER = 20;

interface Props {
  moments: readonly Moment[];
  /** Only these, where the person asked for some; null: all. */
  picked?: readonly string[] | null;
  /** Whose they are, by id, where they are of several. */
  brands?: ReadonlyMap<string, { id: BrandId; name: string }>;
  groups: readonly PushGroup[];
  /** ms UTC */
  now: number;
  /** All of them again. */
  onAll?(): void;
  onChange(id: string, patch: Partial<Moment>): void;
  onRemove(id: string): void;
}

/** The picture as a table: every mark is a row, newest first. */
export function MomentTable(props: Props) {
  const { moments, picked = null, brands, groups, now, onChange, onRemove } = props;
  const [shown, setShown] = useState(PAGE);
  const [open, setOpen] = useState<string | null>(null);
  const rows = useMemo(() => {
    const wanted = picked && new Set(picked);
    return moments.filter((m) => !wanted || wanted.has(m.id)).sort((a, b) => b.t - a.t);
  }, [moments, picked]);
  const shares = useMemo(
    () => new Map(groups.flatMap((group) => group.moments.map((m) => [m.id, m]))),
    [groups],
  );
  return (
    <section class="table">
      <h2>{i18n.t(picked ? 'table.some' : 'table.title')}</h2>
      {picked && (
        <button type="button" class="link" onClick={props.onAll}>
          {i18n.t('table.all', moments.length)}
        </button>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('table.felt')}</th>
            {brands && <th scope="col">{i18n.t('table.brand')}</th>}
            <th scope="col">{i18n.t('table.what')}</th>
            <th scope="col" class="wide">
              {i18n.t('table.how')}
            </th>
            <th scope="col" class="wide">
              {i18n.t('table.when')}
            </th>
            {groups.length > 0 && (
              <th scope="col" class="wide number">
                {i18n.t('table.push')}
              </th>
            )}
            <th scope="col">
              <span class="unseen">{i18n.t('table.change')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).flatMap((m) => [
            <tr key={m.id} data-id={m.id}>
              <td>
                <span class="felt">
                  {m.v === null ? <i class="no-face" /> : <FaceGlyph v={faceOf(m.v)} size={22} />}
                  <span class="wide">{felt(m)}</span>
                </span>
              </td>
              {brands && (
                <td class="whose">
                  <a href={hrefOf({ page: 'brand', id: brands.get(m.id)?.id ?? m.brand })}>
                    <bdi>{brands.get(m.id)?.name}</bdi>
                  </a>
                </td>
              )}
              <td class="what" dir="auto">
                {what(m)}
                <time class="narrow" dateTime={m.day}>
                  {shortDate(m.t, now)}
                </time>
                {aside(m, shares.get(m.id)) && <small>{aside(m, shares.get(m.id))}</small>}
              </td>
              <td class="wide">
                <i
                  class={laneOf(m.source) === 'D' ? 'key-circle' : 'key-diamond'}
                  aria-hidden="true"
                />{' '}
                {i18n.t(`source.${m.source}`)}
                {m.channel && m.channel !== 'web' && `, ${i18n.t(`channel.${m.channel}`)}`}
              </td>
              <td class="wide">
                <time
                  dateTime={m.day}
                  title={dated(m.t, { dateStyle: 'full', timeStyle: 'short' })}
                >
                  {shortDate(m.t, now)}
                </time>
              </td>
              {groups.length > 0 && (
                <td class="wide number">
                  {shares.has(m.id) && signed((shares.get(m.id)?.push ?? 0) * 100)}
                </td>
              )}
              <td class="acts">
                <button
                  type="button"
                  class="quiet"
                  aria-expanded={open === m.id}
                  onClick={() => setOpen(open === m.id ? null : m.id)}
                >
                  {i18n.t(open === m.id ? 'table.close' : 'table.edit')}
                </button>
              </td>
            </tr>,
            open === m.id && (
              <tr key={`${m.id} edit`} class="editing">
                <td colSpan={6 + Number(!!brands)}>
                  <EditMoment
                    moment={m}
                    earlier={earlierThan(m, brands ? [] : moments)}
                    now={now}
                    onChange={(patch) => onChange(m.id, patch)}
                    onRemove={() => {
                      setOpen(null);
                      onRemove(m.id);
                    }}
                  />
                </td>
              </tr>
            ),
          ])}
        </tbody>
      </table>
      {rows.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + PAGE * 4)}>
          {i18n.t('table.more', rows.length - shown)}
        </button>
      )}
    </section>
  );
}

/** Against the line just before it; within about a face of it is no surprise. */
function surpriseOf(surprise: number): 'better' | 'worse' | null {
  return surprise >= SURPRISING ? 'better' : surprise <= -SURPRISING ? 'worse' : null;
}

/** What it may have come because of; the one it names is among them, however long ago. */
function earlierThan(m: Moment, moments: readonly Moment[]): Moment[] {
  const before = moments.filter((one) => one.t <= m.t && one.id !== m.id).sort((a, b) => b.t - a.t);
  return before.filter((one, i) => i < EARLIER || one.id === m.because);
}

/** What else was said of it: what it was, beside a note; where a note is; words; what one did. */
function aside(m: Moment, share: Share | undefined): string {
  const surprise = share && surpriseOf(share.surprise);
  return [
    ...(m.note ? [plainWhat(m)] : []),
    ...(isNoteElsewhere(m) ? [i18n.t('moment.noteElsewhere')] : []),
    ...wordsOf(m),
    ...(surprise ? [i18n.t(`surprise.${surprise}`)] : []),
    ...(m.action && m.action !== 'nothing' ? [i18n.t(`action.${m.action}`)] : []),
  ].join(' · ');
}
