import type { CheckResult } from '../../model/comparison.js';
import type { RenderOptions } from '../renderer.js';
import { renderCheckGithub } from './github.js';
import { renderCheckJson } from './json.js';
import { renderCheckJunit } from './junit.js';
import { renderCheckTable } from './table.js';

const RENDERERS = {
  table: renderCheckTable,
  json: renderCheckJson,
  junit: renderCheckJunit,
  github: renderCheckGithub,
} satisfies Record<string, (result: CheckResult, options: RenderOptions) => string>;

/** A format for outcomes of checks. */
export type CheckFormat = keyof typeof RENDERERS;
/** The formats of `briefing check`, as `--format` takes them. */
export const CHECK_FORMATS = Object.keys(RENDERERS) as readonly CheckFormat[];

/** The outcome of a check as a string of the given format. */
export const renderCheck = (result: CheckResult, format: CheckFormat, options: RenderOptions = {}): string =>
  RENDERERS[format](result, options);
