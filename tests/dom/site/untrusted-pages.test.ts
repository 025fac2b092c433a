import { expect, it } from 'vitest';

import { describePaper } from '../../../utils/site/describe-paper.ts';
import { findCards } from '../../../utils/site/find-cards.ts';
import { findList } from '../../../utils/site/find-list.ts';
import { isEmptyList } from '../../../utils/site/is-empty-list.ts';
import { describeLayout } from '../../../utils/site/layout-report.ts';
import { readPageData } from '../../../utils/site/page-data.ts';
import { readPageKind } from '../../../utils/site/page-kind.ts';
import { createRandom, pick } from '../../unit/random.ts';
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

const [grid, row, lone] = createShown(3) as [Shown, Shown, Shown];
type Shown = ReturnType<typeof createShown>[number];

const data = { dailyPapers: createShown(3).map(({ id, title }) => createEntry({ title }, { id })) };
const pages = [
  listPage([gridCard(grid), rowCard(row, 'div', ROW_TEXT)], data),
  listPage([gridCard(lone)], data),
  paperPage(grid, data.dailyPapers[0]),
];
const scraps = [
  '<',
  '>',
  '"',
  '&quot;',
  '{',
  '}',
  '[',
  ']',
  '\\',
  'null',
  '-1',
  '/papers/',
  '<h3>',
  '</div>',
  '\0',
  '🤗',
];

/** The text with a few pieces cut out, doubled, moved or replaced. */
function mutate(text: string, random: () => number): string {
  let mutated = text;
  for (let change = 0; change <= random() * 4; change++) {
    const [from, to] = [random(), random()]
      .map((share) => Math.floor(share * mutated.length))
      .toSorted((a, b) => a - b) as [number, number];
    const piece = mutated.slice(from, Math.min(to, from + 400));
    const middle = pick(random, [
      '',
      piece + piece,
      pick(random, scraps),
      piece.split('').toReversed().join(''),
    ]);
    mutated = mutated.slice(0, from) + middle + mutated.slice(from + piece.length);
  }
  return mutated;
}

it('reads 240 damaged pages without an error, and no paper under the id of another', () => {
  const random = createRandom(2607);
  let cardCount = 0;
  for (let run = 0; run < 240; run++) {
    const root = parsePage(mutate(pick(random, pages), random));
    const pageData = readPageData(root);
    const cards = findCards(root);
    cardCount += cards.length;
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    for (const reading of cards) {
      expect(describePaper(reading, pageData).id).toBe(reading.id);
      expect(reading.card.contains(reading.heading)).toBe(true);
    }
    if (cards.length > 0) expect(findList(cards)).toBeDefined();
    expect(isEmptyList(root)).toBeTypeOf('boolean');
    expect(describeLayout(root, 'daily', {}, { findCards, readPageData })).toMatch(
      /^page: daily\n/,
    );
  }
  // Most damage leaves most cards: else this test would prove nothing.
  expect(cardCount).toBeGreaterThan(200);
}, 30_000);

it('reads 1,000 damaged addresses without an error', () => {
  const random = createRandom(27_205);
  const addresses = ['/papers/2607.27205v2', '?date=2026-06-16', '/papers/week/2026-W09?q=a%20b'];
  for (let run = 0; run < 1000; run++) {
    const address = mutate(`https://huggingface.co${pick(random, addresses)}`, random);
    expect(readPageKind(address).kind).toBeTypeOf('string');
  }
});
