import type { TextSpan } from './span.js';

/** The opening of a news report: "KYIV, Ukraine, March 11 (Agency) —". Its span ends behind the dash. */
export interface Dateline extends TextSpan {
  /** "KYIV, Ukraine"; null where only the outlet stands ("CNN —"). */
  readonly place: TextSpan | null;
  readonly date: TextSpan | null;
  readonly agency: TextSpan | null;
}
