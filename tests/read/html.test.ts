import { read, readInput } from '../../src/read/index.js';

const story = [
  'Rescue crews brought 31 miners to the surface of the Halden pit on Thursday, the operator said, two days after a gallery gave way.',
  'Four of them were <b>badly&nbsp;hurt</b> and were flown to the regional hospital, where doctors spoke of broken bones &amp; burns.',
  'The search for six others goes on, and engineers expect to need another day to clear the shaft of water and loose rock.',
];
const page = (head: string) => `<!DOCTYPE html>
<html><head><title>Miners brought up | The Halden Post</title>${head}
<script>var x = "99 people";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Sport: 3-2 thriller</a></li></ul></nav>
<main><article><h1>Miners brought up</h1>${story.map((p) => `<p>${p}</p>`).join('\n')}</article></main>
<footer>Subscribe to our 12 newsletters. Copyright 2024.</footer></body></html>`;

const one = async (html: string, name = 'a.html') => {
  const [article] = await read(new TextEncoder().encode(html), { name });
  if (!article) throw new Error('no article');
  return article;
};

test('the body of the article is found, navigation left out, a paragraph for each block', async () => {
  const { text } = await one(page(''));
  expect(text).toContain('two days after a gallery gave way.\n\nFour of them were badly\u00a0hurt and were flown');
  expect(text).toContain('broken bones & burns.');
  for (const other of ['thriller', 'newsletters', '99 people']) expect(text).not.toContain(other);
});

test('title, outlet, date and address come from the metadata', async () => {
  const head = `<meta property="og:title" content="Miners brought up"><meta property="og:site_name" content="The Halden Post">
    <meta property="article:published_time" content="2024-11-07T18:00:00Z"><link rel="canonical" href="https://example.org/miners">`;
  expect(await one(page(head))).toMatchObject({
    title: 'Miners brought up',
    outlet: 'The Halden Post',
    published: '2024-11-07',
    publishedBasis: 'metadata',
    url: 'https://example.org/miners',
  });
  const data = '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-11-08"}]}</script>';
  expect((await one(page(data))).published).toBe('2024-11-08');
  expect(await one(page(''))).toMatchObject({ published: null, publishedBasis: null });
});

test('without a name the content tells that it is a page', async () => {
  const [article] = await read(new TextEncoder().encode(page('')));
  expect(article?.text).not.toContain('<');
});

test('a page without an article is read whole, with a notice; an empty one is empty', async () => {
  const { articles } = await readInput(new TextEncoder().encode('<html><body><p>Two died.</p></body></html>'), {
    name: 'a.html',
  });
  expect(articles[0]?.article.text).toBe('Two died.');
  expect((await one('<html></html>')).text).toBe('');
});

test('hostile nesting ends in an answer', async () => {
  const deep = `<html><body>${'<div>'.repeat(20_000)}x`;
  const { articles, problems } = await readInput(new TextEncoder().encode(deep), { name: 'a.html' });
  expect(articles.length + problems.length).toBe(1);
});
