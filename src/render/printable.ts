// C0 and C1 controls, and the marks that turn the direction of text: in a terminal they could hide or forge words.

const HARMFUL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Words of an article made fit for one line of a terminal: white space becomes one blank, control characters become visible. */
export const printable = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(HARMFUL, escaped);
