import { expect, it } from 'vitest';

import { ConfirmRemoval } from '../../../components/library/ConfirmRemoval.tsx';
import { BIN_DAYS } from '../../../utils/library/bin.ts';
import { show, text } from '../render.tsx';

it.each([
  [1, `Remove 1 paper from the library? It rests in the bin for ${BIN_DAYS} days.`],
  [
    500,
    `Remove 500 papers, a large part of the library? They rest in the bin for ${BIN_DAYS} days.`,
  ],
])('of %i papers says how long the bin keeps them', async (count, question) => {
  const root = await show(
    <ConfirmRemoval count={count} onConfirm={() => undefined} onClose={() => undefined} />,
  );
  expect(text(root, 'dialog p')).toBe(question);
});
