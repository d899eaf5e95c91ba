import type { Atom } from './atoms.js';
import { glued, isHyphen, reads } from './atoms.js';
import { figure, type Figure } from './figure.js';

const NO_IDIOM =
  /^(?:more|fewer|less|longer|later|greater|lower|smaller|higher|sooner|matter|doubt|wonder|way|means|better|worse|such|other|different|good|exception|thanks|place|idea|comment|choice)$/;
const OPENS = /^(?:noun|name|adj|verb|num|det|ord)$/;

/** "not one of the drones", "not one shot" against "was not one of the best". */
function isNotOne(atoms: readonly Atom[], i: number): boolean {
  if (!reads(atoms, i + 1, ['one'])) return false;
  const after = atoms[i + 2];
  return after?.lower === 'of' ? atoms[i - 1]?.token.pos !== 'aux' : /^(?:noun|adj)$/.test(after?.token.pos ?? '');
}

/** A negative at `i`, value 0: "no casualties", "nobody", "none", "not a single", "without casualties". */
export function readNegative(atoms: readonly Atom[], i: number): Figure | null {
  const atom = atoms[i];
  if (!atom || (isHyphen(atoms[i + 1]) && glued(atoms, i + 1) && !reads(atoms, i, ['no', '-', 'one']))) return null;
  const zero = (length: number): Figure => figure(i, i + length, 0, { form: 'negative' });
  switch (atom.lower) {
    case 'nobody':
    case 'none':
    case 'neither':
      return zero(1);
    case 'not':
      if (reads(atoms, i + 1, ['a', 'single'])) return zero(3);
      return isNotOne(atoms, i) ? zero(2) : null;
    case 'no': {
      if (reads(atoms, i + 1, ['one']) || reads(atoms, i + 1, ['-', 'one'])) return zero(atoms[i + 1]?.lower === 'one' ? 2 : 3);
      const next = atoms[i + 1];
      return next?.kind === 'word' && OPENS.test(next.token.pos) && !NO_IDIOM.test(next.lower) ? zero(1) : null;
    }
    case 'without': {
      const single = reads(atoms, i + 1, ['a', 'single']) ? 3 : 1;
      const any = atoms[i + single]?.lower === 'any' ? 1 : 0;
      const head = atoms[i + single + any];
      // "are without homes" tells what they want, not that there are none
      if (single === 1 && WANTED.test(head?.token.lemma ?? '')) return null;
      return head?.token.pos === 'noun' && (single > 1 || head.token.lemma !== head.lower) ? zero(single) : null;
    }
    case 'any':
      return HARM.test(atoms[i + 1]?.token.lemma ?? '') && isUnderNegation(atoms, i) ? zero(1) : null;
    default:
      return null;
  }
}

/** What people are left without. */
const WANTED =
  /^(?:home|house|roof|job|livelihood|shelter|school|parent|medicine|paper|document|passport|bed|toilet|tent|meal|supply|blanket|light|phone|teacher|doctor|income|crop)$/;

/** Nouns of harm that a negated verb takes away: "did not cause any casualties". */
const HARM = /^(?:casualty|death|fatality|injury|victim|loss)$/;
/** What leaves it open whether anybody was harmed: "has not confirmed any losses", "did not immediately say if there were any". */
const LEAVES_OPEN =
  /^(?:know|clear|sure|certain|rule|confirm|comment|say|disclose|reveal|release|give|specify|acknowledge|admit|deny|name|detail|mention|elaborate|provide|discuss|establish|verify|exclude|if|whether)$/;

/** How far before "any" its negation may stand, in words. */
const NEGATION_REACH = 5;

