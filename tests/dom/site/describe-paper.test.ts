import { describe, expect, it } from 'vitest';

import { parsePaperId } from '../../../utils/paper.ts';
import { describePaper } from '../../../utils/site/describe-paper.ts';
import { findCards, findPaperPage } from '../../../utils/site/find-cards.ts';
import { readPageData } from '../../../utils/site/page-data.ts';
import { createEntry } from '../../unit/site/entry.ts';
import {
  createShown,
  gridCard,
  listPage,
  paperPage,
  parsePage,
  ROW_TEXT,
  rowCard,
} from './markup.ts';

const [first, second] = createShown(2) as [Shown, Shown];
type Shown = ReturnType<typeof createShown>[number];

const entryOf = ({ id, title }: Shown, paper = {}) => createEntry({ title }, { id, ...paper });

function describeAll(markup: string) {
  const root = parsePage(markup);
  const data = readPageData(root);
  return findCards(root).map((card) => describePaper(card, data));
}

const nothing = { authors: [], siteKeywords: [] };
const figures = { upvotes: 94, comments: 5 };

describe('describePaper', () => {
  it('takes the data of the very paper that the card shows', () => {
    const [paper, other] = describeAll(
      listPage([first, second].map(gridCard), { dailyPapers: [entryOf(second), entryOf(first)] }),
    );
    expect(paper).toMatchObject({ ...first, upvotes: 12, comments: 3, githubStars: 340 });
    expect(other).toMatchObject({ ...second, upvotes: 12 });
  });

  it('says what the card shows, and no more, of a paper that the data does not have', () => {
    const [known, unknown] = describeAll(
      listPage([first, second].map(gridCard), { dailyPapers: [entryOf(first)] }),
    );
    expect(known?.abstract).toBeDefined();
    expect(unknown).toEqual({ ...second, ...nothing, ...figures });
  });

  it('reads text, upvotes, stars and repository of a row', () => {
    expect(describeAll(listPage([rowCard(first, 'div', ROW_TEXT)]))).toEqual([
      {
        ...first,
        ...nothing,
        abstract: ROW_TEXT.replaceAll(/<\/?b>/g, ''),
        upvotes: 1204,
        githubRepo: `https://github.com/example/${first.id}`,
        githubStars: 1200,
      },
    ]);
  });

  it('takes the text of the row only where the data has no abstract', () => {
    const row = rowCard(first, 'article', ROW_TEXT);
    const bare = { summary: undefined, title: first.title };
    const entry = { ...entryOf(first, { summary: undefined }), ...bare };
    const [whole] = describeAll(listPage([row], { dailyPapers: [entryOf(first)] }));
    const [cut] = describeAll(listPage([row], { dailyPapers: [entry] }));
    expect(whole?.abstract).toMatch(/^One sentence/);
    expect(cut).toMatchObject({ abstract: expect.stringMatching(/^We train/), upvotes: 12 });
  });

  it.each([
    ['<a href="https://github.com/example">12</a>', {}],
    ['<a href="https://github.com.example.org/a/b">12</a>', {}],
    ['<a href="https://example.org/github.com/a/b">12</a>', {}],
    ['<a href="//github.com/a/b">12</a>', {}],
    ['<a href="javascript:alert(\'github.com/a/b\')">12</a>', {}],
    ['<p>See <a href="https://github.com/a/b">their code</a>.</p>', {}],
    ['<a href="https://github.com/a/b">Code</a>', { githubRepo: 'https://github.com/a/b' }],
    [
      '<a href="https://github.com/a/b">2k</a>',
      { githubRepo: 'https://github.com/a/b', githubStars: 2000 },
    ],
    ['<a href="/login?next=x">Upvote <div>7</div></a>', { upvotes: 7 }],
    [
      '<a href="https://github.com/a/b">GitHub <span>9</span></a>',
      { githubRepo: 'https://github.com/a/b', githubStars: 9 },
    ],
    ['<label>Sort by</label><label>7</label>', { upvotes: 7 }],
    ['<label>-7</label><label>1.5</label><label>7 days</label>', {}],
    [`<a href="/papers/${second.id}#community">8</a>`, {}],
    [`<a href="/papers/${first.id}#community">8</a>`, { comments: 8 }],
    [`<a href="/papers/${first.id}#community"></a>`, {}],
  ])('reads of %s only what is beyond doubt', (markup, read) => {
    const card = `<article><h3><a href="/papers/${first.id}">${first.title}</a></h3>${markup}</article>`;
    expect(describeAll(card)).toEqual([{ ...first, ...nothing, ...read }]);
  });

  it("describes the paper of a paper's own page, with and without data", () => {
    const id = parsePaperId(first.id)!;
    const withData = parsePage(paperPage(first, { paper: entryOf(first).paper, comments: [] }));
    const without = parsePage(paperPage(first, { paper: entryOf(second).paper }));
    const [paper, shown] = [withData, without].map((root) =>
      describePaper(findPaperPage(root, id)!, readPageData(root)),
    );
    expect(paper).toMatchObject({ id, upvotes: 12, comments: 0 });
    expect(shown).toEqual({ ...first, ...nothing, abstract: 'The authors wrote this abstract.' });
  });
});
