const TOKEN = /\s*(?:("(?:[^"\\\n]|\\.)*")|(-?\d[\d.eE+-]*|true|false|null)|([{}[\],:])|(\S|$))/gy;

type Awaits = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

const kindOf = ([, string, plain, mark]: RegExpMatchArray): string =>
  mark ?? (string !== undefined ? 'string' : plain !== undefined ? 'plain' : 'other');

/**
 * Where JSON goes wrong: the offset of the first token that cannot stand there. Error messages of `JSON.parse` do not always say.
 * Meant for text that JSON.parse refuses.
 */
export const syntaxErrorOffset = (text: string): number => {
  const ends: string[] = [];
  let awaits: Awaits = 'value';
  for (const match of text.matchAll(TOKEN)) {
    const token = kindOf(match);
    const at = match.index + match[0].length - match[0].trimStart().length;
    const mayEnd = awaits.endsWith('or end') && token === ends.at(-1);
    if (mayEnd) {
      ends.pop();
      awaits = 'comma or end';
    } else if (awaits.startsWith('value') && (token === '{' || token === '[')) {
      ends.push(token === '{' ? '}' : ']');
      awaits = token === '{' ? 'key or end' : 'value or end';
    } else if (awaits.startsWith('value') && (token === 'string' || token === 'plain')) awaits = 'comma or end';
    else if (awaits.startsWith('key') && token === 'string') awaits = 'colon';
    else if (awaits === 'colon' && token === ':') awaits = 'value';
    else if (awaits === 'comma or end' && token === ',' && ends.length > 0) awaits = ends.at(-1) === '}' ? 'key' : 'value';
    else return at;
  }
  return text.length;
};
