import { batch, effect } from '@preact/signals';

import { findList } from '../../utils/site/find-list.ts';
import { createSlots } from './card-slots.ts';
import type { Slot } from './card-slots.ts';
import { markCards, orderRules } from './mark-cards.ts';
import { createBar } from './mount-bar.tsx';
import { mountStrip } from './mount-strip.tsx';
import type { PageModel } from './page-model.ts';
import { addPageStyle } from './page-style.ts';
import { createPageReader } from './read-page.ts';
import type { PageReading } from './read-page.ts';
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
  let list: Element | undefined;
  let waiting: readonly Slot[] = [];

  function showCards({ cards }: PageReading): void {
    const readings = model.isOn.peek() ? cards.map(({ reading }) => reading) : [];
    list = model.kind.peek() === 'paper' ? undefined : findList(readings);
    const placeBar = bar.plan(list);
    waiting = [...waiting, ...slots.update(readings)];
    placeBar();
    mark();
    // The room is there at once; what stands in it waits for what the user has set.
    if (!model.isReady.peek()) return;
    const mounts = waiting.map((slot) => () => mountStrip(slot, model, isAlive));
    waiting = [];
    void runInSlices(mounts, signal);
    void saved.ask(readings.map(({ id }) => id));
  }

  function mark(): void {
    markCards(slots.all(), model.judged.value);
    const order = model.arranged.value;
    style.setOrder(order && list ? orderRules(slots.all(), order, list) : '');
  }

  const page = watchPage(() => {
    const reading = readPage();
    batch(() => {
      model.kind.value = reading.page.kind;
      model.papers.value = keepIfSame(
        model.papers.peek(),
        reading.cards.map(({ facts }) => facts),
      );
    });
    page.ignoring(() => showCards(reading));
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
    bar.plan(undefined)();
    slots.clear();
  });
}

/** The list as it was, if nothing in it has changed: a signal then tells nobody. */
function keepIfSame<T>(last: readonly T[], next: readonly T[]): readonly T[] {
  const isSame = last.length === next.length && last.every((item, index) => item === next[index]);
  return isSame ? last : next;
}
