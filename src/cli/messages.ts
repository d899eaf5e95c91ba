import type { Notice, Report } from '../model/report.js';
import { printable } from '../render/index.js';

/** What is said to the person at the terminal, on standard error. */
export interface Messages {
  /** Something could not be done; always shown. */
  readonly error: (message: string) => void;
  /** Progress, notices, summaries; not shown with `--quiet`. */
  readonly note: (message: string) => void;
}

/** Messages on a stream, one line each behind "briefing: "; `quiet` leaves out all but errors. */
export const messagesTo = (write: (line: string) => void, quiet: boolean): Messages => {
  const say = (message: string): void => {
    write(`briefing: ${printable(message)}\n`);
  };
  return { error: say, note: quiet ? () => undefined : say };
};

/** "1 article", "3 articles". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** "moscow.txt:12: warning: …" */
export const noticeLine = ({ article }: Report, notice: Notice): string => {
  const place = [article.input, article.id === null ? null : `(${article.id})`].filter((part) => part !== null).join(' ');
  const line = notice.line === null ? '' : `:${notice.line}`;
  return `${place}${line}: ${notice.severity}: ${notice.message}`;
};
