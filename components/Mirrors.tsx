import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { FEWEST, type Measure, type Mirrors as Measures } from '../experience/mirrors.ts';
import { locale } from './dates.ts';

/** What companies measure about people, turned round; each hidden under five answers. */
export function Mirrors({ mirrors }: { mirrors: Measures }) {
  const percent = new Intl.NumberFormat(locale(), { style: 'percent' });
  const one = new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale(), { signDisplay: 'exceptZero' });
  const { csat, ces, nps } = mirrors;
  return (
    <section class="box mirrors">
      <h2>{i18n.t('mirror.title')}</h2>
      <dl>
        <Row name={i18n.t('mirror.csat')} measure={csat} format={(x) => percent.format(x)}>
          {i18n.t('mirror.csatSays')}
        </Row>
        <Row name={i18n.t('mirror.ces')} measure={ces} format={(x) => one.format(x)}>
          {i18n.t('mirror.cesSays')}
        </Row>
        <Row
          name={i18n.t('mirror.nps')}
          measure={nps}
          format={(x) => signed.format(Math.round(x * 100))}
        >
          {i18n.t('mirror.npsSays')}
        </Row>
      </dl>
      <p class="counts">{i18n.t('mirror.apart')}</p>
    </section>
  );
}

function Row(props: {
  name: string;
  measure: Measure | null;
  format(x: number): string;
  children: ComponentChildren;
}) {
  const { name, measure, format } = props;
  return (
    <div>
      <dt>
        {name}
        <small>{props.children}</small>
      </dt>
      {measure ? (
        <dd>
          <strong>{format(measure.value)}</strong>
          <small>
            {i18n.t('mirror.between', measure.n, [
              format(measure.lo),
              format(measure.hi),
              measure.n,
            ])}
          </small>
        </dd>
      ) : (
        <dd>
          <small>{i18n.t('mirror.fewer', [FEWEST])}</small>
        </dd>
      )}
    </div>
  );
}
