import { signal } from '@preact/signals';
import { expect, it } from 'vitest';

import { Tabs } from '../../../components/popup/Tabs.tsx';
import { click, find, findField, press, show, text } from '../render.tsx';

type Name = 'one' | 'two' | 'three';

const chooseFirst = () => signal<Name>('one');

async function showTabs() {
  const current = chooseFirst();
  const tabs = (['one', 'two', 'three'] as const).map((id) => ({
    id,
    label: id.toUpperCase(),
    panel: <input class={id} />,
  }));
  const Root = () => (
    <Tabs
      label="Sections"
      tabs={tabs}
      current={current.value}
      onSelect={(id) => (current.value = id)}
    />
  );
  return { root: await show(<Root />), current };
}

const SELECTED = '[role=tab][aria-selected=true]';

it('shows the panel of the chosen tab, named by it, and hides the others', async () => {
  const { root } = await showTabs();
  await click(root, '[data-tab=two]');
  expect(text(root, SELECTED)).toBe('TWO');
  const panel = find(root, '[role=tabpanel]:not([hidden])');
  expect(panel.id).toBe(find(root, SELECTED).getAttribute('aria-controls'));
  expect(panel.getAttribute('aria-labelledby')).toBe(find(root, SELECTED).id);
  expect(root.querySelectorAll('[role=tabpanel][hidden]')).toHaveLength(2);
});

it('draws a panel when it is first shown', async () => {
  const { root } = await showTabs();
  expect(root.querySelector('.two')).toBeNull();
  await click(root, '[data-tab=two]');
  expect(root.querySelector('.two')).not.toBeNull();
});

it('keeps what was written in a panel that is not shown', async () => {
  const { root } = await showTabs();
  findField(root, '.one').value = 'draft';
  await click(root, '[data-tab=two]');
  await click(root, '[data-tab=one]');
  expect(findField(root, '.one').value).toBe('draft');
});

it.each([
  ['ArrowRight', 'two'],
  ['ArrowLeft', 'three'],
  ['End', 'three'],
  ['Home', 'one'],
])('goes with %s to %s, and the focus too', async (key, name) => {
  const { root, current } = await showTabs();
  await press(root, '[data-tab=one]', key);
  expect(current.value).toBe(name);
  const tab = find(root, `[data-tab=${name}]`);
  expect(root.ownerDocument.activeElement).toBe(tab);
  expect(
    [...root.querySelectorAll<HTMLElement>('[role=tab]')].filter((t) => t.tabIndex === 0),
  ).toEqual([tab]);
});

it('leaves other keys alone', async () => {
  const { root } = await showTabs();
  expect((await press(root, '[data-tab=one]', 'a')).defaultPrevented).toBe(false);
});
