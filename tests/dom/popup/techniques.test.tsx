import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';

import type {
  ListAsking,
  TechniqueActions,
} from '../../../components/popup/techniques/technique-actions.ts';
import { TechniquesPanel } from '../../../components/popup/techniques/TechniquesPanel.tsx';
import { parseTechniquesFile } from '../../../utils/techniques-file/parse-file.ts';
import shipped from '../../../utils/techniques/model.json' with { type: 'json' };
import {
  changeKeyword,
  putTechnique,
  removeTechnique,
  switchTechnique,
} from '../../../utils/user-techniques/change-techniques.ts';
import type { TechniquesChange } from '../../../utils/user-techniques/change-techniques.ts';
import { importTechniques } from '../../../utils/user-techniques/import-techniques.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { range } from '../../range.ts';
import { createCorrection, createDocument, mamba } from '../../unit/user-techniques/documents.ts';
import { choose, click, find, findField, press, show, text, texts, write } from '../render.tsx';

/** A document that changes as the background changes it. */
function createTechniques(stored: UserTechniquesDocument) {
  const document = signal(stored);
  const exported: UserTechniquesDocument[] = [];
  function take(change: TechniquesChange) {
    if (!change.ok) return Promise.reject(new Error(change.error.code));
    document.value = change.value;
    return Promise.resolve();
  }
  const set = (value: UserTechniquesDocument) => take({ ok: true, value });
  const actions: TechniqueActions = {
    put: (technique) => take(putTechnique(document.peek(), technique)),
    remove: (id) => set(removeTechnique(document.peek(), id)),
    switch: (id, on) => set(switchTechnique(document.peek(), id, on)),
    keyword: (id, change) => take(changeKeyword(document.peek(), id, change)),
    learn: (on) => set({ ...document.peek(), learns: on }),
    forget: () => set({ ...document.peek(), learnsSince: '2027-01-01T00:00:00.000Z' }),
    readFile: async (file) => parseTechniquesFile(await file.text()),
    import: (content, mode) => take(importTechniques(document.peek(), content, mode)),
    export: (written) => Promise.resolve(void exported.push(written)),
  };
  return { document, actions, exported };
}

async function showPanel(
  fields: Partial<UserTechniquesDocument> = {},
  listAsking: ListAsking = () => [],
) {
  const { document, actions, exported } = createTechniques(createDocument(fields));
  const Panel = () => (
    <TechniquesPanel
      document={document.value}
      model={shipped}
      listAsking={listAsking}
      actions={actions}
      tabUrl="popup.html#techniques"
    />
  );
  return { root: await show(<Panel />), document, exported };
}

const NEW = '[data-section=own] .editor';

