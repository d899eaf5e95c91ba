import type { Notice, Report } from '../model/report.js';

const absence = (code: string, message: string): Notice => ({
  severity: 'warning',
  code,
  message,
  start: null,
  end: null,
  line: null,
});

/** The report with the notices of the reader before its own; an article without text or facts is said to be so. */
export const withNotices = (report: Report, read: readonly Notice[]): Report => {
  const notices = [...read, ...report.notices];
  const known = new Set(notices.map((notice) => notice.code));
  const missing =
    report.article.words === 0 ? absence('no-text', 'the article has no text') : absence('no-facts', 'no facts found');
  const silent = report.facts.length === 0 && !known.has('no-text') && !known.has(missing.code);
  return { ...report, notices: silent ? [...notices, missing] : notices };
};
