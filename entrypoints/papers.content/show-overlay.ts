import { effect } from '@preact/signals-core';

import { addPageStyle } from '../../components/overlay/add-page-style.ts';
import { setText } from '../../components/overlay/element.ts';
import type { PaperFacts } from '../../utils/facts/paper-facts.ts';
import type { PaperId } from '../../utils/paper.ts';
import { areSameItems } from '../../utils/same-items.ts';
import type { CardReading } from '../../utils/site/find-cards.ts';
import type { PageModel } from '../../utils/store/page-model.ts';
import { createBarRoom } from './bar-room.ts';
import { createCardHolder } from './card-holder.ts';
import { createSlots } from './card-slots.ts';
import { highlightRules } from './highlight-rules.ts';
import { hideRules, markCards } from './mark-cards.ts';
import type { ToolsWatch } from './page-tools.ts';
import { listenForPresses } from './presses.ts';
import { createPageReader } from './read-page.ts';
import type { ReadCard } from './read-page.ts';
import { runInSlices } from './run-in-slices.ts';
import type { SeenWatch } from './seen-watch.ts';
import { createStrips } from './strips.ts';
import { watchPage } from './watch-page.ts';

import holdCss from './hold.css?inline';
import pageCss from './page.css?inline';

/** Keeps the page and the model in step: the page's cards into the model, the model's verdicts onto the page. */
export function showOverlay(
  model: PageModel,
  seen: Pick<SeenWatch, 'ask'>,
  { tools, use }: ToolsWatch,
  isAlive: () => boolean,
  signal: AbortSignal,
): void {
  // Later the site's cards are in sight already.
  const hold = addPageStyle(document.readyState === 'loading' ? holdCss : '', signal);
  addPageStyle(pageCss, signal);
  // For the moment: while any stand, each change of the page costs the browser more.
  const cardRules = addPageStyle('', signal);
  const slots = createSlots();
  const bar = createBarRoom();
  const holder = createCardHolder();
  const drawStrips = createStrips(model, use);
  const readPage = createPageReader(() => model.techniques.peek());
  let list: Element | undefined;
  let isWorkedOut = false;
  let filling = new AbortController();

  /** Only finds places and reserves room: this runs in the very frame that first shows the cards. */
  function reserve(readings: readonly CardReading[]): void {
    bar.place(list);
    slots.update(readings);
  }

  /** Works the cards out and fills their rooms. */
  function fill(cards: readonly ReadCard[]): void {
    filling.abort();
    filling = new AbortController();
    const before = new Map(model.papers.peek().map((facts) => [facts.paper.id, facts]));
    const endSlice = () => {
      isWorkedOut = cards.every(({ knownFacts }) => knownFacts() !== undefined);
      const known = new Map<PaperId, PaperFacts>();
      for (const { reading, knownFacts } of cards) {
        // Until its turn a card stays as it was.
        const facts = knownFacts() ?? before.get(reading.id);
        // Once, on however many cards it is.
        if (facts) known.set(reading.id, facts);
      }
      const papers = [...known.values()];
      // Where the papers are as they were, their cards may be new all the same.
      if (areSameItems(model.papers.peek(), papers)) draw();
      else model.papers.value = papers;
    };
    // Where a filter may take a card out of sight, it does so before the first paint.
    if (model.mayHide.peek()) for (const { facts } of cards) facts();
    const jobs = cards.map(({ facts }) => facts);
    void runInSlices(jobs, endSlice, filling.signal);
  }

  /** Brings the page in line with the model; what is so already is left alone. */
  function draw(): void {
    const now = tools.value;
    page.ignoring(() => {
      // Only now does it have a layout to find a place in.
      if (markCards(slots.all(), model.judged.value)) page.schedule();
      const ordered = now && list ? now.orderRules(slots.all(), list) : '';
      const { filters } = model.documents.filters.value;
      setText(cardRules, hideRules(model.judged.value) + highlightRules(filters) + ordered);
      if (!model.isReady.value) return;
      drawStrips(slots.all());
      // Not before: the counts would run up before the user's eyes.
      if (!isWorkedOut || now === undefined) return;
      bar.draw(now);
      now.watchCards([...slots.all()]);
    });
  }

  const page = watchPage(() => {
    const { page: kind, cards, unfinished, list: found } = readPage();
    // What the model holds is of the page as it was.
    isWorkedOut = false;
    model.kind.value = kind.kind;
    model.day.value = 'date' in kind ? kind.date : undefined;
    const isOn = model.isOn.peek();
    const readings = isOn ? cards.map(({ reading }) => reading) : [];
    list = isOn ? found : undefined;
    // In the very frame that finds what is hidden, and before the browser has to work out all styles with it.
    if (model.isReady.peek()) hold.remove();
    // First, as a card that is held back has no layout to find a place in.
    holder.hold(isOn && model.mayHide.peek() ? unfinished : undefined);
    page.ignoring(() => reserve(readings));
    draw();
    // What stands in the rooms waits for what the user has set.
    if (!model.isReady.peek()) return;
    void seen.ask(readings.map(({ id }) => id));
    fill(cards);
  }, signal);
  const effects = [
    // What a click or another tab changes shows without a change of the page.
    effect(draw),
    effect(() => {
      void model.isOn.value;
      void model.isReady.value;
      void model.techniques.value;
      page.schedule();
    }),
  ];
  listenForPresses(isAlive, signal);
  addEventListener(
    'resize',
    () => {
      slots.forgetPlaces();
      page.schedule();
    },
    { signal },
  );

  signal.addEventListener('abort', () => {
    for (const dispose of effects) dispose();
    filling.abort();
    bar.place(undefined);
    holder.hold(undefined);
    slots.update([]);
  });
}