describe('own techniques', () => {
  it('are added with a name, a colour and keywords', async () => {
    const { root, document } = await showPanel();
    await click(root, '[data-action=new-technique]');
    await write(root, `${NEW} .label`, ' State-space  models ');
    await click(root, `${NEW} [value=teal]`);
    expect(findField(root, `${NEW} [type=submit]`).disabled).toBe(true);
    await write(root, `${NEW} textarea`, 'Mamba\n\nstate space = 1,5\n');
    expect(text(root, `${NEW} .badge`)).toBe('State-space…');
    await click(root, `${NEW} [type=submit]`);
    expect(document.value.techniques).toEqual([
      {
        id: 'own-state-space-models',
        label: 'State-space models',
        colour: 'teal',
        keywords: [
          { keyword: 'Mamba', weight: 1 },
          { keyword: 'state space', weight: 1.5 },
        ],
      },
    ]);
    expect(root.querySelector(NEW)).toBeNull();
    expect(text(root, '[data-own] .badge')).toBe('State-space models');
    expect(text(root, '[data-own] .matches')).toBe('2 keywords');
  });

  it('say of which keywords less is looked for than is written', async () => {
    const { root } = await showPanel();
    await click(root, '[data-action=new-technique]');
    await write(root, `${NEW} textarea`, 'c++ = 2\nmamba');
    expect(texts(root, `${NEW} [data-read-as]`)).toEqual([
      expect.stringContaining('“c++” is looked for as “c”'),
    ]);
  });

  it('say how many keywords are the most', async () => {
    const { root } = await showPanel();
    await click(root, '[data-action=new-technique]');
    const words = range(0, 201).map((number) => `word${number}`);
    await write(root, `${NEW} textarea`, words.join('\n'));
    expect(texts(root, `${NEW} ul.problem li`)).toEqual([
      'Line 201: These are too many; 200 are the most.',
    ]);
  });

  it('say in which line a keyword cannot be read, and are not saved', async () => {
    const { root, document } = await showPanel();
    await click(root, '[data-action=new-technique]');
    await write(root, `${NEW} .label`, 'Mamba');
    await write(root, `${NEW} textarea`, 'Mamba\nmambas = 9\n…\nMamba\nlast =');
    expect(texts(root, `${NEW} ul.problem li`)).toEqual([
      'Line 2: A weight is a number from 0.1 to 5. Here stands “mambas = 9”.',
      expect.stringContaining('Line 3: A keyword has'),
      'Line 4: This stands here twice. Here stands “Mamba”.',
      expect.stringContaining('Line 5: A weight'),
    ]);
    expect(findField(root, `${NEW} [type=submit]`).disabled).toBe(true);
    expect(document.value.techniques).toEqual([]);
  });

  it('are refused a name that another has, and keep what was written', async () => {
    const { root } = await showPanel();
    await click(root, '[data-action=new-technique]');
    await write(root, `${NEW} .label`, 'diffusion');
    await write(root, `${NEW} textarea`, 'x');
    await click(root, `${NEW} [type=submit]`);
    expect(text(root, `${NEW} p.problem`)).toContain('Another technique has this name');
    expect(findField(root, `${NEW} .label`).value).toBe('diffusion');
  });

  it('are changed in their place, and Escape leaves them as they were', async () => {
    const { root, document } = await showPanel({ techniques: [mamba] });
    await click(root, '[data-own] [data-action=edit]');
    await write(root, '[data-own] .label', 'SSM');
    const event = await press(root, '[data-own] .label', 'Escape');
    expect(event.defaultPrevented).toBe(true);
    expect(document.value.techniques).toEqual([mamba]);
    await click(root, '[data-own] [data-action=edit]');
    expect(findField(root, '[data-own] textarea').value).toBe('Mamba');
    await write(root, '[data-own] .label', 'SSM');
    await click(root, '[data-own] [type=submit]');
    expect(document.value.techniques).toEqual([{ ...mamba, label: 'SSM' }]);
    expect(root.ownerDocument.activeElement).toBe(find(root, '[data-own] [data-action=edit]'));
  });

  it('are never taken for one another, whatever they were called before', async () => {
    const { root, document } = await showPanel({ techniques: [mamba] });
    const add = async (label: string) => {
      await click(root, '[data-action=new-technique]');
      await write(root, `${NEW} .label`, label);
      await write(root, `${NEW} textarea`, 'x');
      await click(root, `${NEW} [type=submit]`);
    };
    const ids = () => document.value.techniques.map(({ id, label }) => `${id} ${label}`);
    await click(root, '[data-own=own-mamba] [data-action=remove]');
    await add('Mamba');
    expect(ids()).toEqual(['own-mamba-2 Mamba']);
    await add('Mamba!');
    expect(ids()).toEqual(['own-mamba-2 Mamba', 'own-mamba-21 Mamba!']);
    await click(root, '[data-action=undo]');
    expect(ids()).toHaveLength(3);
  });

  it('say, once removed, which filters and follows ask for them', async () => {
    const asking = ['No "Mamba"', 'technique:mamba is:new'];
    const { root } = await showPanel({ techniques: [mamba] }, ({ id }) =>
      id === mamba.id ? asking : [],
    );
    expect(root.querySelector('.asking')).toBeNull();
    await click(root, '[data-own] [data-action=remove]');
    expect(texts(root, '.asking li')).toEqual(asking);
    expect(text(root, '.notice p')).toContain('2 filters and follows');
    await click(root, '[data-action=undo]');
    expect(root.querySelector('.asking')).toBeNull();
  });

  it('are removed, and brought back', async () => {
    const { root, document } = await showPanel({ techniques: [mamba] });
    await click(root, '[data-own] [data-action=remove]');
    expect(document.value.techniques).toEqual([]);
    await click(root, '[data-action=undo]');
    expect(document.value.techniques).toEqual([mamba]);
  });
});

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

  it('gain and lose keywords, and get them back', async () => {
    const { root, document } = await showPanel();
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
    const [first] = texts(root, `${own} [data-list=ours] .text`);
    await click(root, `${own} [data-list=ours] button`);
    expect(document.value.edits).toEqual([
      { technique: '3d', added: [{ keyword: 'voxelized', weight: 2 }], removed: [first] },
    ]);
    expect(text(root, `${own} [data-action=keywords]`)).toBe('2 keywords changed');
    expect(texts(root, `${own} [data-list=ours] .text`)).not.toContain(first);
    await click(root, `${own} [data-list=removed] button`);
    await click(root, `${own} [data-list=added] button`);
    expect(document.value.edits).toEqual([]);
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

  it('teach no more when the switch is off', async () => {
    const { root, document } = await showPanel({ corrections });
    await click(root, '[data-section=corrections] [role=switch]');
    expect(document.value.learns).toBe(false);
    expect(root.querySelector('.learned')).toBeNull();
  });
});

