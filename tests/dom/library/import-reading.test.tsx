import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';

import type {
  ImportActions,
  ImportPlan,
  OpenedImport,
  Watch,
} from '../../../components/library/import-actions.ts';
import { ImportPanel } from '../../../components/library/ImportPanel.tsx';
import type { ImportUndo } from '../../../utils/interchange/import-content.ts';
import { click, find, settle, show, text, texts, write } from '../render.tsx';

const NO_COUNTS = { added: 0, changed: 0, same: 0, removed: 0, blocked: 0, overfull: 0 };
const planOf = (added: number): ImportPlan => ({
  counts: { ...NO_COUNTS, added },
  documents: [],
  left: [],
});

/** A file of so many new papers, as it is once it has been read. */
const openedWith = (
  added: number,
  plan: Extract<OpenedImport, { ok: true }>['plan'] = async () => planOf(added),
): OpenedImport => ({
  ok: true,
  content: { origin: 'own', papers: [], documents: {} },
  unreadable: [],
  cut: [],
  plan,
});

interface Work<T> extends Watch {
  readonly end: (result: T) => Promise<void>;
  readonly tell: (share: number) => Promise<void>;
}

/** What ends when the test says so. */
function begin<T>(works: Work<T>[], watch: Watch): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  works.push({
    ...watch,
    async end(result) {
      await act(async () => {
        resolve(result);
        await settle();
      });
      // What is drawn then may have begun something else.
      await act(settle);
    },
    tell: (share) => act(() => watch.onShare(share)),
  });
  return promise;
}

const UNDO: ImportUndo = {
  papers: [],
  documents: {},
  made: { fingerprints: [], documents: {} },
};

async function showPanel(changes: Partial<ImportActions> = {}) {
  const readings: Work<OpenedImport>[] = [];
  const actions: ImportActions = {
    open: (_, watch) => begin(readings, watch),
    saveList: () => {},
    take: () => Promise.reject(new Error('not asked for')),
    undo: () => Promise.resolve(0),
    exportStored: () => Promise.resolve(),
    ...changes,
  };
  const root = await show(<ImportPanel isOpen dropped={[]} actions={actions} />);
  return {
    root,
    readings,
    close: () =>
      act(() => render(<ImportPanel isOpen={false} dropped={[]} actions={actions} />, root)),
    paste: async (written: string) => {
      await write(root, 'textarea', written);
      await click(root, '[data-action=read-import]');
    },
    count: (selector: string) => root.querySelectorAll(selector).length,
  };
}

const percent = (root: HTMLElement) => find(root, 'progress').getAttribute('value');

it('says that it reads, and how far it is', async () => {
  const { root, readings, paste, count } = await showPanel();
  expect(count('progress')).toBe(0);
  await paste('a');
  expect(text(root, '[data-progress] [role=status]')).toBe('Reading…');
  expect(percent(root)).toBe('0');
  await readings[0]?.tell(0.409);
  expect(percent(root)).toBe('40');
  await readings[0]?.end(openedWith(2));
  expect(count('progress')).toBe(0);
  expect(texts(root, '.counts li')).toEqual(['2 new papers']);
});

it.each([
  ['cancelled', ({ root }) => click(root, '[data-action=stop-reading]')],
  ['left by closing', ({ close }) => close()],
  ['overtaken by another', ({ paste }) => paste('b')],
] as const satisfies readonly (readonly [
  string,
  (panel: Awaited<ReturnType<typeof showPanel>>) => Promise<void>,
])[])('a reading that is %s ends, and nothing of it comes late', async (_, leave) => {
  const panel = await showPanel();
  const { readings, paste, count } = panel;
  await paste('a');
  const [first] = readings;
  expect(first?.signal.aborted).toBe(false);
  await leave(panel);
  expect(first?.signal.aborted).toBe(true);
  const shown = panel.root.innerHTML;
  await first?.tell(0.9);
  await first?.end(openedWith(1));
  expect(panel.root.innerHTML).toBe(shown);
  expect(count('[data-import=preview]')).toBe(0);
});

it('of two files the later is shown, though the first ends after it', async () => {
  const { root, readings, paste } = await showPanel();
  await paste('a');
  await paste('b');
  await readings[1]?.end(openedWith(2));
  await readings[0]?.end(openedWith(1));
  expect(texts(root, '.counts li')).toEqual(['2 new papers']);
});

it('closing leaves what was read', async () => {
  const { root, readings, paste, close } = await showPanel();
  await paste('a');
  await readings[0]?.end(openedWith(2));
  await close();
  expect(texts(root, '.counts li')).toEqual(['2 new papers']);
});

it('says that it works out what would change, and takes nothing in before', async () => {
  const { root, readings, paste, count } = await showPanel();
  const plans: Work<ImportPlan>[] = [];
  await paste('a');
  await readings[0]?.end(openedWith(0, (__, watch) => begin(plans, watch)));
  expect(text(root, '[data-progress] [role=status]')).toBe('Working out what would change…');
  await plans[0]?.tell(0.5);
  expect(percent(root)).toBe('50');
  expect(find(root, '[data-action=take-import]').hasAttribute('disabled')).toBe(true);
  await click(root, 'input[value=replace]');
  expect(plans.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  await plans[1]?.end(planOf(2));
  await plans[0]?.end(planOf(1));
  expect(texts(root, '.counts li')).toEqual(['2 new papers']);
  expect(count('progress')).toBe(0);
  expect(find(root, '[data-action=take-import]').hasAttribute('disabled')).toBe(false);

  // What is known of one mode says nothing of the other.
  await click(root, 'input[value=merge]');
  expect(texts(root, '.counts li')).toEqual([]);
  expect(find(root, '[data-action=take-import]').hasAttribute('disabled')).toBe(true);
  await click(root, '[data-action=cancel-import]');
  expect(plans[2]?.signal.aborted).toBe(true);
});

it.each([
  ['is read once that is done', true],
  ['is not read where that failed, which stays in sight', false],
])('a file that comes while another is taken in %s', async (_, isTaken) => {
  const taking = Promise.withResolvers<ImportUndo>();
  const { root, readings, paste, count } = await showPanel({ take: () => taking.promise });
  await paste('a');
  await readings[0]?.end(openedWith(2));
  await click(root, '[data-action=take-import]');
  await paste('b');
  expect([readings.length, count('[data-import=preview]')]).toEqual([1, 1]);
  await act(async () => {
    if (isTaken) taking.resolve(UNDO);
    else taking.reject(new Error('not-kept'));
    await settle();
  });
  expect(readings).toHaveLength(isTaken ? 2 : 1);
  expect(count('.import-preview [role=alert]')).toBe(isTaken ? 0 : 1);
});
