import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';

import { find, settle, text } from '../render.tsx';
import { showPage } from './show-page.tsx';

/** Answers whether the browser was kept from opening what was dropped. */
async function drop(root: HTMLElement, dataTransfer: object): Promise<boolean> {
  const events = ['dragover', 'drop'].map((type) =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer }),
  );
  await act(async () => {
    for (const event of events) find(root, '.papers').dispatchEvent(event);
    await settle();
  });
  return events.every(({ defaultPrevented }) => defaultPrevented);
}

const file = (name: string) => new File(['2608.00001'], name);

it('a file that is dropped on the page is read, and the next one, too', async () => {
  const { root } = await showPage({});
  for (const name of ['a.pdf', 'b.pdf']) {
    expect(await drop(root, { types: ['Files'], files: [file(name)] })).toBe(true);
    expect(text(root, '#import [role=alert]')).toBe(
      'This is none of the files that can be imported.',
    );
    expect(find(root, '#import').hidden).toBe(false);
  }
});

it('of several files that are dropped at once none is read', async () => {
  const { root } = await showPage({});
  await drop(root, { types: ['Files'], files: [file('a.bib'), file('b.bib')] });
  expect(text(root, '#import [role=alert]')).toBe(
    'One file is taken in at a time. Drop them one after the other.',
  );
});

it('a text that is dropped is the field’s under it', async () => {
  const { root } = await showPage({});
  expect(await drop(root, { types: ['text/plain'], files: [] })).toBe(false);
  expect(root.querySelector('#import')).toBeNull();
});