async function choosePath(root: HTMLElement, content: object | string) {
  const field = findField(root, 'input[type=file]');
  const json = typeof content === 'string' ? content : JSON.stringify(content);
  const file = new File([json], 'file.json');
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(async () => {
    await choose(root, 'input[type=file]', '');
    // Reading a file takes longer than promises do.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

describe('a file', () => {
  const head = { format: 'gloss-techniques', version: 1 };

  it('with mistakes names their lines, and changes nothing', async () => {
    const { root, document } = await showPanel({ techniques: [mamba] });
    await choosePath(root, '{"format": "gloss-techniques",\n"version": 1,\n"off": ["x"]}');
    expect(texts(root, '[data-import=refused] li')).toEqual([
      'Line 3: There is no such technique. Here stands “x”.',
    ]);
    expect(document.value.techniques).toEqual([mamba]);
    expect(root.querySelector('[data-import=preview]')).toBeNull();
  });

  it('says what it would change, and changes it when told to', async () => {
    const { root, document } = await showPanel({ techniques: [mamba] });
    await choosePath(root, { ...head, techniques: [{ label: 'Chess', keywords: ['chess'] }] });
    expect(texts(root, '[data-import=preview] dl div')).toEqual(['Your own techniques1 added']);
    await choose(root, '[data-import=preview] select', 'replace');
    expect(texts(root, '[data-import=preview] dd')).toEqual(['1 added, 1 removed']);
    expect(document.value.techniques).toEqual([mamba]);
    await click(root, '[data-action=take-import]');
    expect(document.value.techniques.map(({ label }) => label)).toEqual(['Chess']);
    expect(root.querySelector('[data-import]')).toBeNull();
    expect(text(root, '[data-section=file] .quiet')).toBe('Imported.');
  });

  it('that changes nothing, or cannot be merged, cannot be taken', async () => {
    const { root } = await showPanel({
      techniques: [mamba, { ...mamba, id: 'own-b', label: 'Chess' }],
    });
    await choosePath(root, head);
    expect(text(root, '[data-import=preview]')).toContain('changes nothing');
    expect(findField(root, '[data-action=take-import]').disabled).toBe(true);
    const clash = { ...mamba, label: 'chess', keywords: [] };
    await choosePath(root, { ...head, techniques: [clash] });
    expect(text(root, '[data-import=preview] .problem')).toContain('has this name');
    expect(findField(root, '[data-action=take-import]').disabled).toBe(true);
  });

  it('is written of what is stored', async () => {
    const { root, document, exported } = await showPanel({ techniques: [mamba] });
    await click(root, '[data-action=export-techniques]');
    expect(exported).toEqual([document.value]);
  });
});

it('tells of entries that could not be read', async () => {
  const setAside = { techniques: [1], off: [], edits: [], corrections: [2] };
  const { root } = await showPanel({ setAside });
  expect(text(root, 'p.notice')).toContain('2 stored entries');
});
