import type { Renderer } from './renderer.js';

/** One complete JSON value per report, one after the other: what `jq` reads as a stream. */
export const jsonRenderer: Renderer = { head: '', report: (report) => `${JSON.stringify(report, null, 2)}\n`, tail: '' };

/** One report a line. */
export const ndjsonRenderer: Renderer = { head: '', report: (report) => `${JSON.stringify(report)}\n`, tail: '' };
