import { extract, type Kind } from '../../src/index.js';
import { affectedExamples } from '../../src/facts/kinds/affected.examples.js';
import { captivesExamples } from '../../src/facts/kinds/captives.examples.js';
import { casualtiesExamples } from '../../src/facts/kinds/casualties.examples.js';
import { damageExamples } from '../../src/facts/kinds/damage.examples.js';
import { displacementExamples } from '../../src/facts/kinds/displacement.examples.js';
import { dronesExamples } from '../../src/facts/kinds/drones.examples.js';
import { equipmentExamples } from '../../src/facts/kinds/equipment.examples.js';
import type { Example, Examples } from '../../src/facts/kinds/examples.js';
import { forcesExamples } from '../../src/facts/kinds/forces.examples.js';
import { KIND_DEFINITIONS } from '../../src/facts/kinds/index.js';
import { moneyExamples } from '../../src/facts/kinds/money.examples.js';
import { munitionsExamples } from '../../src/facts/kinds/munitions.examples.js';
import { territoryExamples } from '../../src/facts/kinds/territory.examples.js';

const EXAMPLES: { readonly [K in Kind]: Examples<K> } = {
  drones: dronesExamples,
  munitions: munitionsExamples,
  casualties: casualtiesExamples,
  captives: captivesExamples,
  displacement: displacementExamples,
  forces: forcesExamples,
  equipment: equipmentExamples,
  territory: territoryExamples,
  damage: damageExamples,
  money: moneyExamples,
  affected: affectedExamples,
};

/** A line before each sentence says what sort of article it is from: other articles state no facts whatever their words. */
const HEADING = 'News of the war and the earthquake.\n\n';

const factsOf = (kind: Kind, text: string) =>
  extract(HEADING + text)
    .facts.filter((fact) => fact.kind === kind)
    .map((fact) => ({ measure: fact.measure, value: fact.quantity.value }));

const rows = (examples: readonly Example<Kind>[]) => examples.map(({ text, facts }) => [text, facts] as const);

describe.each(KIND_DEFINITIONS.map((definition) => [definition.name, definition] as const))('%s', (kind, definition) => {
  const { says, saysNothing, notYet } = EXAMPLES[kind] as Examples;

  test.each(rows(says))('reads: %s', (text, facts) => {
    expect(factsOf(kind, text)).toEqual(facts);
  });

  test.each(saysNothing)('leaves alone: %s', (text) => {
    expect(factsOf(kind, text)).toEqual([]);
  });

  // A miss that is read one day fails here, and moves to `says`.
  if (notYet.length > 0)
    test.failing.each(rows(notYet))('misses still: %s', (text, facts) => {
      expect(factsOf(kind, text)).toEqual(facts);
    });

  test.each(Object.entries(definition.example))('%s: its own example states it', (measure, text) => {
    expect(factsOf(kind, text).map((fact) => fact.measure)).toContain(measure);
  });

  test('every measure is shown three times', () => {
    const shown = says.flatMap(({ facts }) => facts.map((fact) => fact.measure));
    const few = Object.keys(definition.measures).filter((measure) => shown.filter((m) => m === measure).length < 3);
    expect(few).toEqual([]);
  });
});
