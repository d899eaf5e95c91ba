import type { ClauseReading, Frame, NounGroup, PrepLink } from '../../model/clause.js';
import type { Roles } from '../../model/kind.js';
import { cut, type TextSpan } from '../../model/span.js';
import type { Findings } from '../article.js';

export type Role = Exclude<keyof Roles, 'counts'>;

/** One way in which a noun group takes part in what is said: its role, the predicate in dictionary form, and where that stands. */
export interface RoleReading {
  readonly role: Role;
  /** Forms to look up, the longest first: "take hostage", "take". */
  readonly predicates: readonly string[];
  readonly trigger: TextSpan;
  readonly frame: Frame | null;
  /** The noun that carries the event, for nominalisations. */
  readonly noun: NounGroup | null;
}

/** Nouns for a figure as such: what they are a figure of stands beside them ("the death toll rose to 12"). */
const FIGURE_NOUNS = new Set(['toll', 'number', 'count', 'total', 'figure', 'tally', 'estimate']);
/** Verbs that lead from such a noun to the figure. */
const FIGURE_VERBS = new Set(['rise', 'climb', 'increase', 'grow', 'jump', 'reach', 'stand', 'exceed', 'surpass', 'pass', 'put', 'be', 'bring', 'raise', 'go', 'top', 'soar', 'hit', 'total', 'number', 'fall', 'drop', 'remain', 'place', 'set', 'give', 'estimate', 'revise', 'push', 'take', 'mount', 'swell', 'double', 'amount', 'run', 'come', 'total', 'hover']);
const INSTRUMENT = new Set(['with', 'involving', 'using', 'by', 'of', 'including', 'via', 'from', 'in']);
const NOMINAL_COMPLEMENT = new Set(['of', 'among', 'amongst', 'to', 'for', 'in', 'against', 'on', 'by']);

interface View {
  readonly findings: Findings;
  readonly reading: ClauseReading;
}

