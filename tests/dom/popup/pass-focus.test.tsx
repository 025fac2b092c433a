import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';

import { passFocus } from '../../../components/popup/pass-focus.ts';
import { find, show } from '../render.tsx';

const rows = signal<readonly string[]>([]);
const Rows = () => (
  <div>
    <button>above</button>
    {rows.value.length > 0 && (
      <ul>
        {rows.value.map((name) => (
          <li key={name}>
            <button data-row={name}>edit {name}</button>
            <button>remove {name}</button>
          </li>
        ))}
      </ul>
    )}
    <button disabled>below</button>
  </div>
);

async function showRows(...names: readonly string[]) {
  rows.value = names;
  const root = await show(<Rows />);
  passFocus(root);
  return root;
}

/** Leaves just these rows, and waits until that is painted. */
async function leave(...names: readonly string[]) {
  await act(() => {
    rows.value = names;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return document.activeElement?.textContent;
}

it('passes the focus of what goes to what comes next', async () => {
  const root = await showRows('a', 'b', 'c');
  find(root, '[data-row=b] + button').focus();
  expect(await leave('a', 'c')).toBe('edit c');
});

it('passes it to the first of what stands before, where nothing comes next', async () => {
  const root = await showRows('a', 'b');
  find(root, '[data-row=b] + button').focus();
  expect(await leave('a')).toBe('edit a');
  expect(await leave()).toBe('above');
});

it('leaves it where somebody has set it, or nobody has it', async () => {
  const root = await showRows('a', 'b', 'c');
  find(root, '[data-row=a]').focus();
  const leaving = leave('b', 'c');
  find(root, '[data-row=c]').focus();
  expect(await leaving).toBe('edit c');
  root.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  find(root, '[data-row=c]').blur();
  await leave('b');
  expect(document.activeElement).toBe(document.body);
});
