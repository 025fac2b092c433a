import { expect, it, vi } from 'vitest';

import { ConfirmRemoval } from '../../../components/library/ConfirmRemoval.tsx';
import { show, text } from '../render.tsx';

vi.mock('../../../utils/library/bin.ts', () => ({ BIN_DAYS: 7 }));

it.each([
  [1, 'Remove 1 paper from the library? It rests in the bin for 7 days.'],
  [500, 'Remove 500 papers, a large part of the library? They rest in the bin for 7 days.'],
])('of %i papers says how long the bin keeps them', async (count, question) => {
  const root = await show(
    <ConfirmRemoval count={count} onConfirm={() => undefined} onClose={() => undefined} />,
  );
  expect(text(root, 'dialog p')).toBe(question);
});
