/** Whose time was it? Reads a CPU profile as the DevTools protocol tells it. */

export interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples?: number[];
  /** Microseconds since the sample before. */
  timeDeltas?: number[];
}

/**
 * Milliseconds of samples with a frame of the extension's anywhere on the stack: what it calls in
 * the browser, and garbage collected meanwhile, is its own.
 * @param origin `chrome-extension://…`
 */
export function extensionMs({ nodes, samples = [], timeDeltas = [] }: Profile, origin: string) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const take = (id: number) => {
    if (own.has(id)) return;
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith(`${origin}/`)) take(id);
  // A sample lasts until the next one.
  const us = samples.reduce(
    (sum, id, at) => sum + (own.has(id) ? (timeDeltas[at + 1] ?? 0) : 0),
    0,
  );
  return us / 1000;
}
