// Refuses thresholds lower than those of the last tagged version: what the fixtures reach may only grow.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const FILE = 'fixtures/thresholds.json';
const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** The thresholds of the last tag; null where there is no tag, or it has none. */
function lastTagged() {
  try {
    const tag = git('describe', '--tags', '--abbrev=0');
    return { tag, least: JSON.parse(git('show', `${tag}:${FILE}`)) };
  } catch {
    return null;
  }
}

const now = JSON.parse(readFileSync(FILE, 'utf8'));
const last = lastTagged();
if (last === null) {
  console.log('thresholds: no tagged version to compare with');
} else {
  const lower = Object.entries(last.least).filter(([score, least]) => !(now[score] >= least));
  for (const [score, least] of lower) console.error(`thresholds: ${score} is ${now[score]}, below ${least} of ${last.tag}`);
  if (lower.length > 0) process.exit(1);
  console.log(`thresholds: none below ${last.tag}`);
}
