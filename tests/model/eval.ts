// npm run eval -- GOLD.jsonl…
import { readCodeMarker } from '../../utils/code/code-marker.ts';
import { classify } from '../../utils/techniques/classify.ts';
import { f1, scoreCode, scoreTechniques, type Answer } from './figures.ts';
import { readGold, type GoldPaper } from './gold.ts';

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('usage: npm run eval -- GOLD.jsonl…');
  process.exit(2);
}
const papers = readGold(paths);
const answers = papers.map(answer);
const whole = scoreTechniques(papers, answers);
const titles = scoreTechniques(
  papers,
  papers.map(({ title }) => ({ techniques: classify({ title }).map(({ id }) => id) })),
);
const code = scoreCode(papers, answers);
const { perTechnique, ...figures } = whole;
console.log({ ...figures, titleOnlyMicroF1: titles.microF1, ...code });
for (const [id, tally] of perTechnique) console.log(id.padEnd(24), f1(tally).toFixed(3), tally);

function answer({ title, abstract }: GoldPaper): Answer {
  return {
    techniques: classify({ title, abstract }).map(({ id }) => id),
    code: readCodeMarker({ abstract }),
  };
}
