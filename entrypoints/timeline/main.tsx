import { render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Named } from '../../components/Family.tsx';
import { hrefOf, isStep, placeOf, type Route, routeOf } from '../../components/route.ts';
import { Timeline } from '../../components/Timeline.tsx';
import type { UnkeptWhy } from '../../components/Unkept.tsx';
import { siteOf } from '../../detection/site.ts';
import type { Face, Moment } from '../../journal/moment.ts';
import type { Brand } from '../../journal/records.ts';
import { pauseEnd, type SettingKey } from '../../journal/settings.ts';
import { JournalError, openJournal } from '../../journal/store.ts';
import { saveWeekly } from '../background/backup.ts';
import { keepBadge } from '../background/badge.ts';
import { closeCards } from '../background/card-place.ts';
import { grantedOrigins, patternOf } from '../background/site-access.ts';
import { keepSync, leaveAccount, syncNow } from '../background/sync.ts';
import { goOnWithThis, keepWitness } from '../background/witness.ts';
import { demo } from './demo.ts';
import { example } from './example.ts';
import { nameOf } from './identity.ts';
import { BLANK, type Look } from './look.ts';
import { useRecord } from './record.ts';
import { save } from './save.ts';
import { useLook } from './useLook.ts';

/** "Undo" stands this long on the spot, counted from the last thing done or undone. */
const UNDO_FOR = 10_000;

const journal = openJournal();
keepBadge(journal);
keepWitness(journal);
// A record that cannot be opened says so by itself.
void saveWeekly(journal, Date.now()).catch(() => {});
keepSync(journal);

interface Done {
  says: string;
  back(): Promise<unknown>;
}

