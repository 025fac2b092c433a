import { effect } from '@preact/signals';

import type { CardReading } from '../../utils/site/find-cards.ts';
import { createSlots } from './card-slots.ts';
import type { Slot } from './card-slots.ts';
import { hideRules, markCards, orderRules } from './mark-cards.ts';
import { createBar } from './mount-bar.tsx';
import { mountStrip } from './mount-strip.tsx';
import type { PageModel } from './page-model.ts';
import { addPageStyle } from './page-style.ts';
import { createPageReader } from './read-page.ts';
import type { ReadCard } from './read-page.ts';
import { runInSlices } from './run-in-slices.ts';
import type { SavedWatch } from './saved-watch.ts';
import { watchPage } from './watch-page.ts';

/** Keeps the page and the model in step: the page's cards into the model, the model's verdicts onto the page. */
export function showOverlay(
  model: PageModel,
  saved: SavedWatch,
  isAlive: () => boolean,
  signal: AbortSignal,
): void {
  const style = addPageStyle(signal);
  const slots = createSlots();
  const bar = createBar(model, isAlive);
  const readPage = createPageReader();
  const mounted = new WeakSet<Slot>();
  let list: Element | undefined;
  let filling = new AbortController();

  /** Only finds places and reserves room: this runs in the very frame that first shows the cards. */
  function reserve(readings: readonly CardReading[]): void {
    const placeBar = bar.plan(list);
    slots.update(readings);
    placeBar();
    mark();
  }

  /** Works the cards out and fills their rooms. */
  function fill(cards: readonly ReadCard[]): void {
    filling.abort();
    filling = new AbortController();
    const endSlice = () => {
      const known = cards.flatMap(({ knownFacts }) => knownFacts() ?? []);
      model.papers.value = keepIfSame(model.papers.peek(), known);
      for (const slot of slots.all()) {
        if (!mounted.has(slot) && mountStrip(slot, model, isAlive)) mounted.add(slot);
      }
      if (known.length === cards.length) bar.fill();
    };
    // Where a filter may take a card out of sight, it does so before the first paint.
    if (model.mayHide.peek()) for (const { facts } of cards) facts();
    const jobs = cards.map((card) => () => void card.facts());
    if (jobs.length === 0) endSlice();
    else void runInSlices(jobs, endSlice, filling.signal);
  }

  function mark(): void {
    markCards(slots.all(), model.judged.value);
    const order = model.arranged.value;
    const ordered = order && list ? orderRules(slots.all(), order, list) : '';
    style.setRules(hideRules(model.judged.value) + ordered);
  }

  const page = watchPage(() => {
    const { page: kind, cards, list: found } = readPage();
    model.kind.value = kind.kind;
    const isOn = model.isOn.peek();
    const readings = isOn ? cards.map(({ reading }) => reading) : [];
    list = isOn ? found : undefined;
    page.ignoring(() => reserve(readings));
    // What stands in the rooms waits for what the user has set.
    if (!model.isReady.peek()) return;
    page.ignoring(() => fill(cards));
    void saved.ask(readings.map(({ id }) => id));
  }, signal);
  const effects = [
    // What a click or another tab changes shows without a change of the page.
    effect(() => page.ignoring(mark)),
    effect(() => {
      void model.isOn.value;
      void model.isReady.value;
      page.schedule();
    }),
  ];

  signal.addEventListener('abort', () => {
    for (const dispose of effects) dispose();
    filling.abort();
    bar.plan(undefined)();
    slots.clear();
  });
}

/** The list as it was, if nothing in it has changed: a signal then tells nobody. */
function keepIfSame<T>(last: readonly T[], next: readonly T[]): readonly T[] {
  const isSame = last.length === next.length && last.every((item, index) => item === next[index]);
  return isSame ? last : next;
}
