const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/;

/** The calendar day at the head of an ISO 8601 date or timestamp, as it is written there; null where there is none. */
export const dayOf = (date: string): string | null => {
  const [, year, month, day] = DAY.exec(date) ?? [];
  if (year === undefined) return null;
  const written = `${year}-${month}-${day}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  // Date.parse may roll 30 February over to March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written) ? written : null;
};
