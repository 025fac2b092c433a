import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createSlots } from '../../../entrypoints/papers.content/card-slots.ts';
import { removeLeftovers } from '../../../entrypoints/papers.content/hosts.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { findPaperPage } from '../../../utils/site/find-cards.ts';
import type { CardReading } from '../../../utils/site/find-cards.ts';
import { createShown, gridCard, paperPage } from '../site/markup.ts';
import { countChanges, listHosts, ownHosts, readCards, recycle, showGrid } from './page.ts';

let slots: ReturnType<typeof createSlots>;

beforeEach(() => {
  slots = createSlots();
});

function update() {
  slots.update(readCards());
  return [...slots.all()];
}

const cardAt = (index: number) => readCards()[index]!.card;
const hostAt = (index: number) => cardAt(index).querySelector<HTMLElement>('gloss-card')!;

describe('the slots of a list', () => {
  it('give every card one host, empty and for its paper', () => {
    showGrid(3);
    const all = update();
    expect(all.map(({ id }) => id)).toEqual(readCards().map(({ id }) => id));
    expect(listHosts()).toEqual(ownHosts());
    for (const { card, host, root } of all) {
      expect(card.contains(host)).toBe(true);
      expect(host.shadowRoot?.contains(root)).toBe(true);
      expect(root.childNodes).toHaveLength(0);
    }
  });

  it('touch nothing when nothing has changed', () => {
    showGrid(3);
    const before = update();
    expect(countChanges(() => expect(update()).toEqual(before))).toBe(0);
  });

  it('take in a card that comes later, and leave the others alone', () => {
    showGrid(2);
    const before = update();
    const [, , third] = createShown(3);
    cardAt(1).parentElement?.insertAdjacentHTML('afterend', gridCard(third!));
    const [first, second, fresh] = update();
    expect([first === before[0], second === before[1], fresh?.id]).toEqual([true, true, third!.id]);
    expect(listHosts()).toEqual(ownHosts());
  });

  it('let go of a card that leaves, and take our marks off it', () => {
    showGrid(2);
    const [first, second] = update();
    first!.card.setAttribute('data-gloss', 'hide');
    first!.card.setAttribute('data-gloss-rule', 'a');
    first!.card.remove();
    expect(update().map(({ host }) => host === second!.host)).toEqual([true]);
    expect(first!.card.querySelector('gloss-card')).toBeNull();
    expect(first!.card.outerHTML).not.toContain('gloss');
  });

  it('start anew when a card is re-used for another paper', () => {
    showGrid(2);
    const [first, second] = update();
    first!.card.setAttribute('data-gloss', 'hide');
    recycle(first!.card, '2607.77777');
    const [fresh, ...others] = update();
    expect(others.map(({ id }) => id)).toEqual([second!.id]);
    expect([fresh!.id, fresh!.card]).toEqual(['2607.77777', first!.card]);
    expect(first!.host.isConnected).toBe(false);
    expect(first!.card.hasAttribute('data-gloss')).toBe(false);
    expect(listHosts()).toEqual(ownHosts());
  });

  it('start anew when two cards change places by changing papers', () => {
    showGrid(2);
    const [first, second] = update();
    recycle(first!.card, second!.id);
    recycle(second!.card, first!.id);
    const after = update();
    expect(after.map(({ id }) => id)).toEqual([second!.id, first!.id]);
    expect(after.some((slot) => slot === first || slot === second)).toBe(false);
    expect(listHosts()).toEqual([[second!.id], [first!.id]]);
  });

  it('are two where two cards show one paper', () => {
    showGrid(2);
    recycle(cardAt(1), readCards()[0]!.id);
    const [first, second] = update();
    expect([first!.id, first!.card === second!.card]).toEqual([second!.id, false]);
    expect(listHosts()).toEqual([[first!.id], [first!.id]]);
  });

  it('stay when the site moves the card itself', () => {
    showGrid(3);
    const before = update();
    const grid = document.querySelector('.grid')!;
    grid.prepend(cardAt(2).parentElement!);
    const after = update();
    expect([after.length, after.every((slot) => before.includes(slot))]).toEqual([3, true]);
    expect(listHosts()).toEqual(ownHosts());
  });

  it.each<[string, (host: HTMLElement) => void]>([
    ['took it out', (host) => host.remove()],
    ['put something behind it', (host) => host.after(document.createElement('div'))],
    ['moved it to another card', (host) => cardAt(1).append(host)],
    ['emptied what held it', (host) => host.parentElement?.replaceChildren(...withoutUs(host))],
  ])('put the same host back when the site %s', (_, disturb) => {
    showGrid(2);
    const [first] = update();
    disturb(first!.host);
    expect(update()[0]).toBe(first);
    expect(hostAt(0)).toBe(first!.host);
    expect(hostAt(0).nextElementSibling).toBeNull();
    expect(listHosts()).toEqual(ownHosts());
  });

  it.each<[string, (card: Element) => Element]>([
    ['cloned', (card) => card.cloneNode(true) as Element],
    ['wrote out and read in again', reparse],
  ])('leave one living host in a card that the site %s', (_, copyOf) => {
    showGrid(2);
    update();
    const copy = copyOf(cardAt(0).parentElement!);
    recycle(copy, '2607.77777');
    expect(copy.querySelectorAll('gloss-card')).toHaveLength(1);
    document.querySelector('.grid')!.append(copy);
    const fresh = update()[2];
    expect(fresh!.id).toBe('2607.77777');
    expect(listHosts()).toEqual(ownHosts());
    expect(hostAt(2).shadowRoot).not.toBeNull();
  });

  it('all go when the overlay does', () => {
    showGrid(3);
    const untouched = document.body.innerHTML;
    update();
    slots.update([]);
    expect(document.body.innerHTML).toBe(untouched);
    expect([...slots.all()]).toEqual([]);
  });
});

