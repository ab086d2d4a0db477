/** The icon's dot takes the colour of the brand one is visiting, where enough is known of it. */
import { browser } from 'wxt/browser';
import { evaluate } from '../../experience/line.ts';
import { LEVELS, levelOf, surenessOf } from '../../experience/words.ts';
import type { BrandId } from '../../journal/moment.ts';
import type { Journal } from '../../journal/store.ts';

/** From awful to great; the look's own colours, which both bars of both browsers bear. */
const COLOURS = ['#c94f00', '#c94f00', '#cc7a14', '#857e78', '#8273c0', '#5e3c99', '#5e3c99'];
const SIZES = [16, 32];

/**
 * Marks one tab's icon; the browser takes the mark away by itself when the tab moves on. Nothing is
 * marked while it is too early to say, or where the person switched it off.
 */
export async function markFeeling(journal: Journal, tab: number, brand: BrandId): Promise<void> {
  const { feelingMark, line: params } = await journal.settings();
  if (!feelingMark) return;
  const now = Date.now();
  const point = evaluate(await journal.momentsOf(brand), now, { params });
  if (surenessOf(point) === 'tooEarly') return;
  const colour = COLOURS[LEVELS.indexOf(levelOf(point.mu))] as string;
  const imageData = Object.fromEntries(SIZES.map((size) => [size, drawn(size, colour)]));
  // The tab may be gone by now.
  await browser.action.setIcon({ tabId: tab, imageData }).catch(() => {});
}

/** The icon as in assets/icon.svg, its dot in `colour`. */
function drawn(size: number, colour: string): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  pen.scale(size / 32, size / 32);
  pen.fillStyle = '#fbfaf7';
  pen.beginPath();
  pen.roundRect(0, 0, 32, 32, 8);
  pen.fill();
  pen.lineWidth = 3.2;
  pen.lineCap = 'round';
  pen.strokeStyle = '#5e3c99';
  pen.stroke(new Path2D('M4.5 22C10 22 10.5 12.5 16 12.5S22.5 18.5 27.5 15'));
  pen.beginPath();
  pen.arc(16, 12.5, 6, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
  pen.lineWidth = 1.8;
  pen.strokeStyle = '#fbfaf7';
  pen.stroke();
  return pen.getImageData(0, 0, size, size);
}
