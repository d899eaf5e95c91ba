import type { Findings } from '../../src/facts/article.js';
import { storyOf } from '../../src/facts/index.js';
import { bond } from '../../src/facts/weigh/bond.js';
import { formOf } from '../../src/facts/weigh/form.js';
import { governorOf } from '../../src/facts/weigh/governor.js';
import { answers, timesOf } from '../../src/facts/weigh/named-times.js';
import { tellingOf } from '../../src/facts/weigh/telling.js';
import { tenseOf } from '../../src/facts/tense.js';
import { PLACE_WEIGHTS } from '../../src/facts/weigh/place-weights.js';
import { weighPlaces, type Story } from '../../src/facts/weigh/index.js';
import type { ClauseReading, Frame } from '../../src/model/clause.js';
import { readFindings } from '../../src/pipeline.js';
import { articleOf } from '../article.js';

const read = (text: string): Findings => readFindings(articleOf(text, '2025-03-12'));
const first = ({ readings }: Findings): ClauseReading => readings[0] as ClauseReading;
const verb = (reading: ClauseReading, lemma: string): Frame | null => reading.frames.find((f) => f.lemma === lemma) ?? null;

describe('the form of a time', () => {
  test.each([
    ['Three died on Sunday.', 'day'],
    ['Three died on 4 March.', 'date'],
    ['Three died in March.', 'month'],
    ['Three died in 2019.', 'year'],
    ['Three died on Sunday night.', 'part'],
    ['Three died over the past two weeks.', 'last-stretch'],
    ['Three die there every week.', 'set'],
  ])('%s', (text, form) => {
    const unresolved = readFindings(articleOf(text));
    expect(unresolved.dates.map(formOf)).toEqual([form]);
  });
});

describe('what a time is said of', () => {
  test.each([
    ['The bombardment on Monday destroyed the port.', 'event-noun'],
    ["Monday's heavy bombardment destroyed the port.", 'event-noun'],
    ['Gunmen killed the mayor on Monday.', 'event'],
    ['The mayor said on Monday that the port was closed.', 'saying'],
    ['The mayor opened the school on Monday.', 'other'],
  ])('%s', (text, governor) => {
    const findings = read(text);
    expect(findings.dates.map((date) => governorOf(first(findings), date))).toEqual([governor]);
  });
});

describe('how the verb of a fact hangs on that of a time', () => {
  test('below it where its own clause tells the result, above it where that of the time does', () => {
    const result = first(read('A shell hit the market on Monday, killing five people.'));
    expect(bond(result, verb(result, 'kill'), verb(result, 'hit'))).toMatch(/^below:/);
    const answer = first(read('Rebels killed five people, prompting a raid on Monday.'));
    expect(bond(answer, verb(answer, 'kill'), verb(answer, 'prompt'))).toMatch(/^above:/);
    expect(bond(answer, verb(answer, 'kill'), verb(answer, 'kill'))).toBe('own');
  });
});

describe('the tense of a fact', () => {
  test.each([
    ['Rebels killed five people.', 'past'],
    ['Rebels have killed five people.', 'perfect'],
    ['Rebels had killed five people.', 'pluperfect'],
    ['The army said rebels had killed five people.', 'past'],
    ['Rebels will kill five people.', 'modal'],
  ])('%s', (text, tense) => {
    const reading = first(read(text));
    expect(tenseOf(reading, verb(reading, 'kill'))).toBe(tense);
  });
});

test('a sentence tells of events, of which some are known, and of places', () => {
  const findings = read('The blast in Kharkiv came after a drone strike.');
  const { words, classes, known, places } = tellingOf(findings, first(findings));
  expect([...words]).toEqual(expect.arrayContaining(['blast', 'strike']));
  expect([...classes]).toEqual(['blow']);
  expect([...known]).toEqual(['blast']);
  expect([...places]).toEqual(['Kharkiv']);
});

test('how often and how things are now says nothing of when something happened', () => {
  const { named } = timesOf(read('Patrols go out every day. The town is now quiet. It was shelled on Monday. Five people died.'));
  expect(named.filter((time) => answers(time, 3)).map((time) => time.date.phrase.text)).toEqual(['on Monday']);
});

describe('what speaks for a place', () => {
  /** The evidence for a place as that of the last fact of an article. */
  const evidenceFor = (text: string, name: string): readonly string[] =>
    weighPlaces(storyOf(read(text)) as Story, PLACE_WEIGHTS)
      .at(-1)
      ?.candidates.find(({ slot }) => slot?.name === name)?.evidence ?? [];

  test('where it was used last, and whether that sentence tells of the same event', () => {
    const text = 'A blast in Kharkiv destroyed a market. Ministers met. The blast killed nine people.';
    expect(evidenceFor(text, 'Kharkiv')).toEqual(
      expect.arrayContaining(['back:same-event', 'back:the-event', 'back:how:locative', 'back:prep:in', 'back:since:0']),
    );
  });

  test('that the first fact and one of the same figure were there', () => {
    const text = 'Shells killed 14 people in Kharkiv. Ministers met in Paris. The blasts killed 14 people, officials said.';
    expect(evidenceFor(text, 'Kharkiv')).toEqual(expect.arrayContaining(['lead-fact', 'lead-fact:same', 'again']));
  });

  test('whose people are named', () => {
    const text = 'Fighting went on in Ukraine. Nine Ukrainian soldiers were killed.';
    expect(evidenceFor(text, 'Ukraine')).toEqual(expect.arrayContaining(['people-here', 'people-counted']));
  });
});
