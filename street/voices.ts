/** Those who speak about brands, and one who does not: a review site, a newspaper, a blog. */
import { type House, htmlPage } from './page.ts';

const REVIEWS = [
  ['Meike', 5, 'The blanket came in three days and smells of sheep in the best way.'],
  ['Torben', 4, 'Lovely towel, but the parcel was a size too big for my shelf.'],
  ['Ayşe', 2, 'They sent the wrong colour and took two weeks to say sorry.'],
] as const;

const stars = (n: number) =>
  `<span aria-label="${n} of 5">${'★'.repeat(n)}${'☆'.repeat(5 - n)}</span>`;

/** www.ladenlob.com: people review shops; the shop's host is in the path. */
export const reviewSite: House = ({ url }) => {
  if (url.pathname !== '/review/www.nordfaser.shop') return null;
  const subject = { '@type': 'Organization', name: 'Nordfaser', url: 'http://www.nordfaser.shop/' };
  return {
    html: htmlPage({
      title: 'Nordfaser reviews | Ladenlob',
      data: [
        {
          ...subject,
          aggregateRating: {
            '@type': 'AggregateRating',
            ratingValue: 3.7,
            reviewCount: 3,
            bestRating: 5,
          },
        },
        ...REVIEWS.map(([author, ratingValue, reviewBody]) => ({
          '@type': 'Review',
          itemReviewed: subject,
          author: { '@type': 'Person', name: author },
          reviewRating: { '@type': 'Rating', ratingValue, bestRating: 5 },
          reviewBody,
        })),
      ],
      head: '<meta property="og:site_name" content="Ladenlob"><link rel="canonical" href="http://www.ladenlob.com/review/www.nordfaser.shop">',
      css: `body{font-family:Verdana,system-ui,sans-serif;background:#f4f7f2;color:#22301f}header{background:#fff;padding:1rem 8vw;font-weight:700;color:#3a7d2c;font-size:1.2rem}main{max-width:46rem;margin:0 auto;padding:2.5rem 1.5rem}.score{display:flex;gap:1rem;align-items:center;margin:1rem 0 2rem;color:#b37b00;font-size:1.5rem}article{background:#fff;border-radius:10px;padding:1.3rem;margin-bottom:1rem;box-shadow:0 1px 4px #0001}article b{display:block}article span{color:#b37b00}`,
      body: `<header>Ladenlob</header><main><h1>Nordfaser</h1><p>www.nordfaser.shop · Home textiles</p><p class="score">${stars(4)} 3.7</p>${REVIEWS.map(([who, n, text]) => `<article><b>${who}</b>${stars(n)}<p>${text}</p></article>`).join('')}</main>`,
    }),
  };
};

/** www.elbbote.de: a newspaper with an article about the bank. */
export const newspaper: House = ({ url }) => {
  if (url.pathname !== '/economy/hafenkontor-bank-app-down-for-two-days') return null;
  const headline = 'Hafenkontor Bank app down for two days';
  return {
    html: htmlPage({
      title: `${headline} – Elbbote`,
      data: [
        {
          '@type': 'NewsArticle',
          headline,
          datePublished: '2026-11-19T07:30:00+01:00',
          author: { '@type': 'Person', name: 'Rieke Ahrens' },
          publisher: {
            '@type': 'NewsMediaOrganization',
            name: 'Elbbote',
            url: 'http://www.elbbote.de/',
          },
          about: [
            {
              '@type': 'Organization',
              name: 'Hafenkontor Bank',
              url: 'http://www.hafenkontor-bank.de/',
            },
          ],
        },
      ],
      head: '<meta property="og:site_name" content="Elbbote"><meta property="og:type" content="article">',
      css: `body{font-family:'Times New Roman',Charter,serif;background:#fffefb;color:#1b1b1b}header{border-bottom:3px double #1b1b1b;text-align:center;font-size:2.6rem;padding:1rem;font-weight:700}main{max-width:38rem;margin:0 auto;padding:2.5rem 1.5rem}h1{font-size:2.3rem;line-height:1.1;margin-bottom:.6rem}.by{color:#666;font-style:italic;margin-bottom:1.5rem}p{margin-bottom:1rem;font-size:1.1rem}`,
      body: `<header>Elbbote</header><main><article><h1>${headline}</h1><p class="by">By Rieke Ahrens, Bremen</p><p>Customers of the Hafenkontor Bank could not reach their accounts from Tuesday morning until last night. Transfers were delayed, cards kept working.</p><p>The bank speaks of “a failed update” and has promised to pay back fees that customers were charged by others in the meantime.</p></article></main>`,
    }),
  };
};

/** idas-notizen.net: somebody's garden notes. No brand, nothing to ask. */
export const blog: House = ({ url }) => {
  if (url.pathname !== '/') return null;
  return {
    html: htmlPage({
      title: 'Ida’s garden notes',
      data: [
        { '@type': 'Blog', name: 'Ida’s garden notes', author: { '@type': 'Person', name: 'Ida' } },
      ],
      css: `body{font-family:'Palatino Linotype',Palatino,serif;background:#fdfcf6;color:#33402c}main{max-width:34rem;margin:0 auto;padding:4rem 1.5rem}h1{font-weight:400;margin-bottom:2rem}h2{font-weight:400;margin:2rem 0 .5rem}time{color:#93a07f;font-size:.9rem}`,
      body: `<main><h1>Ida’s garden notes</h1><article><time>14 November</time><h2>The last quinces</h2><p>Eleven this year. The tree leans towards the neighbour, and so do the quinces.</p></article><article><time>2 November</time><h2>Frost</h2><p>The dahlias are in the cellar, under sand, next to the bicycles.</p></article></main>`,
    }),
  };
};
