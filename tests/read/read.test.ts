import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { read, readInput } from '../../src/read/index.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const textOf = async (bytes: Uint8Array, name?: string) => (await read(bytes, name === undefined ? {} : { name }))[0]?.text;

describe('encodings', () => {
  const text = 'Łódź – “12” köylü 🚁\r\nзавод';

  test('UTF-8 with and without a byte order mark', async () => {
    expect(await textOf(utf8(text))).toBe(text);
    expect(await textOf(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(text)]))).toBe(text);
  });

  test('UTF-16 of both byte orders with a byte order mark', async () => {
    const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(await textOf(little)).toBe(text);
    expect(await textOf(Buffer.from(little).swap16())).toBe(text);
  });

  test('other bytes are read as Windows-1252, with a notice', async () => {
    const { articles } = await readInput(Buffer.from([0x93, 0x34, 0x30, 0x94, 0x20, 0xe9]));
    expect(articles[0]?.article.text).toBe('“40” é');
    expect(articles[0]?.notices.map((n) => n.code)).toEqual(['encoding-guessed']);
  });

  test('half a surrogate pair becomes U+FFFD and keeps its place', async () => {
    expect(await textOf(utf8('{"text":"a\\ud83db \\ud83d\\ude80"}'), 'a.json')).toBe('a\uFFFDb 🚀');
  });

  test('any text survives the journey through UTF-8', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (body) => {
        // A leading U+FEFF is a byte order mark by definition.
        fc.pre(!body.startsWith('\uFEFF') && !body.includes('\0'));
        expect(await textOf(utf8(body), 'a.txt')).toBe(body);
      }),
    );
  });
});

describe('formats', () => {
  test('line ends and Markdown marks stay, for offsets count in the file', async () => {
    expect(await textOf(utf8('# Flood\r\n\r\n**12** people\rdied'), 'a.md')).toBe('# Flood\r\n\r\n**12** people\rdied');
  });

  test('gzip of each format, the name telling the one inside', async () => {
    expect(await textOf(gzipSync('Two died.'), 'a.txt.gz')).toBe('Two died.');
    expect(await textOf(gzipSync('{"text":"Two died."}'), 'a.json.gz')).toBe('Two died.');
    expect(await textOf(gzipSync('Two died.'))).toBe('Two died.');
  });

  test('an article object, an array of them and one a line', async () => {
    const one = '{"id":"a","text":"Two died.","title":"T","published":"2025-02-03T23:30:00+02:00","url":"https://example.org/a"}';
    const [article] = await read(utf8(one), { name: 'a.json' });
    expect(article).toEqual({
      input: 'a.json',
      id: 'a',
      title: 'T',
      outlet: null,
      url: 'https://example.org/a',
      published: '2025-02-03',
      publishedBasis: 'metadata',
      text: 'Two died.',
    });
    expect(await read(utf8(`[${one},${one}]`), { name: 'a.json' })).toHaveLength(2);
    expect(await read(utf8(`${one}\n\n${one}\r\n`), { name: 'a.ndjson' })).toHaveLength(2);
  });

  test('without a name the content tells', async () => {
    expect(await textOf(utf8('{"text":"Two died."}'))).toBe('Two died.');
    expect(await read(utf8('{"text":"a"}\n{"text":"b"}\n'))).toHaveLength(2);
    expect(await read(utf8('[{"text":"a"},{"text":"b"}]'))).toHaveLength(2);
    expect(await textOf(utf8('{\n "text": "a"\n}'))).toBe('a');
    expect(await textOf(utf8('[Update] Two died.'))).toBe('[Update] Two died.');
    expect(await textOf(utf8('{sic} Two died.'))).toBe('{sic} Two died.');
  });

  test('an empty input is an empty article', async () => {
    expect(await textOf(new Uint8Array(), 'a.txt')).toBe('');
  });

  test.each([
    ['a.rtf', '{\\rtf1 Two died.}', 'RTF'],
    ['a.odt', 'PK', 'ODT'],
    ['a.bin', 'a\0b', 'binary data'],
  ])('%s is refused with the formats that are read', async (name, content, word) => {
    await expect(read(utf8(content), { name })).rejects.toThrow(new RegExp(`${word}.*supported are .*\\.ndjson`));
  });
});

describe('mistakes', () => {
  test('a bad line of NDJSON is named and does not stop the others', async () => {
    const { articles, problems } = await readInput(utf8('{"text":"a"}\n{"title":"b"}\n{"text":\n{"text":"d"}\n'), {
      name: 'x.ndjson',
    });
    expect(articles.map((a) => a.article.text)).toEqual(['a', 'd']);
    expect(problems.map((p) => p.line)).toEqual([2, 3]);
    expect(problems[0]?.message).toBe('the article has no "text"');
    await expect(read(utf8('{"text":"a"}\n{"text":7}'), { name: 'x.ndjson' })).rejects.toThrow(
      'x.ndjson:2: "text" must be a string',
    );
  });

  test('a date that is none is left out, with a notice', async () => {
    const { articles } = await readInput(utf8('{"text":"a","published":"2025-02-30"}'), { name: 'a.json' });
    expect(articles[0]?.article.published).toBeNull();
    expect(articles[0]?.notices.map((n) => n.code)).toEqual(['bad-publication-date']);
  });

  test('damaged gzip is said to be so', async () => {
    await expect(read(gzipSync('Two died, they said.').subarray(0, 20))).rejects.toThrow('gzip');
  });
});
