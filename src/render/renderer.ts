import type { Report } from '../model/report.js';

/** Writes reports one after the other: `head`, each report, `tail`. */
export interface Renderer {
  readonly head: string;
  readonly report: (report: Report) => string;
  readonly tail: string;
}

/** How tables are set. */
export interface RenderOptions {
  /** Colour codes in tables; no other format has any. */
  readonly color?: boolean;
  /** Columns that a table may take. */
  readonly width?: number;
}
