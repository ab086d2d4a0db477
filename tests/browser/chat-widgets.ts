/**
 * Real chat widgets, in the versions named here. Fetched for the test only and kept with the other
 * caches: with all they depend on for other uses they would weigh half a gigabyte.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const CACHE = resolve(import.meta.dirname, '../../node_modules/.cache/chat-widgets');

interface Widget {
  version: string;
  /** The one file of the package that a page loads. */
  file: string;
  /** SHA-512 of the packed package, as the registry states it. */
  integrity: string;
}

export const WIDGETS = {
  // MIT
  'deep-chat': {
    version: '2.4.2',
    file: 'dist/deepChat.bundle.js',
    integrity:
      'wQNd6Z6HDoH7OMeoQKpmxDm9XdWrRjMkBJ2yl5tsYND9Dz2UCv/BdGVM8vK2V0mhO1u+OniHYPWDGvjlNxjCeQ==',
  },
  // MIT
  'flowise-embed': {
    version: '3.1.6',
    file: 'dist/web.js',
    integrity:
      'xSrvBDiEvIIzRFsPBgmzG3SdfBeG4wBzdchdMurft5PQcdYO0HfB8cwGhn00fE5JOsdhVZXfJ3Fq6e/DgrW4ag==',
  },
  // MIT
  'botframework-webchat': {
    version: '4.18.1',
    file: 'dist/webchat-minimal.js',
    integrity:
      '7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
  },
} as const satisfies Record<string, Widget>;

export type WidgetName = keyof typeof WIDGETS;

const unpacked = new Map<WidgetName, string>();

/** The widget's script, or null where it is not here and cannot be fetched. Throws if it is another. */
export function widgetScript(name: WidgetName): string | null {
  const script = unpacked.get(name) ?? unpack(name);
  if (script !== null) unpacked.set(name, script);
  return script;
}

function unpack(name: WidgetName): string | null {
  const { version, file, integrity } = WIDGETS[name];
  const packed = join(CACHE, `${name}-${version}.tgz`);
  if (!existsSync(packed)) {
    mkdirSync(CACHE, { recursive: true });
    try {
      const spec = `${name}@${version}`;
      execFileSync('npm', ['pack', spec, '--silent', '--pack-destination', CACHE], {
        timeout: 60_000,
        stdio: 'ignore',
      });
    } catch {
      return null;
    }
  }
  const found = createHash('sha512').update(readFileSync(packed)).digest('base64');
  if (found !== integrity) throw new Error(`${packed} is not ${name} ${version}`);
  return execFileSync('tar', ['-xzOf', packed, `package/${file}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 25,
  });
}
