// npm run -s classify < papers.jsonl > answers.jsonl
import { createInterface } from 'node:readline';

import { readCodeMarker } from '../../utils/code/code-marker.ts';
import { classify } from '../../utils/techniques/classify.ts';
import { parsePaper } from './parse-paper.ts';

let lineNumber = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  lineNumber++;
  if (line.trim() === '') continue;
  const answer = answerLine(line) ?? { error: `line ${lineNumber}: not a paper with id and title` };
  if ('error' in answer) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function answerLine(line: string): object | undefined {
  const paper = parsePaper(line);
  if (!paper) return undefined;
  const { state, url, stars } = readCodeMarker(paper);
  return {
    id: paper.id,
    techniques: classify(paper).map(({ id, score, keywords }) => ({
      id,
      score: round(score),
      keywords: keywords.map(({ keyword, count, weight }) => ({
        keyword,
        count,
        weight: round(weight),
      })),
    })),
    code: { state, url, stars },
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
