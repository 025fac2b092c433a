import { expect, it } from 'vitest';

import type { ImportActions } from '../../../components/library/import-actions.ts';
import { ImportPanel } from '../../../components/library/ImportPanel.tsx';
import type { ImportContent } from '../../../utils/interchange/import-content.ts';
import { click, find, show, text, texts, write } from '../render.tsx';

const CONTENT: ImportContent = { origin: 'own', papers: [], documents: {} };
const UNDO = { papers: [], documents: {}, made: { fingerprints: [], documents: {} } };
const NOTHING = { added: 0, changed: 0, removed: 0, isReordered: false };
const COUNTS = { added: 2, changed: 1, same: 0, removed: 0, blocked: 0, overfull: 3 };

const refuse = () => Promise.reject(new Error('too-many-techniques'));

async function showPanel(changes: Partial<ImportActions> = {}) {
  const called: unknown[] = [];
  const root = await show(
    <ImportPanel
      isOpen
      dropped={[]}
      actions={{
        open: () =>
          Promise.resolve({
            ok: true,
            content: CONTENT,
            unreadable: [{ where: 'papers[3] 2608.00004', code: 'damaged' }],
            cut: [{ where: 'papers[4] 2608.00005', code: 'long-notes' }],
            plan: async (mode) => ({
              counts: { ...COUNTS, removed: mode === 'replace' ? 5 : 0 },
              documents: [
                { ...NOTHING, list: 'filters.filters', added: 2, removed: 1 },
                { ...NOTHING, list: 'settings.fields', changed: 3 },
                { ...NOTHING, list: 'techniques.techniques', isReordered: true },
              ],
              left: mode === 'replace' ? ['settings'] : [],
            }),
          }),
        saveList: (lines) => void called.push(lines),
        take: (_, mode) => {
          called.push(['take', mode]);
          return Promise.resolve(UNDO);
        },
        undo() {
          called.push('undo');
          return Promise.resolve(0);
        },
        exportStored: (names) => Promise.resolve(void called.push(['export', names])),
        ...changes,
      }}
    />,
  );
  return { root, called };
}

async function paste(root: HTMLElement) {
  await write(root, 'textarea', '2608.00001');
  await click(root, '[data-action=read-import]');
}

it('shows what a file would change before it does, and takes it back', async () => {
  const { root, called } = await showPanel();
  await paste(root);
  expect(texts(root, '.counts li')).toEqual([
    '2 new papers',
    '1 changed',
    "3 have 50 tags then, the most for a paper, and do not take all of the file's",
    'Filters: 2 added, 1 removed',
    'Settings: 3 changed',
    'Your own techniques: in another order',
  ]);
  expect(texts(root, '.unreadable li')).toEqual([
    'papers[3] 2608.00004 – it could not be read',
    'papers[4] 2608.00005 – its notes are cut after 50,000 characters',
  ]);
  await click(root, 'input[value=replace]');
  expect(texts(root, '.counts li')).toContain('5 go to the bin');
  expect(texts(root, '.counts li').at(-1)).toContain(
    'Left alone, as what is stored here could not be read: Settings',
  );
  expect(called).toEqual([]);
  await click(root, '[data-action=export-stored]');
  expect(called.splice(0)).toEqual([['export', ['settings']]]);
  await click(root, '[data-action=take-import]');
  expect(root.querySelector('[data-import=preview]')).toBeNull();
  expect(text(root, '.undo')).toContain('Imported.');
  await click(root, '[data-action=undo]');
  expect(called).toEqual([['take', 'replace'], 'undo']);
  expect(root.querySelector('.undo')).toBeNull();
});

