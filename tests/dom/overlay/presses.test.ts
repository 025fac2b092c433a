import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import { onPress } from '../../../components/overlay/press.ts';
import { createHost } from '../../../entrypoints/papers.content/hosts.ts';
import { listenForPresses } from '../../../entrypoints/papers.content/presses.ts';

let card: HTMLElement;
let host: HTMLElement;
let root: HTMLElement;
let isAlive: () => boolean;
const siteHears = vi.fn();

beforeEach(() => {
  siteHears.mockClear();
  isAlive = vi.fn(() => true);
  const controller = new AbortController();
  listenForPresses(() => isAlive(), controller.signal);
  // A site that makes the whole card a link, and listens to it besides.
  card = document.createElement('a');
  card.setAttribute('href', '/papers/2608.00001');
  for (const type of ['click', 'mousedown', 'keydown']) card.addEventListener(type, siteHears);
  ({ host, root } = createHost('gloss-card', ''));
  card.append('A title', host);
  document.body.append(card);
  onTestFinished(() => {
    controller.abort();
    card.remove();
  });
});

function add<K extends 'button' | 'a' | 'span' | 'summary'>(tag: K) {
  return root.appendChild(document.createElement(tag));
}

/** Answers whether the browser would go on to do what it does by itself. */
function press(target: Element, type = 'click', init: KeyboardEventInit = {}): boolean {
  const Kind = type === 'keydown' ? KeyboardEvent : MouseEvent;
  return target.dispatchEvent(
    new Kind(type, { bubbles: true, cancelable: true, composed: true, ...init }),
  );
}

describe('a press on what is ours', () => {
  it('does what its button is for, follows no link and tells the site nothing', () => {
    const action = vi.fn();
    const goesOn = press(onPress(add('button'), action));
    expect([action.mock.calls.length, goesOn]).toEqual([1, false]);
    expect(siteHears).not.toHaveBeenCalled();
  });

  it('on nothing in particular follows no link around us', () => {
    expect(press(add('span'))).toBe(false);
    expect(siteHears).not.toHaveBeenCalled();
  });

  it('on a link of ours opens it', () => {
    expect(press(add('a'))).toBe(true);
    expect(siteHears).not.toHaveBeenCalled();
  });

  it('does nothing once the extension is gone, which it asks', () => {
    const action = vi.fn();
    isAlive = vi.fn(() => false);
    press(onPress(add('button'), action));
    expect(action).not.toHaveBeenCalled();
    expect(isAlive).toHaveBeenCalledOnce();
  });

  it('follows no link around us then, either', () => {
    isAlive = () => {
      // As the overlay does: it is taken down at the first touch.
      host.remove();
      return false;
    };
    expect(press(add('button'))).toBe(false);
  });

  it('with the middle button opens links of ours, and none around us', () => {
    expect(press(onPress(add('button'), vi.fn()), 'auxclick')).toBe(false);
    expect(press(add('a'), 'auxclick')).toBe(true);
    expect(siteHears).not.toHaveBeenCalled();
  });

  it('on a summary of ours opens what it sums up', () => {
    expect(press(add('summary'))).toBe(true);
    expect(siteHears).not.toHaveBeenCalled();
  });

  it('is not asked about before it is over', () => {
    press(add('button'), 'mousedown');
    expect(isAlive).not.toHaveBeenCalled();
    expect(siteHears).not.toHaveBeenCalled();
  });

  it.each([
    ['Enter', false],
    [' ', false],
    ['k', true],
    ['Escape', true],
  ])('by the key %j: the site hears of it %s', (key, hears) => {
    press(add('button'), 'keydown', { key });
    expect(siteHears.mock.calls.length > 0).toBe(hears);
  });
});

const pressS = (target: Element, init: KeyboardEventInit = {}) =>
  press(target, 'keydown', { key: 's', ...init });

describe('the key s on a card', () => {
  it('presses the button that saves, and nobody else hears of it', () => {
    const save = vi.fn();
    onPress(add('button'), save).className = 'save';
    expect(pressS(add('button'))).toBe(false);
    expect(save).toHaveBeenCalledOnce();
    expect(siteHears).not.toHaveBeenCalled();
  });

  it('held down is one press, and writes nothing where the focus has gone', () => {
    const save = vi.fn();
    onPress(add('button'), save).className = 'save';
    expect(pressS(add('button'), { repeat: true })).toBe(false);
    expect(save).not.toHaveBeenCalled();
  });

  it.each<[string, 'button' | 'span', KeyboardEventInit]>([
    ['with another key', 'button', { ctrlKey: true }],
    ['where it is no button that has the focus', 'span', {}],
  ])('%s is left alone', (_, tag, init) => {
    const save = vi.fn();
    onPress(add('button'), save).className = 'save';
    expect(pressS(add(tag), init)).toBe(true);
    expect(save).not.toHaveBeenCalled();
    expect(siteHears).toHaveBeenCalledOnce();
  });

  it('is left alone where nothing can be saved', () => {
    expect(pressS(add('button'))).toBe(true);
    expect(siteHears).toHaveBeenCalledOnce();
  });
});

describe('a press on the site', () => {
  it('is left alone', () => {
    expect(press(card)).toBe(true);
    expect(siteHears).toHaveBeenCalledOnce();
    expect(isAlive).not.toHaveBeenCalled();
  });
});
