import type { Article } from '../model/article.js';
import type { Kind } from '../model/fact.js';
import type { Report } from '../model/report.js';
import { readInput, type ReadArticle } from '../read/index.js';
import { rendererOf, selectFacts, toCodePoints, type Format } from '../render/index.js';
import { bytesOf } from './bytes.js';
import { loadGazetteers } from './gazetteer-file.js';
import { expandInputs, reasonOf } from './inputs.js';
import { extractAll } from './jobs.js';
import { counted, messagesTo, noticeLine, type Messages } from './messages.js';
import { fileSink, streamSink, type Sink } from './sink.js';
import { wantsColor, widthOf, type ColorChoice } from './terminal.js';

/** What positions in reports may count: UTF-16 units as JavaScript does, or code points as Python does. */
export const OFFSETS = ['utf-16', 'codepoint'] as const;

/** What `briefing extract` was asked for. */
export interface ExtractSettings {
  readonly format: Format;
  readonly output?: string;
  readonly kind?: readonly Kind[];
  readonly date?: string;
  readonly offsets: (typeof OFFSETS)[number];
  readonly minConfidence?: number;
  readonly explain?: boolean;
  readonly gazetteer?: readonly string[];
  readonly withText?: boolean;
  readonly jobs: number;
  readonly color: ColorChoice;
  readonly quiet?: boolean;
}

/** Counts what could not be read, for the exit status. */
interface Failures {
  count: number;
}

const dated = (article: Article, date: string | undefined): Article =>
  date === undefined || article.published !== null ? article : { ...article, published: date, publishedBasis: 'option' };

async function* readAll(
  inputs: readonly string[],
  date: string | undefined,
  messages: Messages,
  failures: Failures,
): AsyncGenerator<ReadArticle> {
  for (const input of await expandInputs(inputs)) {
    const loaded = await bytesOf(input);
    const { articles, problems } =
      'problem' in loaded
        ? { articles: [], problems: [{ message: loaded.problem, line: null }] }
        : await readInput(loaded.bytes, { name: input.name });
    for (const { message, line } of problems) {
      failures.count++;
      messages.error(`${input.name}${line === null ? '' : `:${line}`}: ${message}`);
    }
    for (const { article, notices } of articles) yield { article: dated(article, date), notices };
  }
}

/** What is printed of a report: the facts asked for, the text and the offsets as asked. */
const printed = (report: Report, text: string, settings: ExtractSettings): Report => {
  const selected = selectFacts(report, {
    ...(settings.kind && { kinds: settings.kind }),
    ...(settings.minConfidence !== undefined && { minConfidence: settings.minConfidence }),
  });
  const page = settings.format === 'html'; // it marks the text and prints no offsets
  const worded = settings.withText === true || page ? { ...selected, article: { ...selected.article, text } } : selected;
  return settings.offsets === 'codepoint' && !page ? toCodePoints(worded, text) : worded;
};

/** Where the data go; null, with a message, where the file cannot be written. */
const openSink = async (output: string | undefined, messages: Messages): Promise<Sink | null> => {
  if (output === undefined) return streamSink(process.stdout);
  try {
    return await fileSink(output);
  } catch (error) {
    messages.error(`${output}: cannot be written: ${reasonOf(error)}`);
    return null;
  }
};

/** `briefing extract`: reads the inputs and prints what is found. Gives the exit status. */
export const runExtract = async (inputs: readonly string[], settings: ExtractSettings): Promise<number> => {
  const messages = messagesTo((line) => process.stderr.write(line), settings.quiet === true);
  const stream = settings.output === undefined ? process.stdout : {};
  const renderer = rendererOf(settings.format, {
    color: wantsColor(settings.color, stream, process.env),
    width: widthOf(stream, process.env),
  });
  const names = await loadGazetteers(settings.gazetteer ?? []);
  if ('mistakes' in names) {
    names.mistakes.forEach(messages.error);
    return 2;
  }
  const sink = await openSink(settings.output, messages);
  if (sink === null) return 2;
  const failures: Failures = { count: 0 };
  const totals = { articles: 0, facts: 0 };
  try {
    await sink.write(renderer.head);
    const options = { explain: settings.explain === true, gazetteer: names.entries };
    for await (const { item, report: found } of extractAll(
      readAll(inputs, settings.date, messages, failures),
      settings.jobs,
      options,
    )) {
      const whole: Report = { ...found, notices: [...item.notices, ...found.notices] };
      const report = printed(whole, item.article.text, settings);
      for (const notice of whole.notices) messages.note(noticeLine(whole, notice));
      await sink.write(renderer.report(report));
      totals.articles++;
      totals.facts += report.facts.length;
    }
    await sink.write(renderer.tail);
    await sink.close();
  } catch (error) {
    await sink.discard();
    throw error;
  }
  const unread = failures.count === 0 ? '' : `; ${failures.count} could not be read`;
  messages.note(`${counted(totals.facts, 'fact')} in ${counted(totals.articles, 'article')}${unread}`);
  return failures.count === 0 ? 0 : 2;
};
