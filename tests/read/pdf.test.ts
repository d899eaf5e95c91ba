import { readInput } from '../../src/read/index.js';
import { makePdf, setLines, type Drawing } from './pdf-maker.js';

const readPdf = async (draw: (doc: Drawing) => void, making: Parameters<typeof makePdf>[1] = {}) => {
  const { articles, problems } = await readInput(await makePdf(draw, making), { name: 'a.pdf' });
  expect(problems).toEqual([]);
  return { ...articles[0]?.article, codes: articles[0]?.notices.map((n) => n.code) };
};

const paragraphsOf = async (draw: (doc: Drawing) => void) => (await readPdf(draw)).text?.split('\n\n');

const PARAGRAPHS = [
  'The governor of the coastal district said on Monday that at least 14 people were killed and 31 injured when three missiles struck a market hall shortly before noon. Rescue teams were still digging through the rubble in the evening.',
  'The air force said it had shot down 27 of 34 drones launched overnight. Fragments fell on two villages, where a school and six houses were damaged, according to the regional police. No one was hurt there.',
  'The attack was the heaviest on the port since January, when eight dock workers died. The mayor called on residents to stay in shelters and said buses would take families to the next town.',
];
const THRICE = [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS];

/** Words one after the other on a line, each in its own size and so far above it. */
const setSpans = (doc: Drawing, y: number, spans: readonly (readonly [words: string, size?: number, above?: number])[]): void => {
  let x = 72;
  for (const [words, size = 10, above = 0] of spans) {
    doc.fontSize(size).text(words, x, y + (10 - size) * 0.7 - above, { lineBreak: false });
    x += doc.widthOfString(words);
  }
  doc.fontSize(10);
};

