import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';

import { range } from '../../range.ts';
import { mamba } from '../../unit/user-techniques/documents.ts';
import { click, find, findField, press, text, texts, write } from '../render.tsx';
import { showPanel } from './show-techniques.tsx';

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

  it('give the focus back to where a new one began, made or not', async () => {
    const { root } = await showPanel();
    const isBack = () => document.activeElement === find(root, '[data-action=new-technique]');
    await click(root, '[data-action=new-technique]');
    expect(document.activeElement).toBe(find(root, `${NEW} .label`));
    await press(root, `${NEW} .label`, 'Escape');
    expect(isBack()).toBe(true);
    await click(root, '[data-action=new-technique]');
    await write(root, `${NEW} .label`, 'Chess');
    await write(root, `${NEW} textarea`, 'chess');
    await click(root, `${NEW} [type=submit]`);
    expect(isBack()).toBe(true);
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

  it('keep what another page has changed while they were edited', async () => {
    const { root, document } = await showPanel({ techniques: [mamba] });
    await click(root, '[data-own] [data-action=edit]');
    await write(root, '[data-own] textarea', 'Mamba\nS4');
    const renamed = { ...mamba, label: 'SSM', colour: 'pink' } as const;
    await act(() => {
      document.value = { ...document.peek(), techniques: [renamed] };
    });
    await click(root, '[data-own] [type=submit]');
    const keywords = [...mamba.keywords, { keyword: 'S4', weight: 1 }];
    expect(document.value.techniques).toEqual([{ ...renamed, keywords }]);
  });

  it('are brought back to where they were', async () => {
    const all = ['One', 'Two', 'Three'].map((label) => ({
      ...mamba,
      id: `own-${label}` as const,
      label,
    }));
    const { root, document } = await showPanel({ techniques: all });
    await click(root, '[data-own=own-One] [data-action=remove]');
    await click(root, '[data-own=own-Two] [data-action=remove]');
    expect(texts(root, '[data-section=own] li')).toEqual([
      expect.stringContaining('One'),
      expect.stringContaining('Two'),
      expect.stringContaining('Three'),
    ]);
    await click(root, 'li:nth-child(2) [data-action=undo]');
    await click(root, '[data-action=undo]');
    expect(document.value.techniques).toEqual(all);
  });

  it('are removed, and brought back', async () => {
    const { root, document } = await showPanel({ techniques: [mamba] });
    await click(root, '[data-own] [data-action=remove]');
    expect(document.value.techniques).toEqual([]);
    await click(root, '[data-action=undo]');
    expect(document.value.techniques).toEqual([mamba]);
  });
});
