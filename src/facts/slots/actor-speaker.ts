import { DONOR_VERBS, ENEMIES, FOE_WORDS } from '../../lexicon/doers.js';
import type { PartySlot } from '../../model/fact.js';
import type { Quote } from '../../model/quote.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { fight } from '../stand.js';
import type { Descriptions } from './descriptions.js';
import { keyOf } from './commonest.js';
import type { Victims } from './attacker.js';
import { isLoss } from './doers.js';
import { partySaying, partyTelling } from './enemy.js';
import { partyOfOfficial } from './official.js';
import { mentionedParty, partiesIn } from './party.js';

/** The sayings with a speaker, of whatever force, that hold the quantity, the innermost first. */
const saidBySomebody = ({ quotes }: Findings, { quantity }: Draft): readonly Quote[] =>
  quotes.filter((q) => q.speaker !== null && contains(q, quantity)).sort((a, b) => a.end - a.start - (b.end - b.start));

/** "claimed to have destroyed 40", "admitted losing 12", "announced a $250 million package": who tells it did it. */
export function ownDeedOf(findings: Findings, draft: Draft): PartySlot | null {
  const said = saidBySomebody(findings, draft).find((q) => isOwnDeed(draft, q));
  return said
    ? (speakerParty(findings, said) ?? partyOfOfficial(findings, said.speaker?.antecedent ?? said.speaker ?? said))
    : null;
}

/** Whether the content of a saying has no subject but its speaker. */
function isOwnDeed(draft: Draft, { start, cueLemma }: Quote): boolean {
  const { reading, role, quantity } = draft;
  const first = reading.sentence.tokens.find((t) => t.start >= start);
  const before = reading.frames.filter((f) => f.start >= start && f.start < quantity.start);
  const subjectInside = before.some((f) => f.subject.some((id) => (reading.groups[id]?.start ?? -1) >= start));
  if (!first || subjectInside || role.frame?.voice === 'passive') return false;
  const gift = draft.measure === 'supplied' || (draft.kind === 'money' && draft.measure === 'aid');
  const bare = first.lower === 'to' || (first.pos === 'verb' && first.lower.endsWith('ing'));
  if (bare) return before[0] !== undefined && (before[0] === role.frame || (gift && DONOR_VERBS.has(before[0].lemma)));
  return gift && DONOR_VERBS.has(cueLemma ?? '');
}

/** What an army reports of the other side: what was shot down, and enemies killed, captured or disarmed, without a doer. */
export function reportedDeedOf(
  findings: Findings,
  draft: Draft,
  { home }: Descriptions,
  { side, homeOf, total }: Victims,
): PartySlot | null {
  const deed = `${draft.kind}/${draft.measure}`;
  const said = saidBySomebody(findings, draft).at(-1);
  const foe = side !== null && (TAKES.has(deed) || LOSES.has(deed)) ? enemyTelling(findings, draft, side) : null;
  // "the enemy lost 14 tanks", but not "Russia has lost 1,000 tanks in the war", of which many tell who have no part in it
  if (foe && side) return !total || FOE_WORDS.has(side.text.toLowerCase()) ? foe : null;
  // "another 28 square kilometres were taken back": by those who tell it
  if (WINS.has(deed) && draft.role.role === 'patient' && draft.role.frame?.voice === 'passive')
    return partyTelling(findings, draft.quantity);
  // "the 5th Brigade reported that two rebels were killed": the army of the land it stands in
  const own = said?.speaker && home && isArmed(said) ? { ...said.speaker, name: home.name, code: home.code } : null;
  const party = said ? (speakerParty(findings, said) ?? own) : null;
  if (!party) return null;
  // "it said 12 drones were shot down", but not "it said one of its drones was"
  if (draft.measure === 'downed' || draft.measure === 'lost') return side !== null && side.name === party.name ? null : party;
  const enemies = ENEMIES.has(draft.group.lemma) || (side !== null && side.name !== party.name && homeOf(side) !== homeOf(party));
  // "claims that Russia has lost 1,000 tanks": how is not told
  if (/^(?:lose|suffer|sustain)\b/.test(draft.role.frame?.lemma ?? '')) return null;
  return enemies && TAKES.has(deed) && (fights(findings, party) || isArmed(said)) ? party : null;
}

/** Who tells of the losses of a side that it fights: the speaker, or in a list ("Enemy losses: tanks – 12") those who tell the article. */
function enemyTelling(findings: Findings, { quantity, role }: Draft, side: PartySlot): PartySlot | null {
  const told = partySaying(findings, quantity) ?? (role.noun && isLoss(role.noun) ? partyTelling(findings, quantity) : null);
  return told && fight(keyOf(side), keyOf(told)) ? told : null;
}

/** What is done to an enemy. */
const TAKES: ReadonlySet<string> = new Set([
  'casualties/killed',
  'casualties/injured',
  'captives/captured',
  'equipment/destroyed',
  'equipment/captured',
]);

/** What those who win it tell. */
const WINS: ReadonlySet<string> = new Set(['territory/recaptured', 'territory/gained']);

/** What one's enemy in a war suffers by oneself. */
const LOSES: ReadonlySet<string> = new Set(['casualties/casualties', 'equipment/damaged', 'damage/destroyed']);

/** "the army chief said", "its troops": who speaks is of those who fight. */
const isArmed = (said: Quote | undefined): boolean =>
  /\b(?:army|military|navy|air force|troops|forces|general|defen[cs]e|security|battalion|brigade|regiment|detachment|garrison)\b/i.test(
    said?.speaker?.text ?? '',
  );

/** Whether an article names the army of a party or the party as an armed group, so that it is in the war. */
const fights = ({ entities }: Findings, { name }: PartySlot): boolean =>
  entities.some((e) => e.party?.name === name && (e.subtype === 'military' || e.subtype === 'armed_group'));

/** The party that a speaker names. */
function speakerParty(findings: Findings, { speaker }: Quote): PartySlot | null {
  return speaker ? mentionedParty(partiesIn(findings, speaker.antecedent ?? speaker)[0]) : null;
}
