/** What the houses on the street have in common: a document, its head, and safe text. */

export interface Visit {
  url: URL;
  method: string;
  form: URLSearchParams;
  cookies: Map<string, string>;
}

export type Answer =
  | { html: string; cookie?: string }
  | { script: string }
  | { to: string; cookie?: string }
  | null;

/** One address on the street; null = no such page. */
export type House = (visit: Visit) => Answer;

export interface Document {
  title: string;
  /** BCP 47 */
  lang?: string;
  bodyClass?: string;
  /** schema.org objects, as a real page of this kind carries them. */
  data?: object[];
  head?: string;
  css: string;
  body: string;
}

export function htmlPage({ title, lang, bodyClass, data, head, css, body }: Document): string {
  const linked = (data ?? [])
    .map((item) => JSON.stringify({ '@context': 'https://schema.org', ...item }))
    .map((json) => `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`)
    .join('\n');
  return `<!doctype html>
<html lang="${lang ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
${head ?? ''}
${linked}
<style>${RESET}${css}</style>
</head>
<body${bodyClass ? ` class="${bodyClass}"` : ''}>
${body}
</body>
</html>`;
}

export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const RESET = `
*{box-sizing:border-box;margin:0}
body{line-height:1.55;-webkit-font-smoothing:antialiased}
a{color:inherit}
button,input,textarea,select{font:inherit;color:inherit}
img,svg{display:block;max-width:100%}
ul{padding:0;list-style:none}
`;
