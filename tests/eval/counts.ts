/**
 * Runs the whole program over public sets of hand-coded counts and writes predictions or scores. The sets are no part of the project; give their paths.
 *   npx tsx tests/eval/counts.ts casualties GOLD.jsonl > PRED.jsonl    every number of killed and injured (MUC-4, lists of attacks)
 *   npx tsx tests/eval/counts.ts doccounts GOLD.jsonl > PRED.jsonl     how many were killed and injured in all, one pair for each article
 *   npx tsx tests/eval/counts.ts displacement FILE.jsonl               numbers with the right measure, with the misses
 */
import { readFileSync } from 'node:fs';
import type { Fact, Kind, Measure } from '../../src/model/fact.js';
import { extract } from '../../src/index.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly text_truecased?: string;
  readonly published?: string | null;
  readonly kinds?: readonly string[];
  readonly quantities?: readonly { readonly text: string; readonly kind: string }[];
}

const rows = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

const factsOf = (row: Row, text = row.text_truecased ?? row.text): readonly Fact[] =>
  extract(text, row.published ? { published: row.published.slice(0, 10) } : {}).facts;

/** Clauses taken from articles stand alone; a line before them says what sort of article they are from. */
const HEADING = 'News of the war and the earthquake.\n\n';

/** Killed and injured, as the scorer names them; a number for both ("killing and injuring four", "three were stabbed") answers for both. */
function casualties(row: Row): unknown {
  const facts = factsOf(row).filter((fact) => fact.kind === 'casualties' && fact.quantity.value > 0 && fact.status !== 'denied');
  const kinds = (measure: Measure) => (measure === 'casualties' ? ['killed', 'injured'] : [measure]);
  return {
    id: row.id,
    facts: facts
      .filter((fact) => fact.measure !== 'missing')
      .flatMap((fact) =>
        kinds(fact.measure).map((kind) => ({
          kind,
          n: fact.quantity.value,
          ...(fact.quantity.high === null ? {} : { hi: fact.quantity.high }),
        })),
      ),
  };
}

/** How far into an article its own event is told; further down stand earlier ones. */
const LEAD = 1000;

/** The largest sum that one sentence tells: "a man and a woman were killed" are two, the same man in the next sentence is nobody new. */
function mostInOneSentence(facts: readonly Fact[], measure: Measure): number {
  const sums = new Map<number, number>();
  for (const fact of facts)
    if (fact.measure === measure) sums.set(fact.evidence.start, (sums.get(fact.evidence.start) ?? 0) + fact.quantity.value);
  return Math.max(0, ...sums.values());
}

/** How many were killed and injured in the event of an article. Of those shot or stabbed, all who did not die are injured. */
function doccounts(row: Row): unknown {
  const own = factsOf(row).filter(
    ({ kind, status, scope, per, partOf, quantity }) =>
      kind === 'casualties' &&
      /^(?:stated|claimed)$/.test(status) &&
      scope === 'incident' &&
      per === null &&
      partOf === null &&
      quantity.start < LEAD,
  );
  const killed = mostInOneSentence(own, 'killed');
  return {
    id: row.id,
    killed,
    injured: Math.max(mostInOneSentence(own, 'injured'), mostInOneSentence(own, 'casualties') - killed),
  };
}

/** What the set calls the fate of people, in our measures: the first that a text names is the best, any is right. */
const FATES: Readonly<Record<string, readonly `${Kind}/${Measure}`[]>> = {
  EVACUATED: ['displacement/evacuated'],
  DISPLACED: ['displacement/displaced'],
  SHELTERED: ['displacement/displaced', 'displacement/evacuated'],
  HOMELESS: ['displacement/displaced'],
  RELOCATED: ['displacement/evacuated', 'displacement/displaced'],
  FORCED_TO_FLEE: ['displacement/displaced'],
  REFUGEE: ['displacement/displaced'],
  RETURN: ['displacement/returned'],
  REINTEGRATION: ['displacement/returned'],
  OTHER: ['affected/rescued', 'affected/other', 'affected/in_need'],
  DESTROYED_HOUSING: ['damage/destroyed', 'damage/damaged'],
  PARTIALLY_DESTROYED_HOUSING: ['damage/damaged', 'damage/destroyed'],
  UNINHABITABLE_HOUSING: ['damage/destroyed', 'damage/damaged'],
};

function displacement(all: readonly Row[]): void {
  let [found, wanted] = [0, 0];
  for (const row of all) {
    const facts = factsOf(row, HEADING + row.text);
    const right = new Set((row.kinds ?? []).flatMap((kind) => FATES[kind] ?? []));
    let from = 0;
    for (const quantity of row.quantities ?? []) {
      const start = HEADING.length + row.text.indexOf(quantity.text, from);
      const end = start + quantity.text.length;
      from = Math.max(from, end - HEADING.length);
      wanted++;
      const here = facts
        .filter((fact) => fact.quantity.start < end && start < fact.quantity.end)
        .map((fact) => `${fact.kind}/${fact.measure}` as const);
      if (here.some((measure) => right.has(measure))) found++;
      else console.log(`  ${(row.kinds ?? []).join(',')} “${quantity.text}” [${here.join(', ')}] in: ${row.text}`);
    }
  }
  console.log(`right measure ${String(found)}/${String(wanted)}  ${((100 * found) / Math.max(1, wanted)).toFixed(1)}`);
}

function main([task, ...paths]: readonly string[]): void {
  const all = paths.flatMap(rows);
  if (task === 'displacement') displacement(all);
  else for (const row of all) console.log(JSON.stringify((task === 'doccounts' ? doccounts : casualties)(row)));
}

main(process.argv.slice(2));
