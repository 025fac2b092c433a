import { expect, it } from 'vitest';

import { createCardHolder } from '../../../entrypoints/papers.content/card-holder.ts';

it('marks the card that it holds back with an attribute of a filter, and no other', () => {
  const { hold } = createCardHolder();
  const [one, other] = [document.createElement('article'), document.createElement('article')];
  hold(one);
  expect(one.outerHTML).toBe('<article data-gloss="held"></article>');
  hold(other);
  expect(one.outerHTML).toBe('<article></article>');
  expect(other.outerHTML).toBe('<article data-gloss="held"></article>');
  hold(undefined);
  expect(other.outerHTML).toBe('<article></article>');
});
