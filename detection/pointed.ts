/** "Log a moment about …": whom does a person mean who points at a page, a link or some words? */
import type { Source } from '../journal/moment.ts';
import { whoIs } from './brand.ts';
import { cleanName, fold } from './name.ts';

/** What was pointed at, as the browser tells it. */
export interface Pointer {
  /** Address of the page. */
  page?: string | undefined;
  /** Where the link leads. */
  link?: string | undefined;
  /** The words that were selected. */
  selection?: string | undefined;
}

/** What a new moment begins with; the person sees and may change all of it before it is kept. */
export interface Pointed {
  /** At most 80 characters on one line; '' where nobody is named. */
  name: string;
  /** Registrable domain of the one meant; not of where it was read. */
  site?: string;
  source: Source;
}

/** Words before a link, a link before the page. Never throws. */
export function pointedAt({ page, link, selection }: Pointer): Pointed {
  const here = whoOf(page);
  const heard: Source = here?.group === 'social' ? 'peer' : 'wom';
  const said = cleanName(selection);
  if (said) {
    const isHere = here !== null && !here.about && fold(said) === fold(here.name);
    return isHere ? { name: said, site: here.site, source: 'use' } : { name: said, source: heard };
  }
  const meant = link === undefined ? here : whoOf(link);
  if (!meant) return { name: '', source: 'use' };
  const { about, role, name, site } = meant;
  if (about) return { name: about.name ?? about.site ?? '', ...siteIn(about), source: 'review' };
  if (role === 'payment') return { name: '', source: 'use' };
  const isElsewhere = link !== undefined && here !== null && here.site !== site;
  return { name, site, source: isElsewhere ? heard : 'use' };
}

const whoOf = (url: string | undefined) =>
  url === undefined ? null : whoIs(url, { names: {}, title: '', about: [] }, { now: 0 });

const siteIn = ({ site }: { site?: string }) => (site === undefined ? {} : { site });
