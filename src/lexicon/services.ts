/** What people are cut off from. */
export const SERVICES: ReadonlySet<string> = new Set(
  'power electricity water heating heat gas internet supply service communication connection'.split(' '),
);
