import { signal } from '@preact/signals';
import { expect, it } from 'vitest';

import type { SeenView } from '../../../components/popup/seen-actions.ts';
import { SeenPanel } from '../../../components/popup/SeenPanel.tsx';
import type { PaperId } from '../../../utils/paper.ts';
import type { SeenPaper } from '../../../utils/seen/seen-paper.ts';
import { idOf } from '../../saved-papers.ts';
import { choose, click, show, text, texts } from '../render.tsx';

const seen = (number: number, day: number): SeenPaper => ({ id: idOf(number), day });

/** A memory that changes as the background changes it. */
function createMemory() {
  const memory = signal<readonly SeenPaper[]>([seen(1, 20690), seen(2, 20690), seen(3, 20691)]);
  const refuses = signal(false);
  async function keep(test: (paper: SeenPaper) => boolean) {
    await Promise.resolve();
    if (refuses.peek()) throw new Error('no-answer');
    const forgotten = memory.peek().filter((paper) => !test(paper));
    memory.value = memory.peek().filter(test);
    return forgotten;
  }
  const actions = {
    forgetDay: (day: number) => keep((paper) => paper.day !== day),
    forgetPage: (ids: readonly PaperId[]) => keep(({ id }) => !ids.includes(id)),
    forgetAll: async () => void (await keep(() => false)),
    restore: async (back: readonly SeenPaper[]) => {
      await Promise.resolve();
      memory.value = [...memory.peek(), ...back];
    },
  };
  return { memory, refuses, actions };
}

function summarise(papers: readonly SeenPaper[]): SeenView {
  const days = [20691, 20690].flatMap((day) => {
    const { length } = papers.filter((paper) => paper.day === day);
    return length > 0 ? [{ day, papers: length }] : [];
  });
  return { papers: papers.length, days, unreadable: 0 };
}

async function showPanel() {
  const { memory, refuses, actions } = createMemory();
  const page = [idOf(1), idOf(3), idOf(7)];
  const Panel = () => <SeenPanel seen={summarise(memory.value)} page={page} actions={actions} />;
  return { root: await show(<Panel />), memory, refuses };
}

const count = (root: HTMLElement) => text(root, '[data-count="seen"]');

it('says how many are remembered, and of which days', async () => {
  const { root } = await showPanel();
  expect(count(root)).toBe('3 papers are remembered.');
  expect(texts(root, 'option')).toEqual(['Aug 26, 2026: 1 paper', 'Aug 25, 2026: 2 papers']);
});

it('forgets a day, the latest unless another is chosen, and brings it back', async () => {
  const { root, memory } = await showPanel();
  await choose(root, 'select', '20690');
  await click(root, '[data-action="forget-day"]');
  expect(memory.value).toEqual([seen(3, 20691)]);
  expect(text(root, '.undo [role=status]')).toBe('2 papers forgotten.');
  expect(document.activeElement?.getAttribute('data-action')).toBe('undo');
  await click(root, '[data-action="undo"]');
  expect(count(root)).toBe('3 papers are remembered.');
  expect(root.querySelector('.undo')).toBeNull();

  await choose(root, 'select', '20691');
  await click(root, '[data-action="forget-day"]');
  expect(memory.value).toHaveLength(2);
  await click(root, '[data-action="forget-day"]');
  expect(count(root)).toBe('No paper is remembered.');
  await click(root, '[data-action="undo"]');
  expect(memory.value).toEqual([seen(1, 20690), seen(2, 20690)]);
});

it('forgets the papers of the page, and says so if none was remembered', async () => {
  const { root, memory } = await showPanel();
  await click(root, '[data-action="forget-page"]');
  expect(memory.value).toEqual([seen(2, 20690)]);
  expect(text(root, '.undo [role=status]')).toBe('2 papers forgotten.');
  await click(root, '[data-action="forget-page"]');
  expect(root.textContent).toContain('None of them was remembered.');
});

it('asks before it forgets all', async () => {
  const { root, memory } = await showPanel();
  await click(root, '[data-action="forget-all"]');
  expect(memory.value).toHaveLength(3);
  await click(root, '[data-action="confirm"]');
  expect(memory.value).toEqual([]);
  expect(count(root)).toBe('No paper is remembered.');
  expect(root.querySelector('button')).toBeNull();
});

it('says so when nothing could be forgotten', async () => {
  const { root, memory, refuses } = await showPanel();
  refuses.value = true;
  await click(root, '[data-action="forget-day"]');
  expect(text(root, '[role=alert]')).toContain('Not done');
  expect(memory.value).toHaveLength(3);
});

it.each<[SeenView, string]>([
  ['asking', 'Reading…'],
  ['failed', 'What you have seen could not be read.'],
  [
    { papers: 0, days: [], unreadable: 2 },
    'What was seen of 2 months could not be read. It is kept as it is.',
  ],
])('%j', async (view, said) => {
  const { actions } = createMemory();
  const root = await show(<SeenPanel seen={view} page={[]} actions={actions} />);
  expect(root.textContent).toContain(said);
});
