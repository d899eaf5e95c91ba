import type { Report } from '../../model/report.js';
import { printable } from '../printable.js';
import { withoutEmpty, type Grid } from './grid.js';

interface List {
  readonly title: string;
  readonly grid: Grid;
}

const list = (title: string, head: readonly string[], rows: readonly (readonly (string | null)[])[]): List[] =>
  rows.length === 0
    ? []
    : [{ title, grid: withoutEmpty({ head, rows: rows.map((row) => row.map((cell) => printable(cell ?? ''))) }) }];

const times = (mentions: readonly unknown[]): string => String(mentions.length);

/** Who and what else is in the article: people, places, organizations and quotes. */
export const listsOf = ({ people, places, organizations, quotes }: Report): List[] => [
  ...list(
    'people',
    ['name', 'office', 'country', 'mentions'],
    people.map((p) => [p.name, p.roles.join(', '), p.country, times(p.mentions)]),
  ),
  ...list(
    'places',
    ['name', 'type', 'country', 'mentions'],
    places.map((p) => [p.name, p.type, p.country, times(p.mentions)]),
  ),
  ...list(
    'organizations',
    ['name', 'type', 'country', 'mentions'],
    organizations.map((o) => [o.name, o.type, o.country, times(o.mentions)]),
  ),
  ...list(
    'quotes',
    ['who', 'words', 'type', 'medium'],
    quotes.map((q) => [q.speaker?.name ?? q.speaker?.text ?? null, q.text, q.type, q.medium]),
  ),
];
