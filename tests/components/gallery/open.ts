/** The gallery in real Chromium: every face in every state, without the extension around it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type InlineConfig, preview } from 'vite';

export interface Gallery {
  browser: Browser;
  /** Names of all there is in `scenes.tsx`. */
  scenes: string[];
  /** Draws one of them; ready when this resolves. */
  show(page: Page, what: { scene: string; lang?: 'de'; rtl?: boolean }): Promise<void>;
  close(): Promise<void>;
}

const root = import.meta.dirname;

export async function openGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'throughline-gallery-'));
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#i18n': resolve(root, 'i18n.ts') } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { outDir, emptyOutDir: true, target: 'esnext' },
    preview: { port: 0 },
  };
  await build(config);
  const server = await preview(config);
  const address = server.resolvedUrls?.local[0];
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const show: Gallery['show'] = async (page, { scene, lang, rtl }) => {
    const query = new URLSearchParams({ scene, ...(lang && { lang }), ...(rtl && { rtl: '1' }) });
    await page.goto(`${address}?${query}`, { waitUntil: 'load' });
    await page.waitForSelector('html[data-ready]', { timeout: 20_000 });
  };
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await show(page, { scene: '' });
  const scenes = await page.evaluate(() => (globalThis as unknown as { scenes: string[] }).scenes);
  return {
    browser,
    scenes,
    show,
    async close() {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
