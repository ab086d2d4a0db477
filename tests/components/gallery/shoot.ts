/**
 * Draws every scene in every look in real Chromium, to be looked at.
 * Usage: node tests/components/gallery/shoot.ts [OUT_DIR [parts of a picture's name …]]
 * A picture is called by its scene and its look: `record-looked-320-de`; with parts, only those
 * that have all of them are drawn.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { openGallery } from './open.ts';
import { type Screen, screenOf } from './screen.ts';

interface Look {
  /** In pixels of the screen, of which `zoom` make one of the page. */
  width: number;
  dark?: boolean;
  lang?: 'de';
  rtl?: boolean;
  zoom?: number;
  forced?: boolean;
  paper?: boolean;
  /** Where the pointer rests. */
  hover?: string;
}

const LOOKS: Record<Screen, Look[]> = {
  card: [
    { width: 360 },
    { width: 360, dark: true },
    { width: 360, lang: 'de' },
    { width: 360, rtl: true },
    { width: 360, forced: true },
  ],
  popup: [
    { width: 380 },
    { width: 380, dark: true },
    { width: 320, lang: 'de' },
    { width: 380, rtl: true },
    { width: 760, zoom: 2 },
    { width: 380, forced: true },
  ],
  timeline: [
    { width: 1440 },
    { width: 1280, dark: true, lang: 'de' },
    { width: 800 },
    { width: 360, dark: true },
    { width: 320, lang: 'de' },
    { width: 1280, rtl: true },
    { width: 1440, zoom: 2 },
    { width: 1280, forced: true },
    { width: 900, paper: true },
  ],
};
/** Looks that only this scene has. */
const MORE: Record<string, Look[]> = {
  brand: [{ width: 1440, hover: '.chart svg' }],
};

/** The rest of a long table looks like its beginning. */
const TALLEST = { brand: 1_500, other: 4_000 };
/** Chromium scrolls a popup that is taller. */
const TALLEST_POPUP = 600;

const [out = resolve(import.meta.dirname, '../../../.output/gallery'), ...parts] =
  process.argv.slice(2);

const gallery = await openGallery();
const wanted = gallery.scenes
  .flatMap((scene) =>
    [...LOOKS[screenOf(scene)], ...(MORE[scene] ?? [])].map((look) => ({
      scene,
      look,
      name: nameOf(scene, look),
    })),
  )
  .filter(({ name }) => parts.every((part) => name.includes(part)));
mkdirSync(out, { recursive: true });

let wrong = 0;
function tell(what: string) {
  wrong++;
  console.error(what);
}

for (const { scene, look, name } of wanted) {
  const { width, dark, lang, rtl, zoom = 1, forced, paper, hover } = look;
  const page = await gallery.browser.newPage();
  page.on('pageerror', (error) => tell(`${name}: ${error}`));
  const size = { width: width / zoom, height: screenOf(scene) === 'timeline' ? 900 / zoom : 400 };
  await page.setViewport({ ...size, deviceScaleFactor: zoom * 1.5 });
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
  const { spill, tall } = await page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
    return { spill: scrollWidth - clientWidth, tall: scrollHeight };
  });
  if (spill > 0) tell(`${name}: ${spill} px wider than the window`);
  if (screenOf(scene) === 'popup' && zoom === 1 && tall > TALLEST_POPUP)
    tell(`${name}: ${tall} px tall, a popup ends at ${TALLEST_POPUP}`);
  const height = Math.min(tall, TALLEST[scene.startsWith('brand') ? 'brand' : 'other']);
  await page.screenshot({
    path: resolve(out, `${name}.png`),
    clip: { x: 0, y: 0, width: size.width, height },
    captureBeyondViewport: true,
  });
  await page.close();
}
await gallery.close();
console.log(`${wanted.length} pictures in ${out}, ${wrong} things wrong`);
process.exit(wrong ? 1 : 0);

function nameOf(scene: string, { width, lang, rtl, dark, zoom, forced, paper, hover }: Look) {
  return [
    ...[scene, width],
    ...[lang, rtl && 'rtl', dark && 'dark', zoom && 'zoom', forced && 'forced'],
    ...[paper && 'paper', hover && 'hover'],
  ]
    .filter(Boolean)
    .join('-');
}
