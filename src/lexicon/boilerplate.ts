import { set } from './words.js';

/** Headings over links to other articles, where a sentence may begin: "More on this story", "Read more:". */
export const LINK_HEADINGS: readonly RegExp[] = [
  /\bYou (?:may|might) also (?:like|be interested in)\b:?/,
  /\bMore on this story\b:?/,
  /\bMore [\p{L}\s]{0,30}?stories from\b[^.:]{0,20}:?/u,
  /\bMore on (?=\p{Lu})/u,
  /\b(?:Read more|Read More|READ MORE|Read also|Also read|ALSO READ|See also|Watch|WATCH|Opinion|OPINION|Related|RELATED):/,
];

/** Headings over links that no sentence begins or holds: "Related article". */
export const SURE_LINK_HEADINGS =
  /\b(?:Related|RELATED) (?:articles?|ARTICLES?|stories|STORIES|story|STORY|coverage|COVERAGE)\b:?/;

/** Headings over what an article is made from, up to its end. */
export const SOURCE_HEADINGS = /\b(?:Sources|References|External links|Sister links)\b/;

/** Words besides those of closed classes that open a sentence of the article rather than go on in the title of another. */
export const NARRATIVE_OPENERS: ReadonlySet<string> = set(
  'one two three four five six seven eight nine ten dozens scores hundreds thousands officials police authorities witnesses rescuers meanwhile earlier last',
);
