import { describe, expect, it } from 'vitest';

import { parsePaperId } from '../../../utils/paper.ts';
import { findPaperPage } from '../../../utils/site/find-cards.ts';
import type { CardReading } from '../../../utils/site/find-cards.ts';
import { createShown, gridCard, paperPage } from '../site/markup.ts';
import {
  cardAt,
  countChanges,
  hostAt,
  listHosts,
  ownHosts,
  readCards,
  recycle,
  showGrid,
} from './page.ts';
import { useSlots } from './use-slots.ts';

const { slots, update } = useSlots();

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
    slots().update([]);
    expect(document.body.innerHTML).toBe(untouched);
    expect([...slots().all()]).toEqual([]);
  });
});

const withoutUs = (host: Element) =>
  [...(host.parentElement?.childNodes ?? [])].filter((node) => node !== host);

function reparse(card: Element): Element {
  const holder = document.createElement('div');
  holder.innerHTML = card.outerHTML;
  return holder.firstElementChild!;
}

describe("the slot of a paper's own page", () => {
  const [shown] = createShown(1);

  function readHeading(): readonly CardReading[] {
    const paper = findPaperPage(document, parsePaperId(shown!.id)!)!;
    return [{ ...paper, card: paper.heading }];
  }

  it('stands behind the heading, and stays there', () => {
    document.body.innerHTML = paperPage(shown!);
    slots().update(readHeading());
    const [slot] = slots().all();
    const heading = document.querySelector('h1')!;
    expect(heading.nextElementSibling).toBe(slot!.host);
    // More often than a page may fight for: none of these counts as putting it back.
    for (let round = 0; round < 20; round += 1) slots().update(readHeading());
    heading.after(document.createElement('p'));
    slots().update(readHeading());
    expect([...slots().all()]).toEqual([slot]);
    expect(heading.nextElementSibling).toBe(slot!.host);
    expect(document.querySelectorAll('gloss-card')).toHaveLength(1);
  });
});