describe('paragraphs', () => {
  test('hard wraps are taken back, whether paragraphs are indented, spaced or only end early', async () => {
    const inOneColumn = { width: 300 };
    expect(await paragraphsOf((d) => d.text(PARAGRAPHS.join('\n'), { ...inOneColumn, indent: 15, align: 'justify' }))).toEqual(
      PARAGRAPHS,
    );
    expect(await paragraphsOf((d) => d.text(PARAGRAPHS.join('\n'), { ...inOneColumn, paragraphGap: 7 }))).toEqual(PARAGRAPHS);
    expect(await paragraphsOf((d) => d.text(PARAGRAPHS.join('\n'), inOneColumn))).toEqual(PARAGRAPHS);
  });

  test('a headline over two lines is one paragraph, apart from the text', async () => {
    const headline = 'Missiles strike a market hall in the port city, killing at least fourteen people';
    const found = await paragraphsOf((d) =>
      d
        .fontSize(24)
        .text(headline, { align: 'center' })
        .fontSize(10)
        .text(PARAGRAPHS[0] ?? ''),
    );
    expect(found).toEqual([headline, PARAGRAPHS[0]]);
  });

  test('each line of a headline is as long as it likes', async () => {
    const found = await paragraphsOf((d) => {
      d.fontSize(20);
      setLines(d, ['Missiles Strike', 'Market Hall in Port City'], 72, 80, 24);
      d.fontSize(10).text(PARAGRAPHS[0] ?? '', 72, 150);
    });
    expect(found).toEqual(['Missiles Strike Market Hall in Port City', PARAGRAPHS[0]]);
  });

  test('white space parts paragraphs whose last line is full', async () => {
    const lines = [
      'The fire was out by noon, the ministry said on Monday.',
      'Eleven people were taken to the clinics of the town.',
    ];
    expect(await paragraphsOf((d) => { setLines(d, [...lines, ...lines], 72, 80); })).toEqual([[...lines, ...lines].join(' ')]); // prettier-ignore
    const spaced = await paragraphsOf((d) => {
      setLines(d, lines, 72, 80);
      setLines(d, lines, 72, 112);
    });
    expect(spaced).toEqual([lines.join(' '), lines.join(' ')]);
  });

  test('a line that sticks out does not make the others short', async () => {
    const lines = Array.from({ length: 12 }, (_, i) => `Rockets fell on Day ${i + 10} on the town in the west, said`);
    lines[4] += ' Governor Ihor Petrenko and';
    expect(await paragraphsOf((d) => { setLines(d, lines, 72, 80); })).toEqual([lines.join(' ')]); // prettier-ignore
  });

  test('items of a list stay apart', async () => {
    const lines = [
      'Twelve villages lost power, and',
      'of the two bridges one was hit',
      '• four people were hurt there',
      '• 11 were hurt in the next town',
    ];
    expect(await paragraphsOf((d) => { setLines(d, lines, 72, 80); })).toEqual([`${lines[0]} ${lines[1]}`, lines[2], lines[3]]); // prettier-ignore
  });

  test('a sentence goes on overleaf', async () => {
    const found = await paragraphsOf((d) => {
      setLines(d, ['The ministry said that on the second day', 'more than 200 people had left'], 72, 700);
      d.addPage();
      setLines(d, ['the town by bus.', 'More were expected.'], 72, 80);
    });
    expect(found?.[0]).toMatch(/^The ministry said that on the second day more than 200 people had left the town by bus\./);
  });

  test('a name goes on overleaf as well, a sentence that is at its end does not', async () => {
    const overleaf = (foot: string, head: string) =>
      paragraphsOf((d) => {
        d.text(foot, 72, 700, { lineBreak: false }).addPage().text(head, 72, 80, { lineBreak: false });
      });
    expect(await overleaf('The figures were given by', 'Mayor Petrenko.')).toEqual(['The figures were given by Mayor Petrenko.']);
    expect(await overleaf('The mayor gave the figures.', 'Eleven died.')).toEqual([
      'The mayor gave the figures.',
      'Eleven died.',
    ]);
  });

  test('hyphens of broken words go, those of compounds stay', async () => {
    const lines = [
      'They said that the num-', 'ber of wounded grew. A Moscow-', 'backed force fired long-', 'range rockets, a 71-year-', 'old woman and an Anglo-',
      'American crew were hurt, the air-', 'craft fell. One air-craft more was missed by 12-', 'hour patrols in mid-', 'air. The under-', 'ground line, an underground of 1902, was shut.',
    ]; // prettier-ignore
    expect(await paragraphsOf((d) => { setLines(d, lines, 72, 80); })).toEqual([
      'They said that the number of wounded grew. A Moscow-backed force fired long-range rockets, a 71-year-old woman and an Anglo-American crew were hurt, the air-craft fell. One air-craft more was missed by 12-hour patrols in mid-air. The underground line, an underground of 1902, was shut.',
    ]); // prettier-ignore
  });

  test('a page is read as it is turned for its viewer', async () => {
    const found = await paragraphsOf((d) => {
      Object.assign(d.page.dictionary.data, { Rotate: 90 });
      d.rotate(-90).text(PARAGRAPHS[0] ?? '', -700, 80, { width: 400 });
    });
    expect(found).toEqual([PARAGRAPHS[0]]);
  });

  test('bold letters made by setting the words twice are read once', async () => {
    const found = await paragraphsOf((d) => {
      for (const x of [72, 72.3]) setLines(d, ['Two people died in the harbour.'], x, 80);
    });
    expect(found).toEqual(['Two people died in the harbour.']);
  });

  test('an initial over several lines belongs to its word', async () => {
    const found = await paragraphsOf((d) => {
      d.fontSize(34).text('T', 72, 80, { lineBreak: false }).fontSize(10);
      setLines(
        d,
        ['he first boats left before dawn with 300 people', 'on board, the coast guard said on Friday, as rebels'],
        94,
        83,
      );
      setLines(d, ['came within sight of the harbour and its old walls.'], 72, 119);
    });
    expect(found?.[0]).toMatch(/^The first boats left before dawn with 300 people on board/);
  });
});

