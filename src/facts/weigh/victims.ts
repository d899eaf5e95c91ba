import type { PartySlot } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { homeOf, type Homes } from '../homes.js';
import { landOf } from '../slots/land.js';
import { partiesIn } from '../slots/party.js';
import { told, type Evidence } from './evidence.js';
import { DEEDS, type NamedDoer } from './named-doers.js';
import { standOf, type Camp } from '../stand.js';

const campOf = (slot: PartySlot, homes: Homes): Camp => ({ name: slot.name, code: slot.code, home: homeOf(slot, homes) });

/** Who tells of a fact. */
function tellerOf(findings: Findings, { source }: Slotted): PartySlot | null {
  const mention = source ? (partiesIn(findings, source)[0] ?? null) : null;
  const party = mention?.party;
  return mention && party ? { ...mention, name: party.name, code: party.code } : null;
}

/** The parties by which doers of a fact may be told: whose people or things they are, whose land it is, who tells it. */
export interface Touched {
  readonly side: Camp | null;
  readonly land: Camp | null;
  /** The country of most of the story, where no place is known. */
  readonly main: Camp | null;
  readonly teller: Camp | null;
}

const countryCamp = (code: string | null | undefined): Camp | null => (code == null ? null : { name: null, code, home: code });

/** The camps that a fact touches: whose victims, whose land, who tells it. */
export function touchedBy(findings: Findings, fact: Slotted, homes: Homes, main: string | null): Touched {
  const { side, place } = fact;
  const teller = tellerOf(findings, fact);
  return {
    side: side && campOf(side, homes),
    land: countryCamp(landOf(place)),
    main: side === null && place?.country == null ? countryCamp(main) : null,
    teller: teller && campOf(teller, homes),
  };
}

/** How a doer stands to those who are touched by a fact. */
function evidenceOfSides(doer: Camp, { side, land, main, teller }: Touched): Evidence {
  const to = (name: string, other: Camp | null): string | false => other !== null && `${name}:${standOf(doer, other)}`;
  return told(
    to('to-side', side),
    to('to-land', land),
    to('to-main', main),
    to('to-teller', teller),
    side === null && land !== null && `to-land-alone:${standOf(doer, land)}`,
  );
}

/** Of those who are enemies of whom a fact harms (or of the land it happened in), the only one and the one named attacking and named most. */
export function foesOf(doers: readonly NamedDoer[], { side, land, main }: Touched, homes: Homes): readonly NamedDoer[] {
  const target = side ?? land ?? main;
  if (target === null) return [];
  const attacks = ({ namings }: NamedDoer): number => namings.filter((n) => DEEDS.has(n.role)).length;
  return doers
    .filter(({ namings: [first] }) => first?.party === true && standOf(campOf(first.slot, homes), target) === 'foe')
    .sort((a, b) => attacks(b) - attacks(a) || b.namings.length - a.namings.length);
}

/** How a doer stands to those touched by a fact, and whether he is the enemy of the victims likeliest meant. */
export function evidenceOfFoes(doer: NamedDoer, touched: Touched, foes: readonly NamedDoer[], homes: Homes): Evidence {
  const [first] = doer.namings;
  const at = foes.indexOf(doer);
  return [
    ...(first?.party ? evidenceOfSides(campOf(first.slot, homes), touched) : []),
    ...told(at === 0 && (foes.length === 1 ? 'foe:only' : 'foe:most'), at > 0 && 'foe:other'),
  ];
}
