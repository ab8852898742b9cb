// Gold files, measured one article after the other.
import { readFileSync } from 'node:fs';
import { measure } from './measure.mjs';
import { Tally } from './tally.mjs';
import { measureTreebank } from './treebank.mjs';

/** The counts of all articles of the files, and whether each attribution found is right. */
export function measureFiles(files, parseArticle) {
  const tally = new Tally();
  const outcomes = [];
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))) {
    const gold = JSON.parse(line);
    tally.open(gold.id);
    const article = parseArticle(gold.text);
    if (gold.annotation === 'treebank') measureTreebank(gold, article, tally);
    else outcomes.push(...measure(gold, article, tally));
  }
  return { tally, outcomes };
}
