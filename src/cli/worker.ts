import { parentPort } from 'node:worker_threads';
import type { Article } from '../model/article.js';
import { extractArticle, type ExtractOptions } from '../pipeline.js';

/** A thread of `--jobs`: an article comes in, its report goes out, in the same order. */
parentPort?.on('message', ({ article, options }: { article: Article; options: ExtractOptions }) => {
  parentPort?.postMessage(extractArticle(article, options));
});