const listPlaces = () =>
  update().map(({ card, host }) => (host.parentElement === card ? 'card' : 'part'));

/** The places of the strips once these rules stand. */
function layOut(rules: string) {
  document.body.querySelector('style')!.textContent = rules;
  slots.forgetPlaces();
  return listPlaces();
}

describe('the place of a strip in its card', () => {
  const ROW = 'article { display: flex; flex-direction: row }';
  const HIDDEN = `[data-gloss='hide'] { display: none }`;

  beforeEach(() => {
    showGrid(2);
    document.body.prepend(document.createElement('style'));
  });

  it('is found anew when the card is laid out otherwise', () => {
    expect(listPlaces()).toEqual(['card', 'card']);
    expect(layOut(ROW)).toEqual(['part', 'part']);
    expect(layOut('')).toEqual(['card', 'card']);
  });

  it('stays where it is right, as often as one looks', () => {
    layOut(ROW);
    const changes = countChanges(() => {
      for (let round = 0; round < 20; round += 1) {
        slots.forgetPlaces();
        update();
      }
    });
    expect(changes).toBe(0);
    expect(layOut('')).toEqual(['card', 'card']);
  });

  it('is for a hidden card that of the others, or found when it is shown', () => {
    const [first, second] = update();
    first!.card.setAttribute('data-gloss', 'hide');
    expect(layOut(HIDDEN + ROW)).toEqual(['part', 'part']);
    second!.card.setAttribute('data-gloss', 'hide');
    layOut(HIDDEN + ROW);
    first!.card.removeAttribute('data-gloss');
    expect(listPlaces()).toEqual(['part', 'part']);
  });
});

const withoutUs = (host: Element) =>
  [...(host.parentElement?.childNodes ?? [])].filter((node) => node !== host);

function reparse(card: Element): Element {
  const holder = document.createElement('div');
  holder.innerHTML = card.outerHTML;
  return holder.firstElementChild!;
}

/** How often of `rounds` the host was put back. */
function fight(rounds: number, msBetween: number): number {
  let back = 0;
  for (let round = 0; round < rounds; round += 1) {
    hostAt(0)?.remove();
    vi.advanceTimersByTime(msBetween);
    update();
    if (hostAt(0) !== null) back += 1;
  }
  return back;
}

describe('a page that takes our hosts out again and again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('wins at last, for that card only', () => {
    showGrid(2);
    update();
    const back = fight(100, 1);
    expect(back).toBeGreaterThan(2);
    expect(back).toBeLessThan(20);
    expect(countChanges(update)).toBe(0);
    expect(listHosts()).toEqual([[], [readCards()[1]!.id]]);
  });

  it('gets the host back when it has long left it alone', () => {
    showGrid(1);
    update();
    fight(100, 1);
    vi.advanceTimersByTime(60_000);
    update();
    expect(listHosts()).toEqual(ownHosts());
  });

  it('does not win by re-rendering now and then', () => {
    showGrid(1);
    update();
    expect(fight(100, 5000)).toBe(100);
  });
});

describe("the slot of a paper's own page", () => {
  const [shown] = createShown(1);

  function readHeading(): readonly CardReading[] {
    const paper = findPaperPage(document, parsePaperId(shown!.id)!)!;
    return [{ ...paper, card: paper.heading }];
  }

  it('stands behind the heading, and stays there', () => {
    document.body.innerHTML = paperPage(shown!);
    slots.update(readHeading());
    const [slot] = slots.all();
    const heading = document.querySelector('h1')!;
    expect(heading.nextElementSibling).toBe(slot!.host);
    // More often than a page may fight for: none of these counts as putting it back.
    for (let round = 0; round < 20; round += 1) slots.update(readHeading());
    heading.after(document.createElement('p'));
    slots.update(readHeading());
    expect([...slots.all()]).toEqual([slot]);
    expect(heading.nextElementSibling).toBe(slot!.host);
    expect(document.querySelectorAll('gloss-card')).toHaveLength(1);
  });
});

describe('removeLeftovers', () => {
  it('takes out what an older copy of the script left, and nothing else', () => {
    showGrid(2);
    const untouched = document.body.innerHTML;
    update();
    const { card } = readCards()[0]!;
    card.setAttribute('data-gloss', 'dim');
    card.setAttribute('data-gloss-rule', 'a');
    readCards()[1]!.card.setAttribute('data-gloss-held', '');
    document.querySelector('.grid')!.before(document.createElement('gloss-bar'));
    const style = document.createElement('style');
    style.dataset['glossStyle'] = '';
    document.documentElement.append(style);
    removeLeftovers(document);
    expect(document.body.innerHTML).toBe(untouched);
    expect(style.isConnected).toBe(false);
  });
});
