import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { DIRECT_SOURCES, INDIRECT_SOURCES, type Lane, type Source } from '../journal/moment.ts';

const LANES = ['D', 'I'] as const;

interface Props {
  lane: Lane;
  source: Source;
  /** One line: the chosen one, the others behind it. */
  folded?: boolean;
  onLane(lane: Lane): void;
  onSource(source: Source): void;
}

/** It happened to me, or I heard or saw it; and what kind of thing it was. */
export function SourceChips({ lane, source, folded, onLane, onSource }: Props) {
  const name = useId();
  const sources: readonly Source[] = lane === 'D' ? DIRECT_SOURCES : INDIRECT_SOURCES;
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
      {folded ? (
        <label class="source-line">
          <span>{i18n.t('popup.source')}</span>
          <select
            class="chip"
            value={source}
            onChange={(event) => onSource(event.currentTarget.value as Source)}
          >
            {sources.map((one) => (
              <option key={one} value={one}>
                {i18n.t(`source.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <fieldset class="follow-row">
          <legend class="unseen">{i18n.t('popup.source')}</legend>
          {sources.map((one) => (
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
      )}
    </div>
  );
}
