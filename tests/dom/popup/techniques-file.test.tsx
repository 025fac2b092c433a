import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';

import { mamba } from '../../unit/user-techniques/documents.ts';
import { choose, click, findField, text, texts } from '../render.tsx';
import { showPanel } from './show-techniques.tsx';

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

const readFocused = ({ ownerDocument }: HTMLElement) =>
  ownerDocument.activeElement?.getAttribute('aria-label');

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
    expect(readFocused(root)).toBe('Nothing was imported. The file has mistakes.');
  });

  it('says what it would change, and changes it when told to', async () => {
    const { root, document } = await showPanel({ techniques: [mamba] });
    await choosePath(root, { ...head, techniques: [{ label: 'Chess', keywords: ['chess'] }] });
    expect(texts(root, '[data-import=preview] dl div')).toEqual(['Your own techniques1 added']);
    expect(readFocused(root)).toBe('What the file would change');
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
