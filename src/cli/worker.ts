import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../model/article.js';
import { extractArticle, type ExtractOptions } from '../pipeline.js';

/** A thread of `--jobs`, started with the options: an article comes in, its report goes out, in the same order. */
const options = workerData as ExtractOptions;
parentPort?.on('message', (article: Article) => {
  parentPort?.postMessage(extractArticle(article, options));
});
