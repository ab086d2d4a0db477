// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Route } from '../../components/route.ts';
import { Timeline } from '../../components/Timeline.tsx';
import { example } from '../../entrypoints/timeline/example.ts';
import { press, show } from './faces.ts';
import { NOW } from './gallery/people.ts';
import { unheard } from './gallery/unheard.ts';

const undone: string[] = [];
function timeline(done: string | null, route: Route = { page: 'brands' }) {
  return show(
    <Timeline
      view={{
        ...{ route, now: NOW, trouble: null, unkept: null },
        ...{ brands: [], brand: null, done },
        ...{
          all: null,
          model: null,
          hasDemo: false,
          identity: null,
          example: example(NOW, null),
          welcome: null,
          settings: null,
          record: null,
          unsaved: null,
          lost: null,
          lastBackup: null,
          access: 'all',
        },
      }}
      {...unheard}
      onUndo={() => undone.push('undo')}
    />,
  );
}

describe('a page that is not read yet', () => {
  it.each(['settings', 'record', 'model'] as const)(
    '%s is nothing, rather than another',
    (page) => {
      const words = (route: Route) => timeline(null, route).querySelector('main')?.textContent;
      expect(words({ page: 'brands' })).toContain('Look around with made-up brands');
      expect(words({ page })).not.toContain('Look around');
    },
  );
});

describe('undo', () => {
  it('is one key away, and not taken from a field one types in', () => {
    const box = timeline('Removed.');
    press('z', document, { ctrlKey: true });
    expect(undone).toEqual(['undo']);
    press('z', document);
    const field = document.createElement('textarea');
    box.append(field);
    press('z', field, { ctrlKey: true });
    expect(undone).toEqual(['undo']);
  });

  it('leaves the key alone while there is nothing to undo', () => {
    undone.length = 0;
    timeline(null);
    press('z', document, { ctrlKey: true });
    expect(undone).toEqual([]);
  });
});
