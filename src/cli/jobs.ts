import { Worker } from 'node:worker_threads';
import type { Article } from '../model/article.js';
import type { Report } from '../model/report.js';
import type { ExtractOptions } from '../pipeline.js';

type Extractor = (article: Article) => Promise<Report>;

interface Thread {
  readonly extract: Extractor;
  readonly stop: () => Promise<unknown>;
}

interface Waiting {
  readonly resolve: (report: Report) => void;
  readonly reject: (error: Error) => void;
}

/** A thread answers in the order it is asked, so that the first who waits is meant. */
const startThread = (options: ExtractOptions): Thread => {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: options });
  const waiting: Waiting[] = [];
  worker.on('message', (report: Report) => waiting.shift()?.resolve(report));
  worker.on('error', (error: Error) => {
    for (const one of waiting.splice(0)) one.reject(error);
  });
  const extract: Extractor = (article) =>
    new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(article);
    });
  return { extract, stop: () => worker.terminate() };
};

const inThisThread = async (options: ExtractOptions): Promise<Thread> => {
  const { extractArticle } = await import('../pipeline.js');
  return { extract: (article) => Promise.resolve(extractArticle(article, options)), stop: () => Promise.resolve() };
};

/**
 * Turns a stream of items into a stream of their reports, in the same order for any number of jobs.
 * A few items for each thread are under way at a time.
 */
export async function* extractAll<T extends { readonly article: Article }>(
  items: AsyncIterable<T>,
  jobs: number,
  options: ExtractOptions,
): AsyncGenerator<{ item: T; report: Report }> {
  const threads = jobs === 1 ? [await inThisThread(options)] : Array.from({ length: jobs }, () => startThread(options));
  const underWay: Promise<{ item: T; report: Report }>[] = [];
  let turn = 0;
  try {
    for await (const item of items) {
      const thread = threads[turn++ % threads.length];
      if (!thread) continue;
      const result = thread.extract(item.article).then((report) => ({ item, report }));
      result.catch(() => undefined); // it is awaited below, in its turn
      underWay.push(result);
      const first = underWay.length >= (jobs === 1 ? 1 : 4 * jobs) ? underWay.shift() : undefined;
      if (first) yield await first;
    }
    for (const rest of underWay) yield await rest;
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}
