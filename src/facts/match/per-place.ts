import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { rolesOf } from '../roles/index.js';
import { draftOf, type CountedGroup } from './candidate.js';
import { choose } from './choose.js';
import { matchesOf } from './matches.js';
import { targetOf } from './target.js';

/** "(six)", "– six": whether the group stands alone behind a bracket or a dash. */
function opensAlone({ sentence }: ClauseReading, { from, to, head }: NounGroup): boolean {
  const before = sentence.tokens[from - 1]?.lower ?? '';
  const after = sentence.tokens[to]?.lower ?? '.';
  return head === null && ((before === '(' && after === ')') || (/^(?:[-–—]|--)$/.test(before) && /^[,;.]|and$/.test(after)));
}

/** The group that the clause around a place counts: the subject of its passive or intransitive verb, the object of its active one. */
function countedThere(reading: ClauseReading, place: NounGroup): NounGroup | null {
  const link = reading.preps.find((l) => l.groups.includes(place.id));
  const frame = link?.frame == null ? undefined : reading.frames[link.frame];
  const id = frame?.voice === 'active' && frame.object.length > 0 ? frame.object[0] : frame?.subject[0];
  return id === undefined ? null : (reading.groups[id] ?? null);
}

/** "Drones were shot down over the Lyska region (six) and over Omut (three)": a number behind a place counts what its clause tells of. */
export function perPlace(findings: Findings, counted: CountedGroup): readonly Draft[] {
  const { reading, group } = counted;
  const place = reading.groups.findLast((g) => g.to <= group.from && g.to >= group.from - 1);
  const host = place && opensAlone(reading, group) ? countedThere(reading, place) : null;
  if (!host || host.id === place?.id) return [];
  const shared: CountedGroup = { ...counted, target: targetOf(findings, reading, host), roles: rolesOf(findings, reading, host) };
  return choose(matchesOf(shared))
    .slice(0, 1)
    .map((match) => draftOf(shared, match));
}
