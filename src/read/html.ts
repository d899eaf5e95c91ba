import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Article } from '../model/article.js';
import { blockText } from './block-text.js';
import { dayOf } from './published.js';
import { inputNotice, unreadable, type Reading } from './reading.js';

type Page = ReturnType<typeof parseHTML>['document'];

const attribute = (page: Page, selector: string, name: string): string | null => {
  const value = page.querySelector(selector)?.getAttribute(name)?.trim() ?? '';
  return value === '' ? null : value;
};

const meta = (page: Page, ...names: readonly string[]): string | null =>
  names
    .map((name) => attribute(page, `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content'))
    .find((v) => v !== null) ?? null;

/** `datePublished` of structured data, wherever it stands in it. */
const structuredDate = (page: Page): string | null => {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent);
  return blocks.map((json) => /"datePublished"\s*:\s*"([^"]+)"/.exec(json)?.[1]).find((date) => date !== undefined) ?? null;
};

const publishedOf = (page: Page): string | null => {
  const told = [
    meta(
      page,
      'article:published_time',
      'og:article:published_time',
      'datePublished',
      'date',
      'dc.date',
      'DC.date.issued',
      'parsely-pub-date',
    ),
    structuredDate(page),
    attribute(page, 'article time[datetime], main time[datetime]', 'datetime'),
  ];
  return told.map((date) => (date === null ? null : dayOf(date))).find((day) => day !== null) ?? null;
};

/** What Readability wants to know of the DOM is there; its types name a browser's. */
type BrowserDocument = ConstructorParameters<typeof Readability>[0];

const read = (html: string, input: string | null): Reading => {
  const { document: page } = parseHTML(html);
  const published = publishedOf(page);
  const about = {
    input,
    id: null,
    outlet: meta(page, 'og:site_name', 'application-name'),
    url: attribute(page, 'link[rel="canonical"]', 'href') ?? meta(page, 'og:url'),
    published,
    publishedBasis: published === null ? null : 'metadata',
  } as const satisfies Partial<Article>;
  const whole = page.body;
  const title = meta(page, 'og:title') ?? (page.title.trim() || null);
  const fallback = blockText(whole);
  const found = new Readability(page as unknown as BrowserDocument, { charThreshold: 100 }).parse();
  if (!found?.content) {
    const notice = inputNotice('no-article-body', 'no article was told from the page around it; the whole page is read');
    return { articles: [{ article: { ...about, title, text: fallback }, notices: [notice] }], problems: [] };
  }
  const body = parseHTML(`<!doctype html><html><body>${found.content}</body></html>`).document.body;
  return {
    articles: [{ article: { ...about, title: title ?? (found.title?.trim() || null), text: blockText(body) }, notices: [] }],
    problems: [],
  };
};

/** A web page: the body of its article without navigation, and what its metadata tell. Offsets count in the text that is found. */
export const readHtml = (html: string, input: string | null): Reading => {
  try {
    return read(html, input);
  } catch (error) {
    // Markup nested without end, for example; the page is at fault, not the reader.
    return unreadable(`the HTML could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
};
