import type { ClauseReading } from '../model/clause.js';
import type { Sentence } from '../model/sentence.js';
import { fillFrame } from './arguments.js';
import { idsOf, type Board } from './board.js';
import type { Chunks } from './chunks.js';
import { coordinatedRight } from './coordination.js';
import { draftFrame, type FrameDraft } from './frame.js';
import { prepLinks } from './links.js';
import { shareObjects } from './objects.js';
import { partsOf } from './parts.js';
import { appositionsOf, statesOf } from './states.js';

function openBoard({ tokens }: Sentence, { chunks, groups }: Chunks): Board {
  const frames: FrameDraft[] = [];
  chunks.forEach((chunk, at) => {
    if (chunk.type === 'verb') frames.push(draftFrame({ id: frames.length, at, chunk }, tokens));
  });
  return { tokens, chunks, groups, frames, frameAt: new Map(frames.map((frame) => [frame.chunk, frame])) };
}

/** Lists of groups: those joined from each group to the right, and subjects. */
const coordinationsOf = (b: Board): ClauseReading['coordinations'] =>
  [
    ...b.chunks.map((chunk, i) => (chunk.type === 'group' ? idsOf(b, coordinatedRight(b, i)) : [])),
    ...b.frames.map((frame) => frame.subject),
  ].filter((list) => list.length > 1);

/** "Expelled from the north, 9,000 villagers crossed the river": a participle at the head of a sentence is said of the subject that follows. */
function shareFrontedSubject({ frames, tokens }: Board): void {
  const [fronted, main] = frames;
  if (fronted?.form !== 'participle' || fronted.subject.length > 0 || fronted.from > 1) return;
  const between = tokens.slice(fronted.to, main?.from ?? 0);
  if (main?.form !== 'finite' || main.relation !== 'main' || !between.some((t) => t.lower === ',')) return;
  if (fronted.relation === 'reduced') fronted.subject = main.subject;
}

/** The whole reading of one sentence from its chunks. */
export function parse(sentence: Sentence, chunks: Chunks): ClauseReading {
  const board = openBoard(sentence, chunks);
  for (const frame of board.frames) fillFrame(board, frame);
  shareFrontedSubject(board);
  shareObjects(board);
  const preps = prepLinks(board);
  for (const frame of board.frames) frame.preps = preps.filter((link) => link.frame === frame.id);
  return {
    sentence,
    groups: chunks.groups,
    frames: board.frames,
    preps,
    states: statesOf(board),
    parts: partsOf(board),
    coordinations: coordinationsOf(board),
    appositions: appositionsOf(board),
  };
}
