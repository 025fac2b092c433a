import { readSavedPaper } from '../../../../utils/library/saved-paper.ts';
import { createPaperIndex } from '../../../../utils/library/search/paper-index.ts';
import { rankPapers } from '../../../../utils/library/search/rank-papers.ts';
import { parseQuery } from '../../../../utils/query/parse-query.ts';

export const save = (number: number, fields: object) =>
  readSavedPaper({
    version: 2,
    id: `2608.${String(number).padStart(5, '0')}`,
    title: `Paper ${number}`,
    savedAt: `2026-08-21T08:00:00Z`,
    ...fields,
  })!;

export function createIndex(papers: readonly ReturnType<typeof save>[]) {
  const index = createPaperIndex();
  for (const paper of papers) index.put(paper);
  return {
    index,
    find: (query: string): readonly number[] => {
      const reading = parseQuery(query);
      if (!reading.ok) throw new Error(reading.error.code);
      const scores = rankPapers(index, reading.query);
      return index.papers
        .flatMap((paper, number) =>
          paper !== undefined && (scores[number] ?? 0) > 0
            ? { number: Number(paper.id.slice(5)), score: scores[number] ?? 0 }
            : [],
        )
        .toSorted((a, b) => b.score - a.score)
        .map(({ number }) => number);
    },
  };
}

export const papers = [
  save(1, { title: 'Video models', abstract: 'We speak of diffusion once.' }),
  save(2, { title: 'Diffusion for matrices', authors: ['Yann A. LeCun'], date: '2026-06-03' }),
  save(3, {
    notes: 'Compare with diffusion.',
    tags: ['To cite'],
    code: { state: 'linked', stars: 7 },
  }),
  save(4, {
    abstract: 'RAG and fine-tuning of a large language model.',
    organization: 'Example Lab',
    organizationHandle: 'ex-lab',
    techniques: ['diffusion', 'no-such-technique'],
  }),
];
