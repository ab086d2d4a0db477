import { i18n } from '#i18n';
import type { PushGroup, Why as Reasons } from '../experience/why.ts';
import type { Moment } from '../journal/moment.ts';
import { dated } from './dates.ts';
import { FaceGlyph } from './FaceGlyph.tsx';
import { plainWhat, what } from './momentWords.ts';
import { signed } from './signed.ts';

/** At most as many groups are named, none that moves it by less than this; the rest is one row. */
const NAMED = 7;
const NOTABLE = 0.0025;
/** A bar shorter than this, in hundredths of the scale, moves nothing: 0.0. */
const NOTHING = 0.05;

interface Props {
  why: Reasons;
  /** 0…100 */
  score: number;
  mu: number;
  moments: readonly Moment[];
}

interface Row {
  key: string;
  /** Where the bar begins and ends, 0…100. */
  from: number;
  to: number;
  group: PushGroup | null;
}

/** From the middle to where it stands: each bar begins where the one above it ended. */
export function Why({ why, score, mu, moments }: Props) {
  const byId = new Map(moments.map((m) => [m.id, m]));
  const { rows, smaller } = steps(why.groups);
  const [low, high] = [
    Math.min(50, ...rows.map(({ to }) => to)),
    Math.max(50, ...rows.map(({ to }) => to)),
  ];
  const span = Math.max(8, high - low);
  const at = (x: number) => `${((x - low) / span) * 100}%`;
  return (
    <section class="box why">
      <h2>{i18n.t('why.title', [score])}</h2>
      <table>
        <caption class="unseen">{i18n.t('why.caption')}</caption>
        <tbody>
          <tr class="why-start">
            <th scope="row">{i18n.t('why.start')}</th>
            <td class="why-bar">
              <div>
                <i class="why-edge" style={{ insetInlineStart: at(50) }} />
              </div>
            </td>
            <td>{signed(50).replace('+', '')}</td>
          </tr>
          {rows.map(({ key, from, to, group }) => (
            <tr key={key}>
              <th scope="row">
                {group ? (
                  <span class="why-what">
                    <FaceGlyph v={group.face} size={20} />
                    <span dir="auto">
                      {title(group, byId)}
                      <small>{datesOf(group)}</small>
                    </span>
                  </span>
                ) : (
                  <span dir="auto">
                    {i18n.t('why.rest', smaller.length)}
                    <small>{fewNames(smaller.map((one) => title(one, byId)))}</small>
                  </span>
                )}
              </th>
              <td class="why-bar">
                <div>
                  <i class="why-edge" style={{ insetInlineStart: at(from) }} />
                  {Math.abs(to - from) >= NOTHING && (
                    <i
                      class={to < from ? 'why-push down' : 'why-push'}
                      style={{
                        insetInlineStart: at(Math.min(from, to)),
                        inlineSize: `${(Math.abs(to - from) / span) * 100}%`,
                      }}
                    />
                  )}
                </div>
              </td>
              <td>{signed(to - from)}</td>
            </tr>
          ))}
          <tr class="why-end">
            <th scope="row">{i18n.t('why.end')}</th>
            <td class="why-bar">
              <div>
                <i class="why-edge" style={{ insetInlineStart: at(mu * 100) }} />
              </div>
            </td>
            <td>{signed(mu * 100).replace('+', '')}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function steps(groups: readonly PushGroup[]): { rows: Row[]; smaller: readonly PushGroup[] } {
  const notable = groups.slice(0, NAMED).filter(({ push }) => Math.abs(push) >= NOTABLE);
  // One alone takes no more room with its name than without.
  const named = groups.length === notable.length + 1 ? groups : notable;
  const rest = groups.slice(named.length);
  let at = 50;
  const rows: Row[] = named.map((group) => {
    const from = at;
    at += group.push * 100;
    return { key: `${group.source} ${group.touchpoint} ${group.face}`, from, to: at, group };
  });
  if (rest.length > 0) {
    const push = rest.reduce((sum, group) => sum + group.push, 0);
    rows.push({ key: 'rest', from: at, to: at + push * 100, group: null });
  }
  return { rows, smaller: rest };
}

/** One moment says its own words, several say what they have in common. */
function title({ moments }: PushGroup, byId: Map<string, Moment>): string {
  const first = byId.get(moments[0]?.id ?? '');
  if (!first) return '';
  if (moments.length === 1) return what(first);
  return i18n.t('why.several', [moments.length, plainWhat(first)]);
}

function fewNames(names: string[]): string {
  return names.slice(0, 3).join(' · ') + (names.length > 3 ? ' …' : '');
}

function datesOf({ moments }: PushGroup): string {
  const month = (t: number) => dated(t, { month: 'short', year: 'numeric' });
  const [first, last] = [month(moments[0]?.t ?? 0), month(moments.at(-1)?.t ?? 0)];
  return first === last ? first : `${first} – ${last}`;
}