const spanOf = ({ findings }: View, item: { readonly start: number; readonly end: number }): TextSpan => cut(findings.article.text, item.start, item.end);
const wordSpan = (view: View, from: number, to: number): TextSpan => {
  const { tokens } = view.reading.sentence;
  return cut(view.findings.article.text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
};
const groupOf = (view: View, id: number | null | undefined): NounGroup | null => (id == null ? null : (view.reading.groups[id] ?? null));

/** The verb of a frame without its auxiliaries, as the trigger to show. */
export function verbSpan(view: View, frame: Frame): TextSpan {
  const tokens = view.reading.sentence.tokens.slice(frame.from, frame.to);
  const verb = tokens.find(t => t.pos === 'verb') ?? tokens.at(-1);
  const last = tokens.find(t => t.pos === 'particle') ?? verb;
  return verb && last ? cut(view.findings.article.text, verb.start, last.end) : spanOf(view, frame);
}

/** Lemma of a group's head with the noun before it, for two-word predicates: "death toll", "power supply". */
const nounForms = (view: View, group: NounGroup): readonly string[] => {
  if (group.head === null) return [];
  const before = view.reading.sentence.tokens[group.head - 1];
  const own = group.lemma;
  return before && group.head > group.from && before.pos !== 'det' ? [`${before.pos === 'noun' ? before.lemma : before.lower} ${own}`, own] : [own];
};

/** Lemmas of the nouns of a group, the head first: "famine conditions" → condition, famine. */
const nounsIn = (view: View, group: NounGroup | null): readonly string[] =>
  group === null ? [] : view.reading.sentence.tokens.slice(group.from, group.to).filter(t => t.pos === 'noun').map(t => t.lemma).reverse();

/** Verb alone and with what completes it: particle and adjective, object, prepositional noun ("leave dead", "lose life", "take hospital"). */
function verbForms(view: View, frame: Frame, own: NounGroup, role: 'patient' | 'agent'): readonly string[] {
  const complements = [...frame.complement];
  if (role === 'agent') for (const id of frame.object) complements.push(...nounsIn(view, groupOf(view, id)));
  if (role === 'patient' && /^(?:life|soul|hostage|prisoner|captive)$/.test(own.lemma) && frame.lemma !== 'hold') complements.push(own.lemma);
  const subjectVerb = role === 'agent' && own.lemma ? [`${own.lemma} ${frame.lemma}`] : [];
  for (const link of frame.preps) if (!link.groups.includes(own.id)) for (const id of link.groups) complements.push(groupOf(view, id)?.lemma ?? '');
  for (const child of view.reading.frames) if (child.parent === frame.id && child.relation === 'infinitive') complements.push(child.lemma);
  if (frame.lemma === 'let') for (const child of view.reading.frames) if (child.from >= frame.to && child.lemma === 'go' && child.parent === frame.id) complements.push('go');
  const base = frame.lemma.split(' ')[0] ?? frame.lemma;
  if (frame.negated) return [`not ${frame.lemma}`, frame.lemma];
  return [...subjectVerb, ...complements.filter(Boolean).map(word => `${frame.lemma} ${word}`), frame.lemma, ...(base !== frame.lemma && !/ (?:down|off|back|over|away|missing)$/.test(frame.lemma) ? [base] : [])];
}

/** "remain trapped", "were left stranded", "were reported missing": the adjective or participle that says the state. */
function statesFrom(view: View, frame: Frame, group: NounGroup): readonly RoleReading[] {
  const trigger = verbSpan(view, frame);
  const states: RoleReading[] = frame.complement.map(word => ({ role: 'state' as const, predicates: [word], trigger, frame, noun: null }));
  const inPrep = frame.preps.filter(link => !link.groups.includes(group.id) && (link.noun === null || frame.subject.includes(link.noun) === false || link.noun === group.id)).flatMap(link => prepState(view, link, frame));
  if (frame.lemma === 'be' && frame.preps.some(link => /^(?:in|at|near|inside|on|around)$/.test(link.prep) && link.groups.some(id => holdsPlace(view, id)))) states.push({ role: 'state', predicates: ['in place'], trigger, frame, noun: null });
  return /^(?:be|remain|leave|stay|become|keep|report|find|live|lie|stand|need|get|place|put|hold)$/.test(frame.lemma) ? [...states, ...inPrep] : states;
}

const holdsPlace = (view: View, id: number): boolean => {
  const group = groupOf(view, id);
  return group !== null && view.findings.entities.some(e => e.type === 'place' && e.start >= group.start && e.end <= group.end);
};

/** "without power", "in need", "under the rubble", "among the dead". */
function prepState(view: View, link: PrepLink, frame: Frame | null): readonly RoleReading[] {
  return link.groups.flatMap(id => {
    const group = groupOf(view, id);
    if (!group) return [];
    const trigger = spanOf(view, group);
    if (link.prep === 'among' || link.prep === 'amongst' || link.prep === 'of' || link.prep === 'from among') {
      const said = view.reading.frames.filter(f => f.subject.includes(id) && f.voice === 'passive').map(f => ({ role: 'patient' as const, predicates: [f.lemma], trigger: verbSpan(view, f), frame: f, noun: null }));
      return link.prep === 'of' ? [] : [{ role: 'state' as const, predicates: [`among ${group.lemma}`], trigger, frame, noun: null }, ...said];
    }
    return [{ role: 'state' as const, predicates: [...nounForms(view, group).map(form => `${link.prep} ${form}`)], trigger, frame, noun: null }];
  });
}

/** Roles from the verbs whose subject or object the group is. */
function verbRoles(view: View, group: NounGroup): readonly RoleReading[] {
  return view.reading.frames.flatMap(frame => {
    const trigger = verbSpan(view, frame);
    const subject = frame.subject.includes(group.id);
    const object = frame.object.includes(group.id);
    const found: RoleReading[] = [];
    if (object || (subject && frame.voice === 'passive')) {
      found.push({ role: 'patient', predicates: verbForms(view, frame, group, 'patient'), trigger, frame, noun: null });
      found.push(...statesFrom(view, frame, group));
    } else if (subject) {
      found.push({ role: 'agent', predicates: verbForms(view, frame, group, 'agent'), trigger, frame, noun: null });
      found.push(...statesFrom(view, frame, group));
    }
    // "Among the dead were two children", "the dead included a nurse"
    if (object && /^(?:be|include)$/.test(frame.lemma)) {
      for (const link of view.reading.preps.filter(l => l.prep === 'among' && (groupOf(view, l.groups[0])?.start ?? Infinity) < frame.start)) found.push(...prepState(view, link, frame));
      for (const id of frame.subject) found.push(...equated(view, frame, id));
    }
    if (subject && frame.lemma === 'be') for (const id of frame.object) if (id !== group.id) found.push(...equated(view, frame, id));
    return found;
  });
}

/** What is said of one side of "the victims were two women" holds for the other. */
function equated(view: View, frame: Frame, id: number): readonly RoleReading[] {
  const other = groupOf(view, id);
  if (!other) return [];
  const reduced = view.reading.frames.filter(f => f !== frame && f.subject.includes(id) && f.voice === 'passive').map(f => ({ role: 'patient' as const, predicates: [f.lemma], trigger: verbSpan(view, f), frame: f, noun: null }));
  const state = { role: 'state' as const, predicates: [`among ${other.lemma}`], trigger: spanOf(view, other), frame, noun: null };
  const figure = FIGURE_NOUNS.has(other.lemma) ? figureRoles(view, other, frame) : [];
  return [...reduced, ...(other.determiner === 'the' && /^(?:dead|injured|wounded|missing|killed|victim|casualty)$/.test(other.lemma) ? [state] : []), ...figure];
}

/** "the death toll", "the number of injured": the noun of the event beside a noun for a figure. */
function figureRoles(view: View, noun: NounGroup, frame: Frame | null): readonly RoleReading[] {
  const trigger = spanOf(view, noun);
  const of = view.reading.preps.filter(link => link.noun === noun.id && /^(?:of|from|among)$/.test(link.prep)).flatMap(link => link.groups.map(id => groupOf(view, id)));
  const roles: RoleReading[] = [{ role: 'of', predicates: nounForms(view, noun), trigger, frame, noun }];
  for (const other of of) {
    if (!other) continue;
    const forms = [...nounForms(view, other)];
    roles.push({ role: 'event', predicates: forms, trigger, frame, noun }, { role: 'state', predicates: forms.flatMap(form => [form, `among ${form}`]), trigger, frame, noun });
    for (const f of view.reading.frames) if (f.subject.includes(other.id)) roles.push({ role: f.voice === 'passive' ? 'patient' : 'agent', predicates: [f.lemma, ...f.complement.map(c => `${f.lemma} ${c}`)], trigger: verbSpan(view, f), frame: f, noun }, ...f.complement.map(c => ({ role: 'state' as const, predicates: [c], trigger: verbSpan(view, f), frame: f, noun })));
  }
  return roles;
}

/** Roles from prepositions: instrument, complement of a nominalisation, figure after "rose to". */
function prepRoles(view: View, group: NounGroup): readonly RoleReading[] {
  return view.reading.preps.filter(link => link.groups.includes(group.id)).flatMap(link => {
    const found: RoleReading[] = [];
    const noun = groupOf(view, link.noun);
    const frame = link.frame === null ? null : (view.reading.frames[link.frame] ?? null);
    if (noun) {
      const predicates = nounForms(view, noun);
      const trigger = spanOf(view, noun);
      if (INSTRUMENT.has(link.prep)) found.push({ role: 'with', predicates, trigger, frame, noun });
      if (NOMINAL_COMPLEMENT.has(link.prep)) found.push({ role: 'of', predicates, trigger, frame, noun });
      // "took control of two villages": the verb and its object noun make one predicate
      const light = view.reading.frames.find(f => f.object.includes(noun.id) && f.voice === 'active') ?? view.reading.frames.find(f => f.subject.includes(noun.id) && f.voice === 'passive');
      if (light && link.prep === 'of') found.push({ role: 'patient', predicates: [`${light.lemma} ${noun.lemma}`], trigger: verbSpan(view, light), frame: light, noun: null });
      if (FIGURE_NOUNS.has(noun.lemma) && /^(?:of|at|to)$/.test(link.prep)) found.push(...figureRoles(view, noun, frame));
    }
    if (frame) {
      const trigger = verbSpan(view, frame);
      const forms = verbForms(view, frame, group, 'patient');
      if (link.prep === 'by' && frame.voice === 'passive') found.push({ role: 'agent', predicates: forms, trigger, frame, noun: null });
      else if (/^(?:with|using|by|via|involving)$/.test(link.prep)) {
        found.push({ role: 'with', predicates: [frame.lemma], trigger, frame, noun: null });
        // "carried out an attack with 12 drones": the object of a light verb carries the event
        for (const id of frame.voice === 'passive' ? frame.subject : frame.object) { const object = groupOf(view, id); if (object) found.push({ role: 'with', predicates: nounForms(view, object), trigger: spanOf(view, object), frame, noun: object }); }
      }
      // "stepped on a mine", "withdrew from two villages": verb and preposition make one predicate
      if (frame.voice === 'active') found.push({ role: 'patient', predicates: [`${frame.lemma} ${link.prep}`], trigger, frame, noun: null });
      // "advanced on 477 sq km", "pushed forward by 4 km": a measure after a preposition is what the verb gains
      if (group.quantity && /^(?:area|distance)$/.test(group.quantity.class) && /^(?:on|by|over|into|for|to|across)$/.test(link.prep)) found.push({ role: 'patient', predicates: forms, trigger, frame, noun: null });
      if (/^(?:to|at|from|by|past)$/.test(link.prep) && FIGURE_VERBS.has(frame.lemma.split(' ')[0] ?? '')) {
        for (const id of [...frame.subject, ...frame.object]) { const figure = groupOf(view, id); if (figure && link.prep !== 'by' && (FIGURE_NOUNS.has(figure.lemma) || isEventNoun(figure.lemma))) found.push(...figureRoles(view, figure, frame)); }
      }
      if (/^(?:with|in|of)$/.test(link.prep) && /^(?:result|end|culminate)$/.test(frame.lemma)) found.push({ role: 'event', predicates: nounForms(view, group), trigger, frame, noun: null });
    }
    return found;
  });
}

const isEventNoun = (lemma: string): boolean => /^(?:death|fatality|casualty|injury|loss|arrest|case|infection)$/.test(lemma);

/** "the toll reached 12", "fatalities exceeded 40": object of a figure verb. */
function figureObjects(view: View, group: NounGroup): readonly RoleReading[] {
  return view.reading.frames.filter(f => f.object.includes(group.id) && f.voice === 'active' && FIGURE_VERBS.has(f.lemma.split(' ')[0] ?? '')).flatMap(frame =>
    frame.subject.flatMap(id => { const figure = groupOf(view, id); return figure && (FIGURE_NOUNS.has(figure.lemma) || isEventNoun(figure.lemma)) ? figureRoles(view, figure, frame) : []; }));
}

/** Roles inside the group: its head as event ("12 deaths"), a number hidden in a modifier ("a 72-drone barrage"), a sum before its purpose ("a $60m loan"). */
function ownRoles(view: View, group: NounGroup): readonly RoleReading[] {
  if (group.head === null) return [];
  const trigger = wordSpan(view, group.head, group.head + 1);
  const predicates = nounForms(view, group);
  const quantity = group.quantity;
  if (!quantity) return [];
  if (quantity.class === 'money') {
    const purposes = view.reading.preps.filter(link => link.noun === group.id && /^(?:in|of|for|on|worth|worth of|as)$/.test(link.prep)).flatMap(link => link.groups.map(id => groupOf(view, id))).filter(g => g !== null);
    return [{ role: 'of', predicates, trigger, frame: null, noun: group }, ...purposes.map(g => ({ role: 'of' as const, predicates: nounForms(view, g), trigger: spanOf(view, g), frame: null, noun: g }))];
  }
  const hidden = hiddenNoun(view, group);
  if (hidden === 'strong') return [{ role: 'state', predicates: ['strong'], trigger, frame: null, noun: null }];
  if (hidden) return [{ role: 'with', predicates, trigger, frame: null, noun: group }];
  const joined = quantity.form === 'negative' ? view.reading.coordinations.filter(list => list.includes(group.id)).flat().filter(id => id !== group.id).map(id => groupOf(view, id)).filter(g => g !== null && g.quantity === null) : [];
  return [group, ...joined.filter(g => g !== null)].map(g => ({ role: 'event' as const, predicates: nounForms(view, g), trigger: spanOf(view, g), frame: null, noun: g }));
}

/** The noun in "72-drone barrage" or "30,000-strong force"; null where the number stands free. */
export function hiddenNoun({ reading }: { readonly reading: ClauseReading }, group: NounGroup): string | null {
  const { quantity } = group;
  if (!quantity) return null;
  const token = reading.sentence.tokens.find(t => t.start <= quantity.start && quantity.end < t.end) ?? reading.sentence.tokens.find(t => t.start < quantity.end && quantity.end < t.end);
  const match = token && /^[^\p{L}]*(?:\p{L}+)?[-‑](\p{L}+)$/u.exec(token.lower);
  return match?.[1] ?? null;
}

/** State directly after or around the group: "12 dead", "5,000 people without power". */
function stateRoles(view: View, group: NounGroup): readonly RoleReading[] {
  const after = view.reading.states.filter(s => s.group === group.id).map(s => ({ role: 'state' as const, predicates: [s.lemma], trigger: wordSpan(view, s.from, s.to), frame: null, noun: null }));
  const within = view.reading.preps.filter(link => link.noun === group.id).flatMap(link => prepState(view, link, null));
  const attributive = group.head === null ? [] : view.reading.sentence.tokens.slice(group.from, group.head).filter(t => t.pos === 'adj' && (t.form === 'past' || t.form === 'participle' || /^(?:dead|missing|homeless)$/.test(t.lower)))
    .flatMap(t => [{ role: 'state' as const, predicates: [t.lower], trigger: wordSpan(view, t.index, t.index + 1), frame: null, noun: null }, { role: 'patient' as const, predicates: [t.lemma], trigger: wordSpan(view, t.index, t.index + 1), frame: null, noun: null }]);
  return [...after, ...within, ...attributive, ...labelled(view, group)];
}

/** "Killed: 12", "Wounded: 17": a label before a colon says the state. */
function labelled(view: View, group: NounGroup): readonly RoleReading[] {
  const { tokens } = view.reading.sentence;
  if (tokens[group.from - 1]?.lower !== ':') return [];
  const label = tokens.slice(0, group.from - 1).filter(t => t.pos !== 'punct' && t.pos !== 'other');
  const word = label.at(-1);
  if (!word || label.length > 3) return [];
  const trigger = wordSpan(view, word.index, word.index + 1);
  return (['state', 'event', 'patient'] as const).map(role => ({ role, predicates: [role === 'state' ? word.lower : word.lemma], trigger, frame: null, noun: null }));
}

/** Every role the group plays in its sentence, verbs first. */
export function rolesOf(findings: Findings, reading: ClauseReading, group: NounGroup): readonly RoleReading[] {
  const view: View = { findings, reading };
  const direct = [...verbRoles(view, group), ...stateRoles(view, group), ...figureObjects(view, group), ...prepRoles(view, group), ...ownRoles(view, group)];
  const wholes = reading.parts.filter(part => part.part === group.id && part.relation === 'including' && part.whole !== null && part.whole !== group.id);
  const inherited = wholes.flatMap(part => { const whole = groupOf(view, part.whole); return whole ? rolesOf(findings, reading, whole) : []; });
  return wholes.length > 0 && inherited.length > 0 ? inherited : direct;
}
