import { expect, it, onTestFinished, vi } from 'vitest';

import { createLooksWatch } from '../../../entrypoints/papers-tools.content/looks-watch.ts';
import { readId } from '../../unit/seen/papers.ts';

/** The emulated page has no layout: all that is watched is on screen. */
class AllOnScreen {
  readonly tell: (
    entries: readonly Pick<
      IntersectionObserverEntry,
      'target' | 'intersectionRatio' | 'intersectionRect'
    >[],
  ) => void;
  constructor(tell: AllOnScreen['tell']) {
    this.tell = tell;
  }
  observe = (target: Element) =>
    this.tell([{ target, intersectionRatio: 1, intersectionRect: new DOMRect() }]);
  unobserve() {}
  disconnect() {}
}

it('a paper that is looked at on two cards is told once', () => {
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', AllOnScreen);
  const controller = new AbortController();
  onTestFinished(() => {
    controller.abort();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const tell = vi.fn(() => Promise.resolve());
  const watch = createLooksWatch(tell, controller.signal);
  const [paper, other] = [readId('2608.00001'), readId('2608.00002')];
  const cards = [paper, other, paper].map((id) => {
    const card = document.createElement('article');
    return { id, card, host: card };
  });
  watch(cards);
  vi.runAllTimers();
  watch(cards);
  vi.runAllTimers();
  expect(tell.mock.calls).toEqual([[[paper, other]]]);
});

it('a card is looked at that fills half of the window, though less than half of it fits in', () => {
  vi.useFakeTimers();
  let tell: AllOnScreen['tell'] | undefined;
  vi.stubGlobal(
    'IntersectionObserver',
    class extends AllOnScreen {
      constructor(told: AllOnScreen['tell']) {
        super(told);
        ({ tell } = this);
      }
      override observe = () => undefined;
    },
  );
  const controller = new AbortController();
  onTestFinished(() => {
    controller.abort();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const seen = vi.fn(() => Promise.resolve());
  const card = document.createElement('article');
  createLooksWatch(seen, controller.signal)([{ id: readId('2608.00001'), card, host: card }]);
  const fill = (share: number) =>
    tell?.([
      {
        target: card,
        intersectionRatio: 0.3,
        intersectionRect: new DOMRect(0, 0, 400, share * innerHeight),
      },
    ]);
  fill(0.4);
  vi.runAllTimers();
  expect(seen).not.toHaveBeenCalled();
  fill(0.6);
  // The next step does not begin its second anew.
  vi.advanceTimersByTime(600);
  fill(0.9);
  vi.advanceTimersByTime(600);
  expect(seen).toHaveBeenCalledOnce();
});
