import { beforeEach } from 'vitest';

import { createSlots } from '../../../entrypoints/papers.content/card-slots.ts';
import { readCards } from './page.ts';

/** Slots for the page's cards, made anew for every test. */
export function useSlots() {
  let slots = createSlots();
  beforeEach(() => {
    slots = createSlots();
  });
  return {
    slots: () => slots,
    update: () => {
      slots.update(readCards());
      return [...slots.all()];
    },
  };
}
