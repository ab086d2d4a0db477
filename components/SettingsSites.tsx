import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ENCOUNTER_KINDS, type Rule } from '../journal/records.ts';
import { sitesIn } from './sitesIn.ts';

export interface SitesEvents {
  /** A host as typed, which may be a part of a site. */
  onAddRule(kind: 'never' | 'allow', host: string): void;
  onRemoveRule(rule: Rule): void;
}

interface Props extends SitesEvents {
  rules: readonly Rule[];
  /** The name of a brand that a site was given to. */
  nameOf(brand: string): string;
}

/** As many sites are listed at once. */
const LISTED = 12;

/** Every site the person has said something about; each thing said can be taken back. */
export function SettingsSites({ rules, nameOf, onAddRule, onRemoveRule }: Props) {
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(LISTED);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const bySite = [...Map.groupBy(rules, ({ site }) => site)].sort(([a], [b]) => (a < b ? -1 : 1));
  const found = bySite.filter(([site]) => site.includes(wanted.trim().toLowerCase()));

  function add(kind: 'never' | 'allow') {
    const sites = sitesIn(typed);
    setWrong(sites.length === 0);
    if (sites.length === 0) return;
    for (const site of sites) onAddRule(kind, site);
    setTyped('');
  }

  return (
    <div class="sites">
      <form
        class="site-add"
        onSubmit={(event) => {
          event.preventDefault();
          add('never');
        }}
      >
        <label class="row">
          <span>{i18n.t('sites.add')}</span>
          <input
            class="field"
            value={typed}
            placeholder="shop.example"
            autocapitalize="none"
            spellcheck={false}
            aria-invalid={wrong}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="chip">
          {i18n.t('sites.never')}
        </button>
        <button type="button" class="chip" onClick={() => add('allow')}>
          {i18n.t('sites.allow')}
        </button>
      </form>
      {wrong && (
        <p class="error" role="alert">
          {i18n.t('welcome.noSites')}
        </p>
      )}
      {bySite.length > LISTED && (
        <label class="row">
          <span>{i18n.t('sites.search', bySite.length)}</span>
          <input
            class="field"
            type="search"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </label>
      )}
      {bySite.length === 0 && <p class="counts">{i18n.t('sites.none')}</p>}
      <ul class="site-list">
        {found.slice(0, most).map(([site, said]) => (
          <li key={site}>
            <bdi class="strong">{site}</bdi>
            <ul>
              {said.map((rule) => (
                <li key={rule.id}>
                  <span>{ruleWords(rule, nameOf)}</span>
                  <button
                    type="button"
                    class="link"
                    aria-label={i18n.t('sites.liftOf', [site, ruleWords(rule, nameOf)])}
                    onClick={() => onRemoveRule(rule)}
                  >
                    {i18n.t('settings.lift')}
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + 50)}>
          {i18n.t('table.more', Math.min(50, found.length - most))}
        </button>
      )}
    </div>
  );
}

/** What the person has said of a site, in a few words. */
function ruleWords({ kind, value = '' }: Rule, nameOf: (brand: string) => string): string {
  switch (kind) {
    case 'never':
    case 'allow':
    case 'notBrand':
      return i18n.t(`rule.${kind}`);
    case 'pattern': {
      const [kind, shape = ''] = value.split(' ');
      return i18n.t('rule.pattern', [kindWords(kind), shape]);
    }
    case 'siteOf':
      return i18n.t('rule.siteOf', [nameOf(value)]);
    case 'ruleOff':
      return i18n.t('rule.ruleOff', [kindWords(value)]);
    default:
      return i18n.t('rule.other');
  }
}

/** Another version may know more kinds: then its own word has to do. */
function kindWords(kind = ''): string {
  const known = ENCOUNTER_KINDS.find((one) => one === kind);
  return known ? i18n.t(`kind.${known}`) : kind;
}
