/** A picture on the screen as one that stands by itself: the same look, no page around it. */

/** What the stylesheets give a drawing; anything else it has of itself. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'stop-color',
  'stop-opacity',
  'font-family',
  'font-size',
  'font-weight',
] as const;

/** What a person wants to show. */
export interface Shown {
  /** The brand's name, and the sentence about it; null keeps it to oneself. */
  title: { name: string; says: string } | null;
  /** Whether own words beside moments stay. */
  notes: boolean;
}

const ROOM = 24;
const HEAD = 74;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * The drawing as a file of its own, in the colours now on screen.
 * @param ground the page's own colour
 * @param ink the colour of its words
 */
export function standAlone(
  drawn: SVGSVGElement,
  { title, notes }: Shown,
  { ground, ink, font }: { ground: string; ink: string; font: string },
): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const [from, to] = [drawn, copy].map((svg) => [...svg.querySelectorAll('*')]) as [
    Element[],
    Element[],
  ];
  from.forEach((element, i) => {
    const look = getComputedStyle(element);
    const target = to[i] as SVGElement;
    for (const name of LOOK) {
      const value = look.getPropertyValue(name);
      // A reference is the drawing's own (a gradient); computed, it would name this page.
      if (value && !value.includes('url(')) target.style.setProperty(name, value);
    }
    target.removeAttribute('class');
    if (element.closest('.hair-line, .spot')) target.remove();
    if (!notes && element.matches('.named, .leader')) target.remove();
  });
  const [width, height] = [drawn.width.baseVal.value, drawn.height.baseVal.value];
  const head = title ? HEAD : 0;
  const whole = document.createElementNS(SVG, 'svg');
  const size = { width: width + 2 * ROOM, height: height + 2 * ROOM + head };
  set(whole, { xmlns: SVG, ...size, viewBox: `0 0 ${size.width} ${size.height}` });
  const back = document.createElementNS(SVG, 'rect');
  set(back, { width: size.width, height: size.height, fill: ground });
  whole.append(back);
  if (title) {
    const base = { x: ROOM, fill: ink, 'font-family': font, direction: 'ltr' };
    const [name, says] = [
      document.createElementNS(SVG, 'text'),
      document.createElementNS(SVG, 'text'),
    ];
    set(name, { ...base, y: ROOM + 26, 'font-size': 26, 'font-weight': 680 });
    name.textContent = shortened(title.name, Math.floor(width / 15));
    set(says, { ...base, y: ROOM + 54, 'font-size': 15 });
    says.textContent = shortened(title.says, Math.floor(width / 8));
    whole.append(name, says);
  }
  set(copy, { x: ROOM, y: ROOM + head, overflow: 'visible' });
  for (const name of ['role', 'aria-label', 'aria-describedby', 'class'])
    copy.removeAttribute(name);
  whole.append(copy);
  return new XMLSerializer().serializeToString(whole);
}

/** The same as pixels, twice as fine as the drawing. @throws Error if the browser cannot draw it */
export async function asPixels(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

function set(element: Element, attributes: Record<string, string | number>) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

const shortened = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
