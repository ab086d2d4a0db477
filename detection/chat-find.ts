/** Is there a support chat on this page, and where is its box? */
import { CHAT_VENDORS } from './rules/chat-vendors.ts';

export interface FoundChat {
  vendor: string;
  /** The widget's outermost element; null while only its loader is on the page. */
  box: Element | null;
}

/** Container marks (`#id`, `.class`, `tag`, `@frame name`) and parts of script addresses by vendor. */
const containers = new Map<string, string>();
const scripts = new Map<string, string>();
for (const row of CHAT_VENDORS.split('\n')) {
  const [vendor, hosts, marks] = row.split(' ') as [string, string, string];
  for (const mark of marks.split(',')) containers.set(mark.replaceAll('+', ' '), vendor);
  for (const host of hosts.split(',')) if (host !== '-') scripts.set(host, vendor);
}
const loader = new RegExp([...scripts.keys()].join('|').replaceAll('.', '\\.'));

function byMarks(element: Element): string | undefined {
  const tag = element.localName;
  const marks = [tag, `${tag}#${element.id}`];
  for (const name of element.classList ?? []) marks.push(`.${name}`);
  for (const key of ['name', 'title', 'data-product'])
    if (tag === 'iframe' && element.hasAttribute(key)) marks.push(`@${element.getAttribute(key)}`);
  for (const mark of marks) if (containers.has(mark)) return containers.get(mark);
}

export function findChat(document: Document): FoundChat | null {
  for (const [mark, vendor] of containers)
    if (mark[0] === '#') {
      const box = document.getElementById(mark.slice(1));
      if (box) return { vendor, box };
    }
  // Widgets hang at the end of the body.
  const children = document.body?.children ?? [];
  for (let i = children.length - 1; i >= 0 && i > children.length - 60; i--) {
    const box = children[i] as Element;
    const vendor = byMarks(box);
    if (vendor) return { vendor, box };
  }
  const frames = document.getElementsByTagName('iframe');
  for (let i = 0; i < frames.length && i < 60; i++) {
    const box = frames[i] as Element;
    const vendor = byMarks(box);
    if (vendor) return { vendor, box };
  }
  const sources = document.getElementsByTagName('script');
  for (let i = 0; i < sources.length && i < 400; i++) {
    const found = loader.exec((sources[i] as Element).getAttribute('src')?.slice(0, 200) ?? '');
    if (found) return { vendor: scripts.get(found[0]) as string, box: null };
  }
  return null;
}
