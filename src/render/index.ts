import type { Report } from '../model/report.js';
import { csvRenderer, tsvRenderer } from './delimited.js';
import { htmlRenderer } from './html.js';
import { jsonRenderer, ndjsonRenderer } from './json.js';
import { markdownRenderer } from './markdown.js';
import type { Renderer, RenderOptions } from './renderer.js';
import { tableRenderer } from './table/index.js';

export type { Renderer, RenderOptions } from './renderer.js';
export { CHECK_FORMATS, renderCheck, type CheckFormat } from './check/index.js';
export { printable } from './printable.js';
export { toCodePoints } from './codepoints.js';
export { selectFacts } from './select.js';

const RENDERERS = {
  table: tableRenderer,
  json: () => jsonRenderer,
  ndjson: () => ndjsonRenderer,
  csv: () => csvRenderer,
  tsv: () => tsvRenderer,
  markdown: () => markdownRenderer,
  html: () => htmlRenderer,
} satisfies Record<string, (options: RenderOptions) => Renderer>;

/** A format for reports. */
export type Format = keyof typeof RENDERERS;
/** The formats of `briefing extract`, as `--format` takes them. */
export const FORMATS = Object.keys(RENDERERS) as readonly Format[];

/** The renderer of a format, for many reports. */
export const rendererOf = (format: Format, options: RenderOptions = {}): Renderer => RENDERERS[format](options);

/** One report as a string of the given format. */
export const render = (report: Report, format: Format, options: RenderOptions = {}): string => {
  const renderer = rendererOf(format, options);
  return renderer.head + renderer.report(report) + renderer.tail;
};
