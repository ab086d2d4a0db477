/**
 * Draws every face in every state in real Chromium, to be looked at.
 * Usage: node tests/components/gallery/shoot.ts [OUT_DIR [part of a scene's name]]
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openGallery } from './open.ts';

interface Shot {
  scene: string;
  width: number;
  height?: number;
  dark?: boolean;
  lang?: 'de';
  rtl?: boolean;
  zoom?: number;
  forced?: boolean;
  paper?: boolean;
  hover?: string;
  click?: string;
}

/** The rest of a long table looks like its beginning. */
const TALLEST = { brand: 1_500, other: 4_000 };

const root = import.meta.dirname;
const [out = resolve(root, '../../../.output/gallery'), only = ''] = process.argv.slice(2);

const cards = ['', '-heard', '-markup', '-kept', '-kept-buy', '-never', '-failed', '-dot'];
const popups = [
  ...[
    '',
    '-before',
    '-waiting',
    '-week',
    '-kept',
    '-none',
    '-heard',
    '-early',
    '-fresh',
    '-long',
    '-arabic',
  ],
  ...[
    '-noticed',
    '-taught',
    '-elsewhere',
    '-careful',
    '-bank',
    '-withdrawn',
    '-nobrand',
    '-denied',
    '-nosite',
    '-newer',
    '-emptied',
    '-unkept',
  ],
];
const shots: Shot[] = [
  ...cards.map((name) => ({ scene: `card${name}`, width: 360 })),
  { scene: 'card', width: 360, dark: true },
  { scene: 'card', width: 360, lang: 'de' },
  { scene: 'card', width: 360, rtl: true },
  { scene: 'card', width: 360, forced: true },
  { scene: 'card-kept', width: 360, dark: true },
  { scene: 'card-kept', width: 360, lang: 'de' },
  ...popups.map((name) => ({ scene: `popup${name}`, width: 380 })),
  { scene: 'popup', width: 380, dark: true },
  { scene: 'popup-unkept', width: 380, dark: true, lang: 'de' },
  { scene: 'unkept', width: 1280, height: 856 },
  { scene: 'unkept', width: 360, height: 700, lang: 'de' },
  { scene: 'popup-waiting', width: 380, lang: 'de', dark: true },
  { scene: 'popup-week', width: 380, lang: 'de', dark: true },
  { scene: 'popup-kept', width: 380, dark: true },
  { scene: 'popup', width: 320, lang: 'de' },
  { scene: 'popup', width: 320, lang: 'de', click: '.this-page summary' },
  { scene: 'popup', width: 380, click: '.this-page summary' },
  { scene: 'popup-taught', width: 320, lang: 'de', dark: true },
  { scene: 'popup-noticed', width: 380, lang: 'de' },
  { scene: 'popup', width: 380, rtl: true },
  { scene: 'popup', width: 760, zoom: 2 },
  { scene: 'popup', width: 380, forced: true },
  { scene: 'identity', width: 1280 },
  { scene: 'identity', width: 1280, dark: true, lang: 'de' },
  { scene: 'identity', width: 360, lang: 'de' },
  { scene: 'identity', width: 1280, rtl: true },
  { scene: 'identity', width: 1280, zoom: 2 },
  { scene: 'identity-long', width: 400 },
  ...[
    '',
    '-long',
    '-heard',
    '-arabic',
    '-early',
    '-fresh',
    '-young',
    '-unrated',
    '-hundreds',
    '-many',
    '-left',
  ].flatMap((name) => [
    { scene: `brand${name}`, width: 1440, height: 900 },
    { scene: `brand${name}`, width: 360, height: 700 },
  ]),
  { scene: 'brand', width: 1440, height: 900, dark: true },
  { scene: 'brand-fresh', width: 1280, height: 900, dark: true, lang: 'de' as const },
  { scene: 'brand', width: 800, height: 900 },
  { scene: 'brand', width: 320, height: 700, lang: 'de' as const },
  { scene: 'brand', width: 1440, height: 900, rtl: true },
  { scene: 'brand', width: 1440, height: 900, forced: true },
  { scene: 'brand', width: 900, height: 900, paper: true },
  { scene: 'brand-left', width: 1440, height: 900, forced: true },
  { scene: 'moments', width: 1280, height: 856, dark: true },
  { scene: 'moments', width: 1280, height: 856, forced: true },
  { scene: 'model', width: 800, height: 856, dark: true, lang: 'de' as const },
  { scene: 'brand', width: 1440, height: 900, lang: 'de' as const, dark: true },
  { scene: 'brand', width: 1440, height: 900, zoom: 2 },
  { scene: 'brand', width: 1440, height: 900, hover: '.chart svg' },
  ...[
    'brands',
    'moments',
    'moments-some',
    'model',
    'model-own',
    'empty',
    'add',
    'settings',
    'settings-none',
    'settings-busy',
    'record',
    'record-empty',
    'record-reading',
    'record-sealed',
    'record-looked',
    'record-refused',
    'record-columns',
    'brand-unsaved',
    'welcome',
    'welcome-on',
    'trouble',
    'lost',
  ].flatMap((scene) => [
    { scene, width: 1280, height: 856 },
    { scene, width: 360, height: 700 },
  ]),
  { scene: 'welcome', width: 1280, height: 800, dark: true, lang: 'de' as const },
  { scene: 'settings', width: 360, height: 700, lang: 'de' as const },
  ...['welcome-on', 'settings', 'record-looked', 'record-columns'].flatMap((scene) => [
    { scene, width: 1440, height: 900, dark: true },
    { scene, width: 1440, height: 900, zoom: 2 },
    { scene, width: 1280, height: 856, rtl: true },
    { scene, width: 320, height: 700, lang: 'de' as const },
    { scene, width: 1280, height: 856, forced: true },
  ]),
  { scene: 'brand-fresh', width: 1280, height: 900, click: '.acts button' },
  { scene: 'brand-fresh', width: 360, height: 700, dark: true, click: '.acts button' },
  { scene: 'welcome', width: 1280, height: 856, click: '.quietly button' },
];

