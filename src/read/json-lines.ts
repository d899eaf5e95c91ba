/** The line (from 1) that holds an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

interface Level {
  readonly path: string;
  readonly list: boolean;
  index: number;
  key: string;
  awaitsKey: boolean;
}

const pathOf = (level: Level | undefined): string => {
  if (!level) return '';
  return `${level.path}/${level.list ? level.index : level.key}`;
};

/**
 * The line of every value of a JSON text by its path ("/facts/3/bound"), so that a mistake in a file can be shown where it stands.
 * The text must be valid JSON.
 */
export const linesByPath = (text: string): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  const levels: Level[] = [];
  let [line, counted] = [1, 0];
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    for (; counted < match.index; counted++) if (text[counted] === '\n') line++;
    const level = levels.at(-1);
    if (token === ':') continue;
    if (token === ',') {
      if (level?.list) level.index++;
      else if (level) level.awaitsKey = true;
    } else if (token === '}' || token === ']') {
      levels.pop();
    } else if (level?.awaitsKey) {
      level.key = String(JSON.parse(token));
      level.awaitsKey = false;
    } else {
      const path = pathOf(level);
      lines.set(path, line);
      if (token === '{' || token === '[') levels.push({ path, list: token === '[', index: 0, key: '', awaitsKey: token === '{' });
    }
  }
  return lines;
};
