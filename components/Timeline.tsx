import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Portrait, Sketch } from '../experience/portrait.ts';
import type { BrandId, Moment } from '../journal/moment.ts';
import type { Remark } from '../journal/records.ts';
import { AllMoments, type OfBrand } from './AllMoments.tsx';
import { type BrandEntry, BrandList } from './BrandList.tsx';
import { BrandPage } from './BrandPage.tsx';
import { type Example, FirstPicture } from './FirstPicture.tsx';
import { LastFile, Lost } from './Lost.tsx';
import { Mark } from './Mark.tsx';
import { Model, type ModelView, type OwnParameters } from './Model.tsx';
import { AddMoment, type NewMoment } from './MomentForm.tsx';
import { BackupReminder } from './RecordBackup.tsx';
import { EraseBrand } from './RecordErase.tsx';
import type { NewRemark } from './Remarks.tsx';
import type { Gone } from './Removed.tsx';
import { hrefOf, type Route } from './route.ts';
import { Settings, type SettingsEvents, type SettingsView } from './Settings.tsx';
import type { Picture } from './TakeAlong.tsx';
import { type BrandIdentity, type BrandIdentityEvents, ThisBrand } from './ThisBrand.tsx';
import { Unkept, type UnkeptWhy } from './Unkept.tsx';
import { Ways } from './Ways.tsx';
import { Welcome, type WelcomeEvents, type WelcomeView } from './Welcome.tsx';
import { type RecordEvents, type RecordView, YourRecord } from './YourRecord.tsx';

/** What the page of one brand is drawn of. */
interface ShownBrand {
  id: BrandId;
  name: string;
  moments: Moment[];
  portrait: Portrait;
  remarks: Remark[];
  params: OwnParameters;
  left: string | null;
  whole: { id: BrandId; name: string } | null;
  parts: BrandEntry[];
  together: Sketch | null;
}

export interface TimelineView {
  route: Route;
  /** ms UTC */
  now: number;
  /** Why the journal cannot be used. */
  trouble: 'newer' | 'blocked' | 'unopened' | UnkeptWhy | null;
  /** Why the last thing the person did could not be kept. */
  unkept: UnkeptWhy | null;
  /** How many moments there were, where the record came up empty and was not before. */
  lost: number | null;
  /** When a file was last saved, ms UTC. */
  lastBackup: number | null;
  /** Null while they are being read. */
  brands: BrandEntry[] | null;
  /**
   * The brand of the page; on the list's own page the one shown beside it, where there is room.
   * Undefined while it is being read.
   */
  brand: ShownBrand | null | undefined;
  /** Who that brand is; null on the other pages. */
  identity: BrandIdentity | null;
  /** Null on the other pages. */
  model: ModelView | null;
  /** Every moment with the brand it counts for, and what was removed lately; else null. */
  all: { moments: OfBrand[]; gone: Gone[] } | null;
  example: Example;
  /** Whether made-up brands are among them. */
  hasDemo: boolean;
  /** Null while being read, and on the other pages. */
  welcome: WelcomeView | null;
  settings: SettingsView | null;
  record: RecordView | null;
  /** How many moments are in no file, once that is worth a word. */
  unsaved: number | null;
  access: 'all' | 'some' | 'none';
  /** What was just done and can be undone, in words. */
  done: string | null;
}

export interface TimelineEvents
  extends SettingsEvents,
    WelcomeEvents,
    BrandIdentityEvents,
    RecordEvents {
  onAdd(moment: NewMoment): void;
  onChange(id: string, patch: Partial<Moment>): void;
  onRemove(id: string): void;
  onRemark(brand: BrandId, remark: NewRemark): void;
  onRemoveRemark(id: string): void;
  onSavePicture(picture: Picture): void;
  /** The person searches, sorts or narrows: the address changes with it. */
  onGo(route: Route): void;
  /** Made-up brands to look around with: here they come, there they go. */
  onDemo(on: boolean): void;
  onRestore(gone: Gone): void;
  onKeepModel(own: OwnParameters): void;
  onUndo(): void;
  /** The empty record is the record from now on. */
  onGoOn(): void;
  /** What could not be kept, once more. */
  onTryAgain(): void;
}

