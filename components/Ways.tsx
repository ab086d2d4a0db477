import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { hrefOf, type Route } from './route.ts';

interface Props {
  /** Where one is. */
  route: Route;
  /** Whether there is nothing to look at yet. */
  isEmpty: boolean;
}

/** The ways to the other pages, from each of which the list of brands stands as it stood. */
export function Ways({ route, isEmpty }: Props) {
  const way = (to: Route, words: ComponentChildren) => (
    <a
      class="way"
      href={hrefOf({ ...to, list: route.list })}
      aria-current={route.page === to.page ? 'page' : undefined}
    >
      {words}
    </a>
  );
  return (
    <nav class="ways">
      {way(
        { page: 'add' },
        <>
          <span aria-hidden="true">+</span> {i18n.t('timeline.add')}
        </>,
      )}
      {!isEmpty && way({ page: 'moments', filter: {} }, i18n.t('all.title'))}
      {way({ page: 'model' }, i18n.t('model.short'))}
      {way({ page: 'record' }, i18n.t('record.title'))}
      {way({ page: 'settings' }, i18n.t('timeline.settings'))}
    </nav>
  );
}