function App() {
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  /** What can still be taken back, the last thing last. */
  const [done, setDone] = useState<Done[]>([]);
  /** What the journal would not take, and how to do it again. */
  const [unkept, setUnkept] = useState<{ why: UnkeptWhy; again(): Promise<void> } | null>(null);
  const [tried, setTried] = useState<Face | null>(null);
  const [opened] = useState(Date.now);

  // At once: an address that changes before the first frame is drawn is heard, too.
  useLayoutEffect(() => {
    const follow = () => {
      const next = routeOf(location.hash);
      setRoute((former) => {
        // Another view of one page is no other page.
        if (placeOf(former) !== placeOf(next)) scrollTo(0, 0);
        return next;
      });
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const { read, trouble, setTrouble, refresh } = useLook(journal, route);

  useEffect(() => {
    if (done.length === 0) return;
    const timer = setTimeout(() => setDone([]), UNDO_FOR);
    return () => clearTimeout(timer);
  }, [done]);

  const shown = useMemo(() => example(opened, tried), [opened, tried]);

  async function act(work: () => Promise<Done | null>) {
    try {
      const taken = await work();
      setUnkept(null);
      if (taken) setDone((all) => [...all, taken]);
    } catch (error) {
      if (!(error instanceof JournalError)) throw error;
      const { why } = error;
      if (why === 'full' || why === 'failed') setUnkept({ why, again: () => act(work) });
      else setTrouble(why);
    }
  }

  const { files, events } = useRecord(journal, {
    act,
    refresh,
    onErased() {
      // What went for good cannot be undone, and nothing that was done to it.
      setDone([]);
      if (route.page === 'brand') location.hash = hrefOf({ page: 'record' });
    },
  });

  return (
    <Timeline
      {...events}
      view={{
        ...(read ?? { ...BLANK, now: opened }),
        // Nothing yet, rather than the brand one comes from under the name of another.
        ...(isAway(read, route) && { brand: undefined, identity: null }),
        route,
        record: read?.record ? { ...read.record, ...files } : null,
        trouble,
        unkept: unkept?.why ?? null,
        example: shown,
        done: done.at(-1)?.says ?? null,
      }}
      onAdd={({ name, ...told }) =>
        act(async () => {
          const { id: brand } = await brandOf(name, route);
          const moment = await journal.keepMoment({ ...told, brand, origin: 'added' });
          location.hash = hrefOf({ page: 'brand', id: brand });
          const back = () => journal.removeMoment(moment.id);
          return { says: i18n.t('done.added', [name]), back };
        })
      }
      onFeel={({ name, v, source }) =>
        act(async () => {
          const { id: brand } = await journal.addBrand(name);
          const told = { brand, v, source, t: Date.now(), origin: 'added' } as const;
          const moment = await journal.keepMoment(told);
          const back = () => journal.removeMoment(moment.id);
          return { says: i18n.t('done.added', [name]), back };
        })
      }
      onChange={(id, patch) =>
        act(async () => {
          const former = await journal.moment(id);
          await journal.changeMoment(id, patch);
          return former && undoing(i18n.t('done.changed'), former);
        })
      }
      onRemove={(id) =>
        act(async () => {
          const former = await journal.removeMoment(id);
          return former && undoing(i18n.t('done.removed'), former);
        })
      }
      onRemark={(brand, remark) =>
        act(async () => {
          const { id } = await journal.keepRemark({ ...remark, brand, t: Date.now() });
          return { says: i18n.t('done.changed'), back: () => journal.removeRemark(id) };
        })
      }
      onRemoveRemark={(id) =>
        act(async () => {
          const former = await journal.removeRemark(id);
          if (!former) return null;
          return { says: i18n.t('done.removed'), back: () => journal.restoreRemark(former) };
        })
      }
      onRename={(id, name) =>
        act(async () => {
          const back = await journal.renameBrand(id, name);
          return { says: i18n.t('done.renamed', [name]), back };
        })
      }
      onMerge={(loser, winner) =>
        act(async () => {
          const [lost, won] = await Promise.all([nameOf(journal, loser), nameOf(journal, winner)]);
          const back = await journal.mergeBrands(loser, winner);
          return { says: i18n.t('done.merged', [lost, won]), back };
        })
      }
      onLeft={(id, day) =>
        act(async () => {
          const back = await journal.sayLeft(id, day);
          return { says: i18n.t('done.changed'), back };
        })
      }
      onPartOf={(part, whole) =>
        act(async () => {
          const idOf = async (named: Named) =>
            typeof named === 'string' ? named : (await journal.addBrand(named.name)).id;
          const back = await journal.sayPartOf(await idOf(part), whole && (await idOf(whole)));
          return { says: i18n.t('done.changed'), back };
        })
      }
      onTakeApart={(member) =>
        act(async () => {
          const back = await journal.takeApart(member);
          return { says: i18n.t('done.apart', [await nameOf(journal, member)]), back };
        })
      }
      onNoBrand={(id, felt) =>
        act(async () => {
          const says = i18n.t('done.denied', [await nameOf(journal, id)]);
          const back = await journal.sayNoBrand(id, felt);
          await closeCards(journal);
          return { says, back };
        })
      }
      onBrand={(sites) =>
        act(async () => {
          const backs = await Promise.all(sites.map((site) => journal.sayBrand(site)));
          const back = () => Promise.all(backs.map((one) => one()));
          return { says: i18n.t('done.affirmed', [sites.join(', ')]), back };
        })
      }
      onKeepModel={(own) =>
        act(async () => {
          const { line: former } = await journal.settings();
          await journal.setSetting('line', own);
          const back = () => journal.setSetting('line', former);
          return { says: i18n.t('done.changed'), back };
        })
      }
      onSavePicture={save}
      onDemo={(on) =>
        act(async () => {
          if (on) await journal.keepDemo(demo(Date.now()));
          else await journal.dropDemo();
          if (!on) location.hash = hrefOf({ page: 'brands' });
          const back = () => (on ? journal.dropDemo() : journal.keepDemo(demo(Date.now())));
          return { says: i18n.t(on ? 'done.changed' : 'demo.dropped'), back };
        })
      }
      onRestore={({ moment, remark }) =>
        act(async () => {
          if (moment) await journal.restoreMoment(moment);
          if (remark) await journal.restoreRemark(remark);
          const back = async () => {
            if (moment) await journal.removeMoment(moment.id);
            if (remark) await journal.removeRemark(remark.id);
          };
          return { says: i18n.t('done.restored'), back };
        })
      }
      onGo={(next) => {
        if (isStep(route, next)) location.hash = hrefOf(next);
        else location.replace(hrefOf(next));
      }}
      onGoOn={() =>
        act(async () => {
          await goOnWithThis(journal);
          await refresh();
          return null;
        })
      }
      onTryAgain={() => void unkept?.again()}
      onUndo={() =>
        act(async () => {
          const last = done.at(-1);
          await last?.back();
          setDone((all) => all.filter((one) => one !== last));
          return null;
        })
      }
      onSet={(key, value) =>
        act(async () => {
          const former = (await journal.settings())[key];
          await journal.setSetting(key, value);
          if (isQuiet(key, value)) await closeCards(journal);
          if (key === 'accountSync') void syncNow(journal);
          const back = () => journal.setSetting(key, former);
          return { says: i18n.t('done.changed'), back };
        })
      }
      onSyncNow={() => void syncNow(journal)}
      onLeaveAccount={() => void leaveAccount()}
      onPause={(how) =>
        act(async () => {
          const { pausedUntil: former } = await journal.settings();
          await journal.setSetting('pausedUntil', how && pauseEnd(how, Date.now()));
          if (how !== null) await closeCards(journal);
          const back = () => journal.setSetting('pausedUntil', former);
          return { says: i18n.t('done.changed'), back };
        })
      }
      onAddRule={(kind, host) => {
        const site = siteOf(`https://${host}`) ?? host;
        // As with all sites: within the click. It asks nothing where access was given already.
        if (kind === 'allow') void browser.permissions.request({ origins: [patternOf(site)] });
        return act(async () => {
          const rules = await journal.rules(site);
          const former = rules.filter((rule) => rule.kind === 'never' || rule.kind === 'allow');
          const { id } = await journal.addRule({ kind, site });
          if (kind === 'never') await closeCards(journal, { site });
          const back = async () => {
            await journal.removeRule(id);
            for (const rule of former) await journal.addRule(rule);
          };
          return { says: i18n.t('done.changed'), back };
        });
      }}
      onRemoveRule={({ id, kind, site, value }) =>
        act(async () => {
          await journal.removeRule(id);
          const back = () => journal.addRule({ kind, site, value });
          return { says: i18n.t('done.lifted'), back };
        })
      }
      onTakeBack={(site) => {
        const origins = site === 'all' ? grantedOrigins() : Promise.resolve([patternOf(site)]);
        void origins.then((all) => browser.permissions.remove({ origins: all }));
      }}
      onTurnOn={(sites) => {
        // The browser asks only within the click: this must come first.
        void browser.permissions.request({
          origins: sites === 'all' ? ['*://*/*'] : sites.map(patternOf),
        });
      }}
      onTry={setTried}
    />
  );
}

/** Whether a brand is to be shown that is not read yet. */
function isAway(read: Look | null, route: Route): boolean {
  return route.page === 'brand' && read?.place !== placeOf(route) && read?.brand?.id !== route.id;
}

/** Whether from now on nothing is to be asked: an open card goes at once. */
function isQuiet(key: SettingKey, value: unknown): boolean {
  return (key === 'asking' || key === 'noticing') && value === false;
}

/** Whoever was pointed at is known by the site; a name that was typed over it is a name. */
function brandOf(name: string, route: Route): Promise<Brand> {
  const pointed = route.page === 'add' && route.name === name ? route.site : undefined;
  return pointed ? journal.touchBrand({ site: pointed, name, day: null }) : journal.addBrand(name);
}

function undoing(says: string, former: Moment): Done {
  return { says, back: () => journal.restoreMoment(former) };
}

document.documentElement.lang = i18n.t('language');
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir');
const app = document.getElementById('app');
if (app) render(<App />, app);