describe('columns', () => {
  test.each([
    ['two, justified', { columns: 2, columnGap: 14, height: 330, align: 'justify', indent: 12 }],
    ['three, ragged, their lines at different heights', { columns: 3, columnGap: 12, height: 330, paragraphGap: 6 }],
  ] as const)('%s', async (_name, settings) => {
    const headline = 'Missiles strike market hall in port city';
    const found = await paragraphsOf((d) => {
      d.fontSize(20).text(headline, { align: 'center' }).fontSize(10);
      d.text(THRICE.join('\n'), settings);
      d.text(PARAGRAPHS[0] ?? '', 72, 600, { width: 450 });
    });
    expect(found?.join(' ')).toBe([headline, ...THRICE, PARAGRAPHS[0]].join(' '));
  });

  test('a headline inside one of them', async () => {
    const found = await paragraphsOf((d) => {
      d.text(PARAGRAPHS.join(' '), 303, 80, { width: 220 });
      d.text(PARAGRAPHS[0] ?? '', 72, 80, { width: 220 });
      d.fontSize(18).text('Air raids on for a second night', 72, 150, { width: 225, lineBreak: false }).fontSize(10);
      d.text(PARAGRAPHS[1] ?? '', 72, 180, { width: 220 });
    });
    expect(found).toEqual([PARAGRAPHS[0], 'Air raids on for a second night', PARAGRAPHS[1], PARAGRAPHS.join(' ')]);
  });

  test('text beside a picture', async () => {
    const found = await paragraphsOf((d) => {
      d.rect(300, 80, 220, 120).fill('black');
      d.text(PARAGRAPHS[0] ?? '', 72, 80, { width: 215 }).text(PARAGRAPHS[1] ?? '', { width: 450 });
    });
    expect(found).toEqual(PARAGRAPHS.slice(0, 2));
  });

  test('a table is read row by row, its cells parted', async () => {
    const rows = [
      ['Kherson region', 'Two schools and the water works were hit', '12'],
      ['Donetsk region', 'A depot burned down on Friday evening', '3'],
      ['Odesa', 'The port was closed for the whole of the day', '14'],
      ['Kharkiv region', 'Power out in eleven villages of the east', '1 200'],
    ];
    const found = await paragraphsOf((d) => {
      rows.forEach((row, i) => { row.forEach((cell, j) => d.text(cell, 72 + 200 * j, 100 + 14 * i, { lineBreak: false })); }); // prettier-ignore
    });
    expect(found).toEqual(rows.map((row) => row.join(' | ')));
  });
});

describe('what is no text of the article', () => {
  const atFoot = (doc: Drawing, words: string): void => {
    doc.page.margins.bottom = 0;
    doc.text(words, 280, 800, { lineBreak: false });
  };

  test('running heads and page numbers go', async () => {
    const found = await paragraphsOf((d) => {
      PARAGRAPHS.forEach((paragraph, i) => {
        if (i > 0) d.addPage();
        d.text('The Harbour Gazette', 72, 40, { lineBreak: false }).text(`14 March 2025, page ${i + 1}`, 400, 40, {
          lineBreak: false,
        });
        d.text(paragraph, 72, 80);
        atFoot(d, `${i + 1}`);
      });
    });
    expect(found).toEqual(PARAGRAPHS);
  });

  test('a line of the text that two pages share stays', async () => {
    const found = await paragraphsOf((d) => {
      setLines(d, ['Shells fell on the mill.', 'No one was hurt.', 'The road was shut.', 'It is open again.'], 72, 80, 30);
      d.addPage();
      setLines(d, ['Drones hit the bridge.', 'No one was hurt.', 'Trains ran late.', 'They ran again on Friday.'], 72, 80, 30);
    });
    expect(found?.join(' ').match(/No one was hurt\./g)).toHaveLength(2);
  });

  test('the number of a single page goes, a figure at the end of a table stays', async () => {
    const table = ['Wounded', '31', 'Killed', '14'];
    expect(await paragraphsOf((d) => { setLines(d, table, 72, 80, 13); })).toEqual(table); // prettier-ignore
    const numbered = (d: Drawing) => {
      setLines(d, table, 72, 80, 13);
      atFoot(d, '- 7 -');
    };
    expect(await paragraphsOf(numbered)).toEqual(table);
  });

  test('what a browser prints around a page goes', async () => {
    const found = await paragraphsOf((d) => {
      d.fontSize(8)
        .text('3/14/25, 9:02 AM', 30, 20, { lineBreak: false })
        .text('Market hall | The Harbour Gazette', 250, 20, { lineBreak: false });
      d.fontSize(10).text(PARAGRAPHS[0] ?? '', 72, 80);
      atFoot(d, 'https://example.org/market-hall   1/1');
    });
    expect(found).toEqual([PARAGRAPHS[0]]);
  });

  test('a stamp aslant goes', async () => {
    const found = await paragraphsOf((d) => {
      d.text(PARAGRAPHS[0] ?? '', 72, 80);
      d.rotate(45, { origin: [300, 400] }).fontSize(60).text('DRAFT', 200, 400, { lineBreak: false }); // prettier-ignore
    });
    expect(found).toEqual([PARAGRAPHS[0]]);
  });

  test('the raised number of a footnote goes, a power and an ordinal stay', async () => {
    const found = await paragraphsOf((d) => {
      setSpans(d, 80, [
        ['The ministry counted 40'],
        ['3', 6, 3],
        [' dead on 12 km'],
        ['2', 6, 3],
        [' on the 12'],
        ['th', 6, 3],
        [' day.'],
      ]);
    });
    expect(found).toEqual(['The ministry counted 40 dead on 12 km² on the 12th day.']);
  });

  test('footnotes do not part a sentence; they stand at the end', async () => {
    const found = await paragraphsOf((d) => {
      d.text('It was a long day, officials said. The mayor, who had come by car, told that', 72, 640, { lineBreak: false });
      setSpans(d, 700, [
        ['1', 5, 3],
        ['Figures of the ministry, 11 March.', 8],
      ]);
      d.addPage().text('five shells had hit the hall.', 72, 80, { lineBreak: false });
    });
    expect(found).toEqual([
      'It was a long day, officials said. The mayor, who had come by car, told that five shells had hit the hall.',
      'Figures of the ministry, 11 March.',
    ]);
  });
});

