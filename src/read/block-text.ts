/** As much of a DOM as is needed here. */
export interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextNode>;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG BUTTON SELECT TEXTAREA'.split(' '));
const ELEMENT = 1;
const TEXT = 3;

/** The words of a node as a reader sees them: a paragraph for each block, an empty line between, line breaks where the page has them. */
export const blockText = (root: TextNode): string => {
  const paragraphs: string[] = [''];
  const add = (words: string): void => {
    paragraphs[paragraphs.length - 1] += words;
  };
  const walk = (node: TextNode): void => {
    if (node.nodeType === TEXT) add((node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    if (node.nodeType !== ELEMENT || SILENT.has(node.nodeName.toUpperCase())) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') add('\n');
    if (BLOCKS.has(name)) paragraphs.push('');
    for (const child of node.childNodes) walk(child);
    if (BLOCKS.has(name)) paragraphs.push('');
  };
  walk(root);
  return paragraphs
    .map((p) =>
      p
        .replace(/ *\n */g, '\n')
        .replace(/ {2,}/g, ' ')
        .trim(),
    )
    .filter((p) => p !== '')
    .join('\n\n');
};
