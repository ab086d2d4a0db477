/** An extension of one line on every page: what an extension costs that does nothing. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @returns its folder, in `parent` */
export function bareExtension(parent: string, name: string, line: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: ['*://*/*'], js: ['page.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    'chrome.runtime.onMessage.addListener((_, __, answer) => answer());',
  );
  writeFileSync(join(folder, 'page.js'), line);
  return folder;
}