describe('properties', () => {
  const draw = (d: Drawing) =>
    d
      .fontSize(20)
      .text('Missiles strike market hall')
      .fontSize(10)
      .text(PARAGRAPHS[0] ?? '');

  test('a title that the text shows is taken, another is left out with a notice', async () => {
    expect(await readPdf(draw, { title: 'Missiles Strike Market Hall' })).toMatchObject({ title: 'Missiles Strike Market Hall' });
    const other = await readPdf(draw, { title: 'Microsoft Word - draft3.doc' });
    expect(other).toMatchObject({ title: null, codes: ['title-not-shown', 'created-not-published'] });
  });

  test('the day of making is no day of publication', async () => {
    expect(await readPdf(draw)).toMatchObject({ published: null, publishedBasis: null, codes: ['created-not-published'] });
  });

  test('what publishers write into it is taken', async () => {
    const xmp =
      '<prism:publicationName>The Harbour Gazette</prism:publicationName><prism:publicationDate>2025-03-11</prism:publicationDate>';
    expect(await readPdf(draw, { xmp })).toMatchObject({
      outlet: 'The Harbour Gazette',
      published: '2025-03-11',
      publishedBasis: 'metadata',
      codes: [],
    });
  });
});

describe('trouble', () => {
  const problemOf = async (bytes: Uint8Array) => (await readInput(bytes, { name: 'a.pdf' })).problems[0]?.message;

  test('a password, a scan, damage and another format are told, with what helps', async () => {
    expect(await problemOf(await makePdf((d) => d.text('x'), { password: 'secret' }))).toMatch(
      /locked with a password; save it without/,
    );
    expect(await problemOf(await makePdf((d) => d.rect(0, 0, 9, 9).fill('red')))).toMatch(
      /holds no text.*\(a scan\?\).*ocrmypdf/,
    );
    expect(await problemOf(Buffer.from('%PDF-1.7\nno more'))).toMatch(/damaged \(Invalid PDF structure\); open it in a viewer/);
    expect(await problemOf(Buffer.from('Two died.'))).toMatch(/the content is no PDF/);
  });

  test('letters that only their font knows are no text', async () => {
    const pdf = `%PDF-1.4
      1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
      2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
      3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 5 0 R /Resources <</Font <</F 4 0 R>>>>>> endobj
      4 0 obj <</Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [.1 0 0 .1 0 0] /CharProcs <</zig 6 0 R /zag 6 0 R>>
        /Encoding <</Differences [1 /zig /zag]>> /FirstChar 1 /LastChar 2 /Widths [9 9]>> endobj
      5 0 obj <</Length 43>> stream\nBT /F 10 Tf 20 100 Td <0102010201> Tj ET   \nendstream endobj
      6 0 obj <</Length 9>> stream\n0 0 9 9 re\nendstream endobj
      trailer <</Root 1 0 R>>\n%%EOF`;
    expect(await problemOf(Buffer.from(pdf))).toMatch(/cannot be told from its fonts.*ocrmypdf/);
  });

  test('a page without text is noted', async () => {
    const { codes } = await readPdf((d) => d.text('Two people died.').addPage().rect(0, 0, 9, 9).fill('red'));
    expect(codes).toContain('pages-without-text');
  });

  test('a file that ends too early is noted', async () => {
    const whole = await makePdf((d) => d.text('Two people died.'));
    const { articles } = await readInput(whole.subarray(0, whole.lastIndexOf('startxref')));
    expect(articles[0]?.article.text).toBe('Two people died.');
    expect(articles[0]?.notices.map((n) => n.code)).toContain('file-cut-short');
  });

  test('a mention of the mark of a PDF makes no PDF of a text', async () => {
    const { articles } = await readInput(Buffer.from('A file begins with %PDF-1.7 there.'));
    expect(articles[0]?.article.text).toBe('A file begins with %PDF-1.7 there.');
  });
});
