import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Lane, laneOf, type Moment, type Source } from '../journal/moment.ts';
import { BeforeYouBuy } from './BeforeYouBuy.tsx';
import { recently } from './dates.ts';
import { FaceGlyph, faceOf, wordOf } from './FaceGlyph.tsx';
import { FeelingPicker } from './FeelingPicker.tsx';
import { FollowUps } from './FollowUps.tsx';
import { inShort } from './lineWords.ts';
import { what } from './momentWords.ts';
import type { Part } from './Popup.tsx';
import { SourceChips } from './SourceChips.tsx';
import { Sparkline } from './Sparkline.tsx';

/** What the popup says of the brand of this page, and asks of it. */
export function Brand(props: Part) {
  const { view } = props;
  if (view.site === null) return <p class="say">{i18n.t('popup.noSite')}</p>;
  const { sketch, now } = view;
  return (
    <>
      <p class="say">{view.isBrand ? sketch && inShort(sketch.words) : <NoBrand {...props} />}</p>
      {sketch && sketch.line.length > 0 && (
        <button
          type="button"
          class="popup-picture"
          aria-label={i18n.t('popup.openBrand', [view.brand?.name ?? ''])}
          onClick={() => props.onOpen('brand')}
        >
          <Sparkline
            line={sketch.line}
            moments={view.moments}
            now={now}
            width={340}
            height={view.waiting.length > 0 ? 40 : 72}
          />
        </button>
      )}
      {view.before && !view.kept && <BeforeYouBuy before={view.before} moments={view.moments} />}
      {view.kept ? <Kept {...props} moment={view.kept} /> : <Rate {...props} />}
      <LastMoments {...props} />
    </>
  );
}

function NoBrand({ view, onBrand }: Part) {
  return (
    <>
      {i18n.t(view.denied ? 'popup.denied' : 'popup.notBrand', [view.site ?? ''])}{' '}
      {view.access === 'granted' && (
        <button type="button" class="link" onClick={() => onBrand(true)}>
          {i18n.t('identity.itIs')}
        </button>
      )}
    </>
  );
}

function Rate({ view, onRate }: Part) {
  const [lane, setLane] = useState<Lane>('D');
  const [chosen, setChosen] = useState<Partial<Record<Lane, Source>>>({});
  const source = chosen[lane] ?? (lane === 'D' ? view.guess : 'wom');
  return (
    <section class="rate">
      <SourceChips
        folded
        lane={lane}
        source={source}
        onLane={setLane}
        onSource={(one) => setChosen({ ...chosen, [lane]: one })}
      />
      <FeelingPicker
        legend={
          lane === 'D'
            ? i18n.t('card.question')
            : i18n.t('card.questionHeard', [view.brand?.name ?? ''])
        }
        keys="everywhere"
        onPick={(v) => onRate(v, source)}
      />
    </section>
  );
}

function Kept({ moment, onUndo, onDetail, onSource }: Part & { moment: Moment }) {
  const v = faceOf(moment.v ?? 0);
  const lane = laneOf(moment.source);
  return (
    <section class="rate">
      <div class="kept">
        <FaceGlyph v={v} size={30} />
        <h2>{i18n.t('card.kept', [i18n.t(`face.${wordOf(v)}`)])}</h2>
        <button type="button" class="link" onClick={() => onUndo()}>
          {i18n.t('card.undo')}
        </button>
      </div>
      <SourceChips
        folded
        lane={lane}
        source={moment.source}
        onLane={(one) => onSource(one === 'D' ? 'use' : 'wom')}
        onSource={onSource}
      />
      <FollowUps v={v} source={moment.source} kind={null} details={moment} onDetail={onDetail} />
    </section>
  );
}

/** The newest two; fewer where something else is to be said, so that all stays on one screen. */
function LastMoments({ view, onOpen }: Part) {
  const isFull = view.kept || view.before || view.waiting.length > 0;
  if (isFull || view.moments.length === 0) return null;
  const last = view.moments.slice(view.access === 'granted' ? -2 : -1).reverse();
  return (
    <section>
      <div class="part-head">
        <h2 class="part">{i18n.t('popup.last')}</h2>
        {view.moments.length > last.length && (
          <button type="button" class="quiet" onClick={() => onOpen('brand')}>
            {i18n.t('popup.all', view.moments.length)}
          </button>
        )}
      </div>
      <ul class="moments">
        {last.map((m) => (
          <li key={m.id}>
            {m.v === null ? <i class="no-face" /> : <FaceGlyph v={faceOf(m.v)} size={22} />}
            <span dir="auto">{what(m)}</span>
            <time dateTime={m.day}>{recently(m.t, view.now)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
