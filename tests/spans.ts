/** Every `{ text, start, end }` in a report, with the path that leads to it. */
export const spansIn = (value: unknown, path = ''): { path: string; text: string; start: number; end: number }[] => {
  if (Array.isArray(value)) return value.flatMap((item, i) => spansIn(item, `${path}/${i}`));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Record<string, unknown>;
  const { text, start, end } = fields;
  const own =
    typeof text === 'string' && typeof start === 'number' && typeof end === 'number' ? [{ path, text, start, end }] : [];
  return [...own, ...Object.entries(fields).flatMap(([key, inner]) => spansIn(inner, `${path}/${key}`))];
};
