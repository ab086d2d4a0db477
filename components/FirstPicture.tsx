import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Moment } from '../journal/moment.ts';
import type { DrawnPoint } from './plot.ts';
import { ThroughlineChart } from './ThroughlineChart.tsx';

/** A made-up life with a made-up brand. */
export interface Example {
  brand: string;
  moments: Moment[];
  line: DrawnPoint[];
  service: DrawnPoint[];
}

interface Props {
  example: Example;
  /** ms UTC */
  now: number;
  /** What to do first, right under the two sentences. */
  children: ComponentChildren;
  /** What acts on the picture, right under it. */
  below?: ComponentChildren;
}

/** What a point is and what the line is, shown rather than told. */
export function FirstPicture({ example, now, children, below }: Props) {
  return (
    <section class="first">
      <h1>{i18n.t('first.title')}</h1>
      <p class="says">{i18n.t('first.says')}</p>
      {children}
      <figure>
        <ThroughlineChart
          brand={example.brand}
          moments={example.moments}
          line={example.line}
          service={example.service}
          named={example.moments.filter((m) => m.note).map((m) => m.id)}
          now={now}
          tallest={300}
        />
        <figcaption>{i18n.t('first.made')}</figcaption>
      </figure>
      {below}
      <ul class="three">
        {(['point', 'line', 'band'] as const).map((one) => (
          <li key={one}>
            <h2>{i18n.t(`first.${one}`)}</h2>
            <p>{i18n.t(`first.${one}Says`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
