import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { DIRECT_SOURCES, INDIRECT_SOURCES, type Lane, type Source } from '../journal/moment.ts';

const LANES = ['D', 'I'] as const;

interface Props {
  lane: Lane;
  source: Source;
  onLane(lane: Lane): void;
  onSource(source: Source): void;
}

/** It happened to me, or I heard or saw it; and what kind of thing it was. */
export function SourceChips({ lane, source, onLane, onSource }: Props) {
  const name = useId();
  return (
    <div class="sources">
      <fieldset class="lanes">
        <legend class="unseen">{i18n.t('popup.lane')}</legend>
        {LANES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${name}l`}
              checked={one === lane}
              onChange={() => onLane(one)}
            />
            <i class={one === 'D' ? 'key-circle' : 'key-diamond'} aria-hidden="true" />
            {i18n.t(`lane.${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="follow-row">
        <legend class="unseen">{i18n.t('popup.source')}</legend>
        {(lane === 'D' ? DIRECT_SOURCES : INDIRECT_SOURCES).map((one) => (
          <label class="chip" key={one}>
            <input
              class="unseen"
              type="radio"
              name={`${name}s`}
              checked={one === source}
              onChange={() => onSource(one)}
            />
            {i18n.t(`source.${one}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
