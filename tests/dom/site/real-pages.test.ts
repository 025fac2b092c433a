import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parsePaperId } from '../../../utils/paper.ts';
import { describePaper } from '../../../utils/site/describe-paper.ts';
import { findCards, findPaperPage } from '../../../utils/site/find-cards.ts';
import { findList, findListItem } from '../../../utils/site/find-list.ts';
import { readPageData } from '../../../utils/site/page-data.ts';
import { PAGES_FOLDER } from '../../shared.ts';
import { withShared } from '../../with-shared.ts';

function load(file: string): Document {
  // The emulator says so on every style sheet that it does not load.
  const markup = readFileSync(`${PAGES_FOLDER}/${file}`, 'utf8').replaceAll(/<link\b[^>]*>/g, '');
  return new DOMParser().parseFromString(markup, 'text/html');
}

withShared(PAGES_FOLDER, () => {
  describe('the real page of 2024-08-01', () => {
    const root = load('2024-08-01_daily_slbqc.html');
    const cards = findCards(root);
    const data = readPageData(root);

    it('has 13 cards, each an article with its data', () => {
      expect(cards).toHaveLength(13);
      expect(cards.map(({ card }) => card)).toEqual([...root.querySelectorAll('article')]);
      expect(cards.map(({ id }) => id)).toEqual([...data.papers.keys()]);
      expect(data.unreadable).toBe(0);
      for (const reading of cards) {
        const paper = describePaper(reading, data);
        expect(paper.title).toBe(reading.title);
        expect(paper.abstract?.length).toBeGreaterThan(400);
        expect(reading.shownAbstract).toBeUndefined();
      }
    });

    it('shows upvotes and comments where the data has none', () => {
      const shown = cards.map((reading) => describePaper(reading, { papers: new Map() }));
      const figures = shown.map(({ upvotes, comments }) => [upvotes, comments]);
      const known = [...data.papers.values()].map(({ upvotes, comments }) => [upvotes, comments]);
      expect(figures).toEqual(known);
      expect(figures[0]).toEqual([94, 5]);
    });

    it('has a list whose items are the cards, and a last one that leads to other days', () => {
      const list = findList(cards)!;
      const items = cards.map(({ card }) => findListItem(list, card));
      expect([...list.children].slice(0, -1)).toEqual(items);
      expect(list.lastElementChild?.textContent).toMatch(/Previous\s+Next/);
    });
  });
});

withShared(PAGES_FOLDER, () => {
  describe('the real page of paper 2509.24002', () => {
    const root = load('2025-10-02_paper-2509.24002_reonokiy_prettified.html');
    const data = readPageData(root);

    it('has no cards, though it has articles', () => {
      expect(root.querySelectorAll('article')).toHaveLength(3);
      expect(findCards(root)).toEqual([]);
    });

    it('has its title and the data of its paper', () => {
      const reading = findPaperPage(root, parsePaperId('2509.24002')!)!;
      expect(data.unreadable).toBe(0);
      expect(describePaper(reading, data)).toMatchObject({
        title: reading.title,
        upvotes: 118,
        comments: 2,
        githubRepo: 'https://github.com/eval-sys/mcpmark',
        githubStars: 182,
        projectPage: 'https://mcpmark.ai/',
        submittedAt: '2025-10-01T01:58:54.337Z',
      });
    });

    it('shows the abstract of its data, not the summary above it', () => {
      const reading = findPaperPage(root, parsePaperId('2509.24002')!)!;
      const [shown, known] = [reading.shownAbstract, data.papers.get(reading.id)?.abstract];
      // The file was indented anew, which put spaces around the links in the text.
      expect(shown?.replaceAll(/\W/g, '')).toBe(known?.replaceAll(/\W/g, ''));
    });
  });
});
