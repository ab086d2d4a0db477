/** What ships: the permissions, what the code could do, how big it is, and under which licences. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const packages = ['chrome-mv3', 'firefox-mv3'];

const files = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each(packages)('%s', (name) => {
  const dir = join(root, '.output', name);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));

  test('asks for these permissions and no others', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'alarms',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_permissions).toEqual(['downloads']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('lets its pages load nothing but themselves', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|unsafe/);
  });

  test('holds no code that could send or fetch', () => {
    const forbidden =
      /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|\beval\(|new Function\b|importScripts\(|RTCPeerConnection/;
    for (const file of files(dir).filter((f) => /\.(js|html)$/.test(f))) {
      const text = readFileSync(file, 'utf8');
      expect(`${file}: ${forbidden.exec(text)?.[0] ?? 'nothing'}`).toBe(`${file}: nothing`);
      expect(text).not.toMatch(/(src|href|import)\s*[=(]\s*["'`]https?:/i);
    }
    for (const file of files(dir).filter((f) => f.endsWith('.css'))) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/url\(\s*["']?https?:|@import/i);
    }
  });

  test('pays little on every page', () => {
    const limits = { 'watch.js': 10_000, 'chat-frame.js': 3_000 };
    for (const [script, most] of Object.entries(limits)) {
      const file = join(dir, 'content-scripts', script);
      if (script === 'chat-frame.js' && !existsSync(file)) continue;
      expect(statSync(file).size, script).toBeLessThanOrEqual(most);
    }
  });

  test('carries the licence of the data in it', () => {
    const licence = readFileSync(join(dir, 'licences/name-suggestion-index.txt'), 'utf8');
    expect(licence).toMatch(/BSD 3-Clause[\s\S]+Redistributions in binary form/);
  });

  test('has a picture for every icon it names', () => {
    for (const icon of Object.values<string>(manifest.icons)) {
      expect(existsSync(join(dir, icon)), icon).toBe(true);
    }
  });
});

test('ships only code under licences that allow it', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  // WXT puts these into the package although they are only asked for at build time.
  const builtIn = ['node_modules/@wxt-dev/i18n', 'node_modules/@wxt-dev/browser'];
  const shipped = Object.entries<{ dev?: boolean; license?: string }>(lock).filter(
    ([path, { dev }]) => path !== '' && (!dev || builtIn.includes(path)),
  );
  expect(shipped.length).toBeGreaterThan(5);
  const allowed = /^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|CC0-1\.0)$/;
  const others = shipped.filter(([, { license }]) => !allowed.test(license ?? 'none'));
  expect(others.map(([path, { license }]) => `${path} ${license}`)).toEqual([]);
  // File-level copyleft, unchanged: the bridge between both browsers that the stack asks for.
  expect(lock['node_modules/webextension-polyfill'].license).toBe('MPL-2.0');
});
