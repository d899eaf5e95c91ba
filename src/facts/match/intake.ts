import { DISEASES } from '../../lexicon/diseases.js';
import { CARED_FOR, CARERS, CARES_FOR, MEDICAL } from '../../lexicon/medicine.js';
import type { ClauseReading, Frame } from '../../model/clause.js';
import { isPerson } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { verbSpan } from '../roles/view.js';
import { sentencesApart, type CountedGroup } from './candidate.js';

/** How many sentences back people must have been killed or hurt, where carers are named and where not. */
const REACH = { carers: 8, none: 3 } as const;

const DISEASE = new Set(DISEASES);

const speaksOfMedicine = ({ sentence }: ClauseReading): boolean => sentence.tokens.some(({ lower }) => MEDICAL.has(lower));

/** "doctors", "the Red Crescent's ambulance crews", "we" where the sentences speak of medicine. */
function isCarer({ findings }: { readonly findings: Findings }, reading: ClauseReading, frame: Frame): boolean {
  const near = [reading, findings.readings[findings.readings.indexOf(reading) - 1]].some((r) => r && speaksOfMedicine(r));
  return frame.subject.some((id) => {
    const subject = reading.groups[id];
    if (!subject) return false;
    if (/^(?:hospital|clinic|infirmary|doctor|medic|paramedic|nurse|surgeon)$/.test(subject.lemma)) return true;
    const words = reading.sentence.tokens.slice(subject.from, subject.to);
    if (words.some(({ lower }) => MEDICAL.has(lower))) return true;
    return (
      near &&
      (CARERS.has(subject.lemma) || /^(?:we|he|she|they|i|who)$/.test(subject.lemma) || words.some((t) => t.pos === 'name'))
    );
  });
}

/** The verb by which the group is taken into care: "treated 37 people", "operated on six", "19 others were being treated". */
function careOf(findings: Findings, { reading, group }: CountedGroup): Frame | undefined {
  return reading.frames.find((f) => {
    if (f.negated) return false;
    if (f.voice === 'passive') return f.subject.includes(group.id) && CARED_FOR.has(f.lemma);
    const patient =
      f.object.includes(group.id) ||
      f.preps.some(
        (l) =>
          l.prep === (f.lemma.endsWith('on') || f.lemma === 'operate' ? 'on' : 'for') &&
          f.lemma !== 'get' &&
          l.groups.includes(group.id),
      );
    return patient && CARES_FOR.has(f.lemma) && isCarer({ findings }, reading, f);
  });
}

/** How many sentences back a disease may be spoken of. */
const DISEASE_REACH = 8;

const isOfDisease = ({ readings }: Findings, { sentence: { index } }: ClauseReading): boolean =>
  readings
    .slice(Math.max(0, index - DISEASE_REACH), index + 1)
    .some(({ sentence }) => sentence.tokens.some(({ lemma }) => DISEASE.has(lemma)));

/** Patients whom carers take in after people were killed or hurt are injured: "The hospital received 32", "17 others were being treated". */
export function takenIn(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  const people = group.head === null ? !quantity.unit : isPerson(target.counted?.class);
  if (!people || quantity.class !== 'count' || /^(?:article|negative)$/.test(quantity.form)) return [];
  const hurt = before.findLast(
    (d) => d.kind === 'casualties' && d.measure !== 'missing' && sentencesApart(counted, d) <= REACH.carers,
  );
  const frame = hurt && careOf(findings, counted);
  if (frame?.voice === 'passive' && hurt && sentencesApart(counted, hurt) > REACH.none) return [];
  if (!hurt || !frame || isOfDisease(findings, reading)) return [];
  // "The morgue had received 157 bodies, 105 in Sarn and 52 in Marja": parts of those before them
  if (hurt.reading === reading && hurt.role.frame === null && frame.object.includes(hurt.group.id)) return [];
  const trigger = verbSpan({ findings, reading }, frame);
  return [
    {
      ...hurt,
      measure: 'injured',
      quantity,
      unit: 'person',
      counted: group.head === null ? null : target.span,
      class: target.counted ?? hurt.class,
      group,
      reading,
      role: { role: 'patient', predicates: [frame.lemma], trigger, frame, noun: null },
      rule: `casualties/injured/taken-in-by-${frame.lemma.replaceAll(' ', '-')}`,
    },
  ];
}
