import { expect, it } from 'vitest';

import { parsePaperId } from '../../../utils/paper.ts';
import { findPaperPage } from '../../../utils/site/find-cards.ts';
import { paperPage, parsePage } from './markup.ts';

const id = parsePaperId('2607.10000')!;
const shown = { id, title: 'A Title\n   in Two Lines' };

it('finds the title of the page, and the abstract rather than the summary before it', () => {
  const page = findPaperPage(parsePage(paperPage(shown)), id);
  expect(page).toMatchObject({
    id,
    title: 'A Title in Two Lines',
    shownAbstract: 'The authors wrote this abstract.',
  });
  expect(page?.heading.tagName).toBe('H1');
});

it.each<[string, string, string | undefined]>([
  ['right below the heading', '<h2>Abstract</h2><p>Text.</p>', 'Text.'],
  ['in two paragraphs', '<h2>Abstract</h2><div><p>One.</p><p>Two.</p></div>', 'One. Two.'],
  ['after another part', '<h2>Code</h2><p>x</p><h2> Abstract\n</h2><p>Text.</p>', 'Text.'],
  ['only a summary in a box', '<h2>Abstract</h2><div><div><p>x</p></div></div>', undefined],
  ['nothing below the heading', '<div><h2>Abstract</h2></div><p>x</p>', undefined],
  ['no such heading', '<h2>Abstracts</h2><p>x</p>', undefined],
])('reads the abstract where there is %s', (_, parts, abstract) => {
  const page = findPaperPage(
    parsePage(`<div data-target="PaperContent"><h1>Title</h1>${parts}</div>`),
    id,
  );
  expect(page?.title).toBe('Title');
  expect(page?.shownAbstract).toBe(abstract);
});

it.each([
  `<main><h1>Title</h1><a href="https://arxiv.org/abs/${id}">View arXiv page</a></main>`,
  `<h1>Title</h1><p><a href="https://arxiv.org/abs/2607.99999">x</a></p><a href="http://arxiv.org/abs/${id}v2">x</a>`,
])('finds the title on a page without the island in %j', (markup) => {
  expect(findPaperPage(parsePage(markup), id)?.title).toBe('Title');
});

it.each([
  '',
  `<main><h1>404</h1><a href="/login?next=%2Fpapers%2F${id}">Log in</a></main>`,
  '<h1>Another</h1><a href="https://arxiv.org/abs/2607.99999">View arXiv page</a>',
  `<h1>Another</h1><a href="https://example.org/arxiv.org/abs/${id}">x</a>`,
  '<div data-target="PaperContent"><h1> </h1></div>',
  '<div data-target="PaperContent"><h2>Title</h2></div>',
])('finds no title in %j', (markup) => {
  expect(findPaperPage(parsePage(markup), id)).toBeUndefined();
});