/** "without causing any casualties", "has not reported any deaths": a negation before "any" in one clause. */
function isUnderNegation(atoms: readonly Atom[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - NEGATION_REACH; k--) {
    const { kind, lower } = atoms[k] as Atom;
    if (/^(?:not|without|never|nt|nor)$|n['’]t$/.test(lower))
      return !atoms.slice(k + 1, i).some(({ token }) => LEAVES_OPEN.test(token.lemma));
    if (kind === 'mark') return false;
  }
  return false;
}

const ARTICLE_IDIOM =
  /^(?:lot|bit|few|little|total|number|maximum|minimum|couple|great|while|result|way|handful|dozen|hundred|thousand|million|billion|average|range|pair)$/;

const OPENING_QUOTE = /^["“‘'«]$/;

const COMPARES = /^(?:more|less|fewer|higher|lower|larger|smaller|bigger|above|below|up|down|longer)$/;

/** A verb right before "another" that tells of people by its object alone. */
const isHarm = (before: Atom | undefined): boolean =>
  before?.token.pos === 'verb' &&
  /^(?:kill|injure|wound|hurt|arrest|detain|abduct|kidnap|damage|destroy|sink|cripple|disable|capture|seize|down|intercept|hit|ram|board)$/.test(
    before.token.lemma,
  );

const endsGroup = (next: Atom | undefined): boolean =>
  next === undefined || next.kind === 'mark' || /^(?:prep|conj|adv|date)$/.test(next.token.pos);

/** "One crashed; another was shot down": "another" right before its verb, at the head of a clause. */
const opensClause = (before: Atom | undefined, next: Atom | undefined): boolean =>
  (before === undefined || before.kind === 'mark' || /^(?:conj|sub|date)$/.test(before.token.pos)) &&
  next?.kind === 'word' &&
  (/^(?:was|has|had)$/.test(next.lower) || (next.token.pos === 'verb' && next.token.form === 'past'));

/** "One fell near Sarn and another over the lake": behind a joint and before the place or time that parts it from the first. */
const isElsewhere = (before: Atom | undefined, next: Atom | undefined): boolean =>
  /^(?:and|but|while|,)$/.test(before?.lower ?? '') && /^(?:in|at|near|on|over|outside|off|inside)$/.test(next?.lower ?? '');

/** "a" or "an" where it opens a noun group; also "another" before a single noun. */
export function readArticle(atoms: readonly Atom[], i: number): Figure | null {
  const atom = atoms[i];
  const next = atoms[i + 1];
  // "killing one soldier and injuring another"
  const standsAlone =
    (isHarm(atoms[i - 1]) && endsGroup(next)) || opensClause(atoms[i - 1], next) || isElsewhere(atoms[i - 1], next);
  if (atom?.lower === 'another' && standsAlone)
    return figure(i, i + 1, 1, { form: isElsewhere(atoms[i - 1], next) ? 'words' : 'article' });
  if (
    !atom ||
    !next ||
    !/^(?:a|an|another)$/.test(atom.lower) ||
    (atom.text === 'A' && i > 0 && glued(atoms, i) && !OPENING_QUOTE.test(atoms[i - 1]?.text ?? '')) ||
    glued(atoms, i + 1)
  )
    return null;
  if (atom.text === 'A' && /^(?:name)$/.test(atoms[i - 1]?.token.pos ?? '')) return null;
  if (ARTICLE_IDIOM.test(next.lower) && !(next.lower === 'great')) return null;
  if (atom.lower === 'another' && (/^(?:of|one|to|from)$/.test(next.lower) || next.token.pos === 'num')) return null;
  if (!(next.kind === 'word' || next.kind === 'digits' || /^["“‘]$/.test(next.text))) return null;
  if (/^(?:prep|conj|aux|modal|pron|sub|rel)$/.test(next.token.pos)) return null;
  // "a third more than last week": a change
  if (next.token.pos === 'ord' && COMPARES.test(atoms[i + 2]?.lower ?? '')) return null;
  return figure(i, i + 1, 1, { form: 'article' });
}

const POINTING =
  /^(?:the|this|that|which|any|only|every|each|another|these|those|such|big|main|good|right|wrong|new|old|last|next|same|loved|no|square|day|whatever)$/;

/** "one" that stands for a thing or a person at large and counts nothing: "the one that", "this one", "one another", "one should". */
export function isPronounOne(atoms: readonly Atom[], i: number): boolean {
  if (atoms[i]?.lower !== 'one') return false;
  const word = atoms[i - 1]?.lower ?? '';
  // "only one landed" against "the only one that landed"
  const isOnly = word === 'only' && !/^(?:the|its|his|her|their|my|our|your)$/.test(atoms[i - 2]?.lower ?? '');
  // "said that one of the shells was live": a clause begins there
  const opensClause = word === 'that' && atoms[i + 1]?.lower === 'of';
  const before = isOnly || opensClause ? '' : word;
  const next = atoms[i + 1];
  if (!next) return POINTING.test(before);
  if (/^['’]$/.test(next.text) && !next.spaced && atoms[i + 2]?.lower === 's') return true;
  if (/^(?:another|by|after|must|should|could|can|cannot|might|would|may|thing|sided|way|off|time)$/.test(next.lower))
    return next.lower !== 'time' || isHyphen(next);
  if (isHyphen(next) && glued(atoms, i + 1))
    return /^(?:sided|way|off|time|on|stop|size|to|liner|upmanship|man|shot)$/.test(atoms[i + 2]?.lower ?? '');
  if (POINTING.test(before))
    return !/^(?:noun|name|adj)$/.test(next.token.pos) || /^(?:this|which|every|each|another|such)$/.test(before);
  return atoms[i - 1]?.token.pos === 'adj' && !/^(?:noun|adj|name)$/.test(next.token.pos);
}