export function Timeline({ view, ...events }: { view: TimelineView } & TimelineEvents) {
  const { route, brands, brand, now } = view;
  const undo = useRef<(() => void) | null>(null);
  undo.current = view.done === null ? null : events.onUndo;
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.matches('input, textarea, select');
      if (typing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      // The card on the welcome page has an undo of its own.
      if (event.shiftKey || event.defaultPrevented || !undo.current) return;
      event.preventDefault();
      undo.current();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, []);

  if (view.trouble) {
    return (
      <Alone>
        <h1 class="unseen">{i18n.t('extension.name')}</h1>
        <p class="notice bad" role="alert">
          {i18n.t(`trouble.${view.trouble}`)} <LastFile lastBackup={view.lastBackup} />
        </p>
      </Alone>
    );
  }
  if (route.page === 'welcome') {
    return (
      <Alone>
        <Welcome
          example={view.example}
          view={view.welcome}
          brands={brands ?? []}
          access={view.access}
          now={now}
          {...events}
        />
        <Unkept why={view.unkept} onTryAgain={events.onTryAgain} />
        <Done said={view.done} onUndo={events.onUndo} />
      </Alone>
    );
  }
  if (!brands) return null;
  const { list } = route;
  // For a moment nothing, rather than another page under the hand.
  const isUnread = route.page !== 'brands' && (route.page !== 'brand' || brand === undefined);
  return (
    <div class={`timeline on-${route.page}`}>
      <aside>
        <a class="logo" href={hrefOf({ page: 'brands' })}>
          <Mark /> {i18n.t('extension.name')}
        </a>
        {route.page === 'brands' && <h1 class="list-title">{i18n.t('timeline.all')}</h1>}
        <BrandList
          brands={brands}
          shown={route.page === 'brand' || route.page === 'brands' ? brand?.id : undefined}
          list={list ?? {}}
          now={now}
          onList={(list) => events.onGo({ ...route, list })}
        />
        <Ways route={route} isEmpty={brands.length === 0} />
      </aside>
      <main>
        {view.lost !== null && (
          <Lost count={view.lost} lastBackup={view.lastBackup} onGoOn={events.onGoOn} />
        )}
        {view.hasDemo && (
          <p class="notice demo">
            {i18n.t('demo.here')}{' '}
            <button type="button" class="link" onClick={() => events.onDemo(false)}>
              {i18n.t('demo.drop')}
            </button>
          </p>
        )}
        {view.unsaved !== null && route.page !== 'record' && (
          <BackupReminder
            fresh={view.unsaved}
            onSave={() => events.onExport('json')}
            onLater={() => events.onSet('remindedAt', now)}
          />
        )}
        <a class="back" href={hrefOf({ page: 'brands', list })}>
          <span aria-hidden="true">←</span> {i18n.t('timeline.all')}
        </a>
        {route.page === 'settings' && view.settings ? (
          <Settings view={view.settings} access={view.access} now={now} {...events} />
        ) : route.page === 'record' && view.record ? (
          <YourRecord view={view.record} now={now} {...events} />
        ) : route.page === 'moments' && view.all ? (
          <AllMoments
            all={view.all.moments}
            gone={view.all.gone}
            filter={route.filter}
            now={now}
            onFilter={(filter) => events.onGo({ page: 'moments', filter, list })}
            onRestore={events.onRestore}
            onChange={events.onChange}
            onRemove={events.onRemove}
          />
        ) : route.page === 'model' && view.model ? (
          <Model {...view.model} now={now} onKeep={events.onKeepModel} />
        ) : route.page === 'add' ? (
          <AddMoment
            key={hrefOf(route)}
            brands={brands}
            brand={brands.find(({ id }) => id === route.id)?.name ?? route.name}
            source={route.source}
            now={now}
            onAdd={events.onAdd}
          />
        ) : isUnread ? null : brand ? (
          <BrandPage
            key={brand.id}
            {...brand}
            now={now}
            onChange={events.onChange}
            onRemove={events.onRemove}
            onRemark={(remark) => events.onRemark(brand.id, remark)}
            onRemoveRemark={events.onRemoveRemark}
            onSavePicture={events.onSavePicture}
          />
        ) : (
          <FirstPicture example={view.example} now={now}>
            <a class="button" href={hrefOf({ page: 'add' })}>
              {i18n.t('first.add')}
            </a>{' '}
            <a class="quiet-way" href={hrefOf({ page: 'welcome' })}>
              {i18n.t('first.welcome')}
            </a>{' '}
            <button type="button" class="quiet" onClick={() => events.onDemo(true)}>
              {i18n.t('demo.try')}
            </button>
          </FirstPicture>
        )}
        {view.identity && (
          <ThisBrand key={view.identity.id} brand={view.identity} now={now} {...events} />
        )}
        {view.identity && brand && (
          <EraseBrand
            key={`${brand.id} erase`}
            name={brand.name}
            felt={view.identity.felt}
            onErase={() => events.onEraseBrand(brand.id)}
          />
        )}
        <Unkept why={view.unkept} onTryAgain={events.onTryAgain} />
      </main>
      <Done said={view.done} onUndo={events.onUndo} />
    </div>
  );
}

/** What was just done, and the way back. */
function Done({ said, onUndo }: { said: string | null; onUndo(): void }) {
  return (
    <div class="done" role="status">
      {said && (
        <p>
          {said}
          <button type="button" class="link" onClick={() => onUndo()}>
            {i18n.t('card.undo')}
          </button>
        </p>
      )}
    </div>
  );
}

function Alone({ children }: { children: ComponentChildren }) {
  return (
    <div class="alone">
      <header>
        <a class="logo" href={hrefOf({ page: 'brands' })}>
          <Mark /> {i18n.t('extension.name')}
        </a>
      </header>
      <main>{children}</main>
    </div>
  );
}
