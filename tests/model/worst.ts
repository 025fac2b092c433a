import { classify } from '../../utils/techniques/classify.ts';
import type { Answer } from './figures.ts';
import type { GoldPaper } from './gold.ts';

/** The papers with most wrong and missed techniques, each with what it was and what was said. */
export function formatWorst(
  papers: readonly GoldPaper[],
  answers: readonly Answer[],
  count: number,
): string {
  return papers
    .map((paper, index) => ({ paper, said: answers[index]?.techniques ?? [] }))
    .map(({ paper, said }) => {
      const wrong = said.filter((id) => !paper.labels.includes(id) && !paper.optional.includes(id));
      const missed = paper.labels.filter((id) => !said.includes(id));
      return { paper, said, wrong, missed };
    })
    .filter(({ wrong, missed }) => wrong.length + missed.length > 0)
    .toSorted((a, b) => b.wrong.length + b.missed.length - a.wrong.length - a.missed.length)
    .slice(0, count)
    .map(({ paper, said, wrong, missed }) =>
      [
        `${paper.key}  ${paper.title.replaceAll(/\s+/g, ' ')}`,
        `  gold    ${paper.labels.join(', ')}  (free: ${paper.optional.join(', ') || '–'})`,
        `  answer  ${said.join(', ') || '–'}`,
        `  missed  ${missed.join(', ') || '–'}`,
        ...wrong.map((id) => `  wrong   ${id}: ${readKeywords(paper, id)}`),
      ].join('\n'),
    )
    .join('\n');
}

function readKeywords({ title, abstract }: GoldPaper, id: string): string {
  const finding = classify({ title, abstract }).find((each) => each.id === id);
  const keywords = finding?.keywords.slice(0, 5) ?? [];
  return (
    keywords
      .map(({ keyword, count, weight }) => `${keyword} ×${count} ${weight.toFixed(1)}`)
      .join(', ') || 'not named by the shipped model'
  );
}