it('asks before it takes in what moves a large part of the library to the bin', async () => {
  const { root, called } = await showPanel({
    open: () =>
      Promise.resolve({
        ok: true,
        content: CONTENT,
        unreadable: [],
        cut: [],
        plan: async () => ({
          counts: { ...COUNTS, same: 70, removed: 20 },
          documents: [],
          left: [],
        }),
      }),
  });
  await paste(root);
  await click(root, '[data-action=take-import]');
  expect(called).toEqual([]);
  expect(text(root, 'dialog p')).toContain('20');
  await click(root, 'dialog [data-action=confirm]');
  expect(called).toEqual([['take', 'merge']]);
});

it('names more entries than it shows in a file', async () => {
  const unreadable = [
    ...Array.from({ length: 150 }, (_, at) => ({ where: `${at + 1}: x`, code: 'twice' as const })),
    { where: '151: y', until: '199: z', count: 49, code: 'no-entry' as const },
  ];
  const { root, called } = await showPanel({
    open: () => Promise.resolve({ ok: true, content: CONTENT, unreadable, cut: [], plan: refuse }),
  });
  await paste(root);
  expect(text(root, '.unreadable summary')).toBe('199 entries stay out');
  const shown = texts(root, '.unreadable li');
  expect(shown).toHaveLength(101);
  expect(shown.slice(-2)).toEqual(['100: x – it was there before', 'and 51 more']);
  await click(root, '[data-action=save-entries]');
  const [saved] = called as readonly (readonly string[])[];
  expect(saved?.slice(0, 100)).toEqual(shown.slice(0, 100));
  expect(saved?.slice(-2)).toEqual([
    '150: x – it was there before',
    '151: y … 199: z – it belongs to no entry',
  ]);
});

it('says why a file is not read', async () => {
  const { root } = await showPanel({
    open: () => Promise.resolve({ ok: false, code: 'too-large' }),
  });
  await paste(root);
  expect(text(root, '[role=alert]')).toBe('The file is larger than 50 MB, which is the most.');
});

it('says why a file cannot be taken in', async () => {
  const { root } = await showPanel({
    open: () =>
      Promise.resolve({ ok: true, content: CONTENT, unreadable: [], cut: [], plan: refuse }),
  });
  await paste(root);
  expect(text(root, '.import-preview [role=alert]')).toContain('A hundred techniques');
  expect(find(root, '[data-action=take-import]').hasAttribute('disabled')).toBe(true);
});

it('leaves the preview where the import failed', async () => {
  const { root } = await showPanel({ take: () => Promise.reject(new Error('not-kept')) });
  await paste(root);
  await click(root, '[data-action=take-import]');
  expect(text(root, '.import-preview [role=alert]')).toContain('Not done; nothing was changed.');
  await click(root, '[data-action=cancel-import]');
  expect(root.querySelector('[data-import=preview]')).toBeNull();
});

it('an undo says what it has left alone', async () => {
  const { root } = await showPanel({ undo: () => Promise.resolve(2) });
  await paste(root);
  await click(root, '[data-action=take-import]');
  await click(root, '[data-action=undo]');
  expect(text(root, '[data-count=left]')).toBe('Undone, but for 2 that were changed since.');
  await paste(root);
  expect(root.querySelector('[data-count=left]')).toBeNull();
});

it('an import can still be undone while the next file is looked at, and by then is not looked at any more', async () => {
  const { root, called } = await showPanel();
  await paste(root);
  await click(root, '[data-action=take-import]');
  await paste(root);
  expect(root.querySelector('[data-import=preview]')).not.toBeNull();
  await click(root, '[data-action=undo]');
  expect(called).toEqual([['take', 'merge'], 'undo']);
  expect(root.querySelector('[data-import=preview]')).toBeNull();
});

it.each([
  ['own', 'the newer edit of each field counts'],
  ['other', 'in the bin comes back'],
] as const)('says what merging does with a file of the origin “%s”', async (origin, hint) => {
  const { root } = await showPanel({
    open: () =>
      Promise.resolve({
        ok: true,
        content: { ...CONTENT, origin },
        unreadable: [],
        cut: [],
        plan: refuse,
      }),
  });
  await paste(root);
  expect(text(root, '.modes')).toContain(hint);
});