const wanted = shots.filter(({ scene }) => scene.includes(only));
mkdirSync(out, { recursive: true });
const gallery = await openGallery();
const { browser } = gallery;
let wrong = 0;
for (const shot of wanted) {
  const {
    scene,
    width,
    height = 400,
    dark,
    lang,
    rtl,
    zoom = 1,
    forced,
    paper,
    hover,
    click,
  } = shot;
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    wrong++;
    console.error(scene, String(error));
  });
  await page.setViewport({ width: width / zoom, height, deviceScaleFactor: zoom * 1.5 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  if (forced) {
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
  }
  if (paper) await page.emulateMediaType('print');
  await gallery.show(page, { scene, lang, rtl });
  if (hover) await page.hover(hover);
  if (click) await page.click(click);
  const spill = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (spill > 0) {
    wrong++;
    console.error(`${scene} at ${width}: ${spill} px wider than the window`);
  }
  const name = [
    scene,
    width,
    ...(lang ? [lang] : []),
    ...(rtl ? ['rtl'] : []),
    ...(dark ? ['dark'] : []),
    ...(zoom > 1 ? ['zoom'] : []),
    ...(forced ? ['forced'] : []),
    ...(paper ? ['paper'] : []),
    ...(hover ? ['hover'] : []),
    ...(click ? ['open'] : []),
  ].join('-');
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  // Chromium scrolls a popup that is taller.
  if (scene.startsWith('popup') && zoom === 1 && tall > 600) {
    wrong++;
    console.error(`${scene}: ${tall} px tall, a popup ends at 600`);
  }
  await page.screenshot({
    path: resolve(out, `${name}.png`),
    clip: {
      ...{ x: 0, y: 0, width: width / zoom },
      height: Math.min(tall, TALLEST[scene.startsWith('brand') ? 'brand' : 'other']),
    },
    captureBeyondViewport: true,
  });
  await page.close();
}
await gallery.close();
console.log(`${wanted.length} pictures in ${out}, ${wrong} things wrong`);
process.exit(wrong ? 1 : 0);
