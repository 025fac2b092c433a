import { expect, it, onTestFinished, vi } from 'vitest';

import { createLooksWatch } from '../../../entrypoints/papers-tools.content/looks-watch.ts';
import { readId } from '../../unit/seen/papers.ts';

/** The emulated page has no layout: all that is watched is on screen. */
class AllOnScreen {
  readonly tell: (entries: readonly { target: Element; intersectionRatio: number }[]) => void;
  constructor(tell: AllOnScreen['tell']) {
    this.tell = tell;
  }
  observe = (target: Element) => this.tell([{ target, intersectionRatio: 1 }]);
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
