/**
 * How steady the facts are: every one-sentence example of the kinds is read once alone and once with harmless words around it ("in what he called
 * an outrage", "Overnight, …", ", rights groups say"), which change nothing of what is counted. Prints, for each such frame, how many examples lose a fact.
 *
 *   npx tsx tests/eval/around.ts [WORDS]      only frames that contain WORDS, with the sentences that lose a fact
 */
import { extract } from '../../src/index.js';
import { affectedExamples } from '../../src/facts/kinds/affected.examples.js';
import { captivesExamples } from '../../src/facts/kinds/captives.examples.js';
import { casualtiesExamples } from '../../src/facts/kinds/casualties.examples.js';
import { damageExamples } from '../../src/facts/kinds/damage.examples.js';
import { displacementExamples } from '../../src/facts/kinds/displacement.examples.js';
import { dronesExamples } from '../../src/facts/kinds/drones.examples.js';
import { equipmentExamples } from '../../src/facts/kinds/equipment.examples.js';
import { forcesExamples } from '../../src/facts/kinds/forces.examples.js';
import { moneyExamples } from '../../src/facts/kinds/money.examples.js';
import { munitionsExamples } from '../../src/facts/kinds/munitions.examples.js';
import { territoryExamples } from '../../src/facts/kinds/territory.examples.js';
import { CLOSED_CLASS } from '../../src/lexicon/closed-class.js';
import { NUMBER_WORDS } from '../../src/lexicon/word-shapes.js';

/** Harmless words, with … for the sentence. */
const FRAMES: readonly string[] = [
  '… in what he called an outrage',
  '… as crowds gathered in Geneva',
  '… despite a truce agreed in March',
  '… even as envoys pushed for a truce',
  '… amid fears of a wider war',
  '… when the accord came into force',
  '… on the eve of the summit',
  '… and vowed to go on',
  '…, but gave no details',
  '…, witnesses and medics said',
  '…, rights groups say',
  '…, said Ivan Holm, the governor',
  '…, the latest in a row of such cases',
  '…, in a setback for the government',
  '… – more than at any time this year',
  'On Tuesday, …',
  'Overnight, …',
  'In a separate development, …',
  'Amid the violence, …',
  'Hours after the truce took effect, …',
  'As envoys met in New York, …',
  'According to Ivan Holm, the governor of Sarn, …',
  'Officials said that …',
  'The governor, Ivan Holm, said on Telegram that …',
  'A spokesman told the BBC that …',
  'It comes after …',
  'The news came as …',
  'The talks failed, and …',
  'The talks failed; …',
];

/** A line before each sentence says what sort of article it is from. */
const HEADING = 'News of the war and the earthquake.\n\n';

const factsOf = (text: string): readonly string[] =>
  extract(HEADING + text).facts.map(({ kind, measure, quantity }) => `${kind}/${measure} ${quantity.text.toLowerCase()}`);

const sentences = [
  affectedExamples,
  captivesExamples,
  casualtiesExamples,
  damageExamples,
  displacementExamples,
  dronesExamples,
  equipmentExamples,
  forcesExamples,
  moneyExamples,
  munitionsExamples,
  territoryExamples,
]
  .flatMap(({ says }) => says.map(({ text }) => text))
  .filter((text) => /^\p{Lu}.*[^.]\.$/u.test(text) && !/[.!?] \p{Lu}|["“:;\n]/u.test(text));

const alone = [...new Set(sentences)].map((text) => ({ text, facts: factsOf(text) })).filter(({ facts }) => facts.length > 0);

const firstWord = (text: string): string => (text.split(/[ ,]/)[0] ?? '').toLowerCase();

/** Whether a sentence may follow other words as it is: it does not begin with a name, or out of order ("Killed were 12 men"). */
const mayFollow = (text: string): boolean =>
  CLOSED_CLASS.has(firstWord(text)) || NUMBER_WORDS.has(firstWord(text)) || /^\d/.test(text);

const isBefore = (frame: string): boolean => frame.startsWith('…');

/** The sentence inside other words. */
const within = (text: string, frame: string): string =>
  `${frame.replace('…', (isBefore(frame) ? text : text.charAt(0).toLowerCase() + text.slice(1)).slice(0, -1))}.`;

const [words] = process.argv.slice(2);
for (const frame of FRAMES.filter((f) => f.includes(words ?? ''))) {
  const framed = alone
    .filter(({ text }) => isBefore(frame) || mayFollow(text))
    .map(({ text, facts }) => {
      const around = within(text, frame);
      const found = new Set(factsOf(around));
      return { around, lost: facts.filter((fact) => !found.has(fact)) };
    });
  const losing = framed.filter(({ lost }) => lost.length > 0);
  console.log(
    `${String(losing.length).padStart(4)} of ${String(framed.length)}  ${((100 * losing.length) / framed.length).toFixed(1).padStart(4)} %  ${frame}`,
  );
  if (words !== undefined) for (const { around, lost } of losing) console.log(`        ${lost.join('; ')} | ${around}`);
}
