/** What the page's script tells of a page. Filled in by gather.ts, read by read.ts. */
export type Facts = Record<string, never>;
