import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';

import { range } from '../../range.ts';
import { createCorrection, mamba } from '../../unit/user-techniques/documents.ts';
import { click, find, findField, text, texts, write } from '../render.tsx';
import { showPanel } from './show-techniques.tsx';

async function openGroup(root: HTMLElement, group: string) {
  const fold = find(root, `details[data-group=${group}]`) as HTMLDetailsElement;
  await act(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
}

describe('our techniques', () => {
  it('are switched off and on, and their group counts them', async () => {
    const { root, document } = await showPanel();
    await openGroup(root, 'contribution');
    await click(root, '[data-ours=survey] [role=switch]');
    expect(document.value.off).toEqual(['survey']);
    expect(text(root, 'details[data-group=contribution] summary .quiet')).toBe('3 of 4 on');
    await click(root, '[data-ours=survey] [role=switch]');
    expect(document.value.off).toEqual([]);
  });

  it('say, while they are off, which filters and follows ask for them', async () => {
    const asking = ['No surveys', 'technique:survey is:new'];
    const { root } = await showPanel({}, ({ id }) => (id === 'survey' ? asking : []));
    await openGroup(root, 'contribution');
    expect(root.querySelector('.asking')).toBeNull();
    await click(root, '[data-ours=survey] [role=switch]');
    expect(texts(root, '[data-ours=survey] .asking li')).toEqual(asking);
    await click(root, '[data-ours=survey] [role=switch]');
    expect(root.querySelector('.asking')).toBeNull();
  });

  it('gain and lose keywords, and get them back', async () => {
    const { root, document: stored } = await showPanel();
    await openGroup(root, 'perception');
    await click(root, '[data-ours="3d"] [data-action=keywords]');
    const own = '[data-ours="3d"]';
    await write(root, `${own} input`, 'voxel = 0');
    expect(text(root, `${own} .editor p.problem`)).toContain('A weight is a number');
    await write(root, `${own} input`, 'Dr. Voxel');
    expect(text(root, `${own} .editor p.problem`)).toContain('A sentence ends at');
    expect(findField(root, `${own} [type=submit]`).disabled).toBe(true);
    await write(root, `${own} input`, 'voxelized = 2');
    await click(root, `${own} [type=submit]`);
    expect(texts(root, `${own} [data-list=added] .text`)).toEqual(['voxelized = 2']);
    expect(document.activeElement).toBe(find(root, `${own} .editor input`));
    const [first] = texts(root, `${own} [data-list=ours] .text`);
    await click(root, `${own} [data-list=ours] button`);
    expect(stored.value.edits).toEqual([
      { technique: '3d', added: [{ keyword: 'voxelized', weight: 2 }], removed: [first] },
    ]);
    expect(text(root, `${own} [data-action=keywords]`)).toBe('2 keywords changed');
    expect(texts(root, `${own} [data-list=ours] .text`)).not.toContain(first);
    await click(root, `${own} [data-list=removed] button`);
    await click(root, `${own} [data-list=added] button`);
    expect(stored.value.edits).toEqual([]);
  });
});

describe('corrections', () => {
  const corrections = range(0, 4).map((n) => createCorrection(n, { keywords: ['point cloud'] }));

  it('are counted, and what was learned from them is told and forgotten', async () => {
    const { root, document } = await showPanel({ corrections });
    expect(text(root, '[data-section=corrections] .quiet')).toContain('4 badges');
    expect(text(root, '.learned')).toMatch(/^“point cloud” counts \d+% less for .+, after 4/);
    await click(root, '[data-action=forget]');
    expect(document.value.learnsSince).toBe('');
    await click(root, '[data-action=confirm]');
    expect(root.querySelector('.learned')).toBeNull();
    expect(document.value.corrections).toEqual(corrections);
  });

  it('are told of techniques and keywords whatever signs these have', async () => {
    const technique = {
      ...mamba,
      label: 'SSM | RL | $2',
      keywords: [{ keyword: 'a | b', weight: 1 }],
    };
    const { root } = await showPanel({
      techniques: [technique],
      corrections: range(0, 3).map((n) =>
        createCorrection(n, { technique: mamba.id, keywords: ['a | b'] }),
      ),
    });
    expect(text(root, '.learned')).toMatch(
      /^“a \| b” counts \d+% less for SSM \| RL \| \$2, after 3 corrections\.$/,
    );
  });

  it('teach no more when the switch is off, and can be forgotten all the same', async () => {
    const { root, document } = await showPanel({ corrections });
    await click(root, '[data-section=corrections] [role=switch]');
    expect(document.value.learns).toBe(false);
    expect(root.querySelector('.learned')).toBeNull();
    await click(root, '[data-action=forget]');
    await click(root, '[data-action=confirm]');
    expect(document.value.learnsSince).not.toBe('');
    expect(root.querySelector('[data-action=forget]')).toBeNull();
  });

  it('are forgotten from the first on, and not before', async () => {
    const [first] = corrections;
    const { root } = await showPanel({ corrections: first ? [first] : [] });
    expect(root.querySelector('[data-action=forget]')).not.toBeNull();
    const silent = createCorrection(1, { keywords: [] });
    const { root: another } = await showPanel({ corrections: [silent] });
    expect(another.querySelector('[data-action=forget]')).toBeNull();
  });
});

it('tells of entries that could not be read', async () => {
  const setAside = { techniques: [1], off: [], edits: [], corrections: [2] };
  const { root } = await showPanel({ setAside });
  expect(text(root, 'p.notice')).toContain('2 stored entries');
});
