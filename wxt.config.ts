import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'wxt';

/**
 * WXT wraps each content script in a context that touches `chrome.runtime` and brings the polyfill:
 * 13 kB and most of a millisecond on every page. Ours are one-shot and need neither: only their
 * `main` is taken, what they say of themselves was read beforehand.
 */
const bareContentScripts = {
  name: 'throughline:bare-content-scripts',
  enforce: 'pre' as const,
  load(id: string) {
    const wrapper = '\0virtual:wxt-content-script-isolated-world-entrypoint?';
    if (!id.startsWith(wrapper)) return null;
    return `import { main } from ${JSON.stringify(id.slice(wrapper.length))};\nexport default main();`;
  },
};

/** What the popup draws with is fetched while it reads: Vite names only what it imports at once. */
const preloadForPopup = {
  name: 'throughline:preload-for-popup',
  transformIndexHtml: {
    order: 'post' as const,
    handler(_html: string, { filename, bundle = {}, chunk }: Building) {
      const imported = (file: string) => bundle[file]?.imports ?? [];
      if (!chunk || !filename.endsWith('popup/index.html')) return [];
      const drawing = chunk.dynamicImports.flatMap((file) => [file, ...imported(file)]);
      return drawing
        .filter((file) => file !== chunk.fileName && !chunk.imports.includes(file))
        .map((href) => ({
          ...{ tag: 'link', injectTo: 'head' as const },
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${href}` },
        }));
    },
  },
};
interface Building {
  filename: string;
  chunk?: { fileName: string; imports: string[]; dynamicImports: string[] };
  bundle?: Record<string, { imports?: string[] }>;
}

/** The manifest, whole: what is not written here, the extension cannot do. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // A reader should see where every name comes from.
  imports: false,
  // WXT would build Firefox as MV2.
  manifestVersion: 3,
  i18n: { localesDir: resolve(import.meta.dirname, 'assets/locales') },
  publicDir: 'assets/public',
  hooks: {
    // WXT reads the entry points before it first writes what they import: a fresh clone would fail.
    ready: ({ config }) => {
      const file = resolve(config.wxtDir, 'i18n/index.ts');
      if (existsSync(file)) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        "import { createI18n } from '@wxt-dev/i18n';\nexport const i18n = createI18n();\n",
      );
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
    ],
    optional_permissions: ['downloads'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "worker-src 'self'",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_extension_name__' },
    options_ui: { page: 'timeline.html#settings', open_in_tab: true },
    commands: {
      // Alt+Shift+T is refused by Chromium.
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'focus-card': {
        description: '__MSG_command_focusCard__',
        suggested_key: { default: 'Alt+Shift+K' },
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'throughline@throughline.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    plugins: [bareContentScripts, preloadForPopup],
    build: {
      // Vite's preload polyfill would put `fetch(` into our pages.
      modulePreload: { polyfill: false },
    },
  }),
});
