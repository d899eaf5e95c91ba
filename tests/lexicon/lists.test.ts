import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from '@jest/globals';

/** Shorter runs of words are rows or phrases, in which a word may come twice ("hit hit hit"). */
const LEAST = 6;

/** Files in which long lines are pairs, or names with the first of them again at the end. */
const OF_ROWS = new Set(['noun-forms.ts', 'currencies.ts']);

/** The literals that a text in the source is put together from; none where it is more than literals. */
function literalsOf(node: ts.Node): readonly ts.StringLiteralLike[] {
  if (ts.isStringLiteralLike(node)) return [node];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return [];
  const [left, right] = [literalsOf(node.left), literalsOf(node.right)];
  return left.length > 0 && right.length > 0 ? [...left, ...right] : [];
}

/** Every text of a source file as the literals it is put together from. */
function textsIn(node: ts.Node): readonly (readonly string[])[] {
  const own = literalsOf(node);
  return own.length > 0 ? [own.map((literal) => literal.text)] : node.getChildren().flatMap(textsIn);
}

/** What parts the words of a list: "boat; fishing boat", "shoot down, down", "boat ship". */
const separatorOf = (text: string): RegExp => (text.includes(';') ? /;/ : text.includes(',') ? /,/ : /\s/);

const itemsOf = (text: string): readonly string[] =>
  text
    .split(separatorOf(text))
    .map((item) => item.trim())
    .filter((item) => item !== '' && item !== '-');

/** The lists of a file; rows with columns are none. */
function listsIn(path: string): readonly (readonly string[])[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return textsIn(source).filter((pieces) => itemsOf(pieces.join('')).length >= LEAST && !pieces.join('').includes('|'));
}

const files = ['src/lexicon', 'src/lexicon/gazetteer', 'src/facts/kinds'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.examples.ts') && !OF_ROWS.has(name))
    .map((name) => join(folder, name)),
);

const twice = (items: readonly string[]): readonly string[] => items.filter((item, i) => items.indexOf(item) < i);

describe.each(files)('%s', (path) => {
  const lists = listsIn(path);

  it('holds no word twice in a list', () => {
    expect(lists.flatMap((pieces) => twice(itemsOf(pieces.join(''))))).toEqual([]);
  });

  it('parts the last word of a line from the first of the next', () => {
    const glued = lists.flatMap((pieces) => {
      const separator = separatorOf(pieces.join(''));
      const isParted = (before: string, after: string): boolean =>
        separator.test(before.trimEnd().slice(-1)) || separator.test(before.slice(-1)) || separator.test(after.slice(0, 1));
      return pieces.slice(0, -1).filter((piece, i) => !isParted(piece, pieces[i + 1] ?? ''));
    });
    expect(glued.map((piece) => piece.slice(-20))).toEqual([]);
  });
});
