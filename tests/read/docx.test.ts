import JSZip from 'jszip';
import { readInput } from '../../src/read/index.js';
import { makeDocx, NOTE_MARK, paragraph, RAISED, run, table } from './docx-maker.js';

const readDocx = async (...making: Parameters<typeof makeDocx>) => {
  const { articles, problems } = await readInput(await makeDocx(...making), { name: 'a.docx' });
  expect(problems).toEqual([]);
  return { ...articles[0]?.article, codes: articles[0]?.notices.map((n) => n.code) };
};

describe('text', () => {
  test('paragraphs, with runs put together and changes as they are accepted', async () => {
    const changed = `<w:p>${run('At least ')}${run('14', '<w:b/>')}<w:del><w:r><w:delText>11</w:delText></w:r></w:del><w:ins>${run(' people died.')}</w:ins></w:p>`;
    expect(await readDocx(paragraph('The hall was hit.') + changed)).toMatchObject({
      text: 'The hall was hit.\n\nAt least 14 people died.',
    });
  });

  test('rows of a table are lines, inner tables too', async () => {
    const rows = [
      ['Province', 'Killed', 'Injured'],
      ['Kherson', '12', '1 200'],
    ];
    expect((await readDocx(table(rows))).text).toBe('Province | Killed | Injured\n\nKherson | 12 | 1 200');
    const outer = `<w:tbl><w:tr><w:tc>${paragraph('Losses')}${table(rows)}${paragraph('as counted')}</w:tc></w:tr></w:tbl>`;
    expect((await readDocx(outer)).text).toBe('Losses\n\nProvince | Killed | Injured\n\nKherson | 12 | 1 200\n\nas counted');
  });

  test('a table that lays out the page is read cell by cell', async () => {
    const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.map((words) => paragraph(words)).join('')}</w:tc>`;
    const layout = `<w:tbl><w:tr>${cell('Two died.', 'Five were hurt.')}${cell('The road was shut.')}</w:tr></w:tbl>`;
    expect((await readDocx(layout)).text).toBe('Two died.\n\nFive were hurt.\n\nThe road was shut.');
  });

  test('marks of footnotes go, the notes stand at the end; powers and ordinals stay', async () => {
    const body =
      run('The ministry counted 40') + NOTE_MARK + run(' dead on 12 km') + run('2', RAISED) + run(' on the 12') + run('th', RAISED) + run(' day, up from 30') + run('4', RAISED) + run('.'); // prettier-ignore
    expect((await readDocx(paragraph(body) + paragraph('The end.'), { footnote: 'Of 11 March.' })).text).toBe(
      'The ministry counted 40 dead on 12 km² on the 12th day, up from 30.\n\nThe end.\n\nOf 11 March.',
    );
  });

  test('an empty document is an empty article', async () => {
    expect(await readDocx('')).toMatchObject({ text: '' });
  });
});

describe('properties', () => {
  test('the paragraph set as title wins; the property counts where the text shows it', async () => {
    const titled = paragraph('Hall hit by missiles', 'Title') + paragraph('Two people died.');
    expect(await readDocx(titled, { title: 'Two people died' })).toMatchObject({ title: 'Hall hit by missiles' });
    expect(await readDocx(paragraph('Two people died.'), { title: 'Two People Died' })).toMatchObject({
      title: 'Two People Died',
    });
    expect(await readDocx(paragraph('Two people died.'), { title: 'Letter template' })).toMatchObject({
      title: null,
      codes: ['title-not-shown'],
    });
  });

  test('the day of making is no day of publication', async () => {
    expect(await readDocx(paragraph('Two died.'), { created: '2013-12-23T23:15:00Z' })).toMatchObject({
      published: null,
      codes: ['created-not-published'],
    });
  });
});

describe('trouble', () => {
  const problemOf = async (bytes: Uint8Array, name?: string) =>
    (await readInput(bytes, name === undefined ? {} : { name })).problems[0]?.message;

  test('damage, a password, other archives and pictures alone are told, with what helps', async () => {
    const whole = await makeDocx(paragraph('Two died.'));
    expect(await problemOf(whole.subarray(0, whole.length - 200))).toMatch(
      /damaged \(Corrupted zip\); open it in a word processor/,
    );
    expect(await problemOf(await makeDocx('<w:p><w:r></w:p>'))).toMatch(/damaged \([a-z ]+\); open/);
    expect(await problemOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.docx')).toMatch(/locked with a password.*save it as DOCX/);
    expect(await problemOf(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toMatch(/Word format of before 2007 is not read/);
    expect(await problemOf(await new JSZip().file('a.txt', 'x').generateAsync({ type: 'nodebuffer' }))).toMatch(
      /ZIP archive that is no DOCX/,
    );
    const picture =
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata r:id="r0" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></v:shape></w:pict></w:r></w:p>';
    expect(await problemOf(await makeDocx(picture))).toMatch(/no text, only pictures/);
  });

  test('what unpacks to far more than a document holds is refused, whatever size the archive states', async () => {
    const bomb = await makeDocx(paragraph('0'.repeat(33 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemOf(bomb)).toMatch(/unpacks to more than 32 MB/);
    const directory = bomb.lastIndexOf('word/document.xml') - 46;
    bomb.writeUInt32LE(1000, directory + 24);
    expect(await problemOf(bomb)).toMatch(/unpacks to more than 32 MB/);
  });
});
