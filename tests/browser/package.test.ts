/** What ships: the permissions, what the code could do, how big it is, and under which licences. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installed, refused } from '../licences.ts';

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
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|WebTransport|sendBeacon|EventSource|\beval\s*\(|\bFunction\s*\(|importScripts\s*\(|RTCPeerConnection|\bimport\s*\((?!\s*["'`]\.\/)/;
    for (const file of files(dir).filter((f) => /\.(js|html)$/.test(f))) {
      const text = readFileSync(file, 'utf8');
      expect(`${file}: ${forbidden.exec(text)?.[0] ?? 'nothing'}`).toBe(`${file}: nothing`);
      expect(text).not.toMatch(/(src|href|import)\s*[=(]\s*["'`]https?:/i);
    }
    for (const file of files(dir).filter((f) => f.endsWith('.css'))) {
      expect(readFileSync(file, 'utf8')).not.toMatch(/url\(\s*["']?https?:|@import/i);
    }
  });

  // The policy of our pages does not bind what runs in others' pages.
  test('puts nothing into a page that could load, store or read', () => {
    const forbidden =
      /\.src\s*=[^=]|createElement\(\s*["'`](?:img|script|link|video|audio|source|object|embed|form|base|meta)|new (?:Image|Audio|Worker|SharedWorker)\b|serviceWorker|window\.open|\.submit\(|location(?:\.href)?\s*=[^=]|location\.(?:assign|replace)|indexedDB|localStorage|sessionStorage|document\.cookie|storage\.(?:local|sync|session)/;
    const inPages = files(join(dir, 'content-scripts')).concat(
      ['card-host.js', 'card.js'].map((name) => join(dir, name)),
    );
    for (const file of inPages.filter((f) => f.endsWith('.js'))) {
      const text = readFileSync(file, 'utf8');
      expect(`${file}: ${forbidden.exec(text)?.[0] ?? 'nothing'}`).toBe(`${file}: nothing`);
      // Names of markup, which nobody ever loads.
      const addresses = text.match(/\b(?:https?|wss?|ftp):\/\/[^"'`\s)]*/g) ?? [];
      const others = addresses.filter((one) => !one.startsWith('http://www.w3.org/'));
      expect(others).toEqual([]);
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
  const all = installed();
  expect(all.filter(({ ships }) => ships).length).toBeGreaterThan(5);
  expect(refused(all)).toEqual([]);
});

test('is built the same twice, byte by byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-built-'));
  try {
    const hashes = ['first', 'second'].map((name) => {
      const out = join(folder, name);
      const build = `import('wxt').then(({ build }) => build({ outDir: ${JSON.stringify(out)} }))`;
      // A test runner's environment is not that of a build.
      const { NODE_ENV, VITEST, ...env } = process.env;
      const { status } = spawnSync(process.execPath, ['-e', build], { cwd: root, env });
      expect(status).toBe(0);
      const hash = createHash('sha256');
      for (const file of files(out).sort()) {
        hash.update(relative(out, file)).update(readFileSync(file));
      }
      return hash.digest('hex');
    });
    expect(hashes[0]).toBe(hashes[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
