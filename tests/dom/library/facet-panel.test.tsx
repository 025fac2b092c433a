import { expect, it } from 'vitest';

import { countSavedFacets } from '../../../utils/library/search/count-facets.ts';
import { choose, click, find, texts } from '../render.tsx';
import { savedPaper } from './saved-paper.ts';
import { showPage, three } from './show-page.tsx';

it('narrows down by facets, with how many each would leave', async () => {
  const { root, called } = await showPage({ papers: three, choice: { tag: ['tag 2'] } });
  expect(texts(root, '[data-facet=status] .count')).toEqual(['3']);
  expect(find(root, '[data-facet=tag] [data-value="tag 2"]').getAttribute('aria-pressed')).toBe(
    'true',
  );
  await click(root, '[data-facet=year] button');
  await click(root, '[data-action=widen]');
  await choose(root, '[data-action=sort]', 'title');
  expect(called).toEqual([
    ['facet', 'year', '2026'],
    ['choose', {}],
    ['sort', 'title'],
  ]);
});

it('shows a value of two spellings once, whichever is chosen', async () => {
  const papers = ['llm', 'LLM'].map((tag, at) =>
    savedPaper({ id: `2608.0000${at}`, tags: [tag], organization: tag }),
  );
  const choice = { tag: ['LLM'], organization: ['LLM'] };
  const { root } = await showPage({ papers, choice, counts: countSavedFacets(papers, choice) });
  for (const facet of ['tag', 'organization'])
    expect(texts(root, `[data-facet=${facet}] [aria-pressed=true]`)).toEqual(['llm2']);
});

it('leads to the first of the values that come in sight with “and more”', async () => {
  const tags = Array.from({ length: 9 }, (_, tag) => `tag ${tag}`);
  const { root } = await showPage({
    papers: [savedPaper({ tags })],
    choice: { tag: ['tag 6'] },
  });
  const more = '[data-facet=tag] > .link';
  find(root, more).focus();
  await click(root, more);
  expect(document.activeElement).toBe(find(root, '[data-facet=tag] [data-value="tag 7"]'));
});

it('shows a hundred more at a time of thousands', async () => {
  const papers = Array.from({ length: 50 }, (_, paper) =>
    savedPaper({
      id: `2608.000${paper + 10}`,
      tags: Array.from({ length: 50 }, (__, tag) => `tag ${paper} ${tag}`),
    }),
  );
  const { root } = await showPage({ papers });
  const more = '[data-facet=tag] > .link';
  expect(texts(root, more)).toEqual(['and 2494 more']);
  await click(root, more);
  expect(texts(root, more)).toEqual(['and 2394 more']);
  expect(root.querySelectorAll('[data-facet=tag] [data-value]')).toHaveLength(106);
});
