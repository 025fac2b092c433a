import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';

import { ChoiceList } from '../../../components/ChoiceList.tsx';
import { CheckList } from '../../../components/popup/CheckList.tsx';
import { ConfirmButton } from '../../../components/popup/ConfirmButton.tsx';
import { UndoLine } from '../../../components/UndoLine.tsx';
import { choose, click, find, findField, show } from '../render.tsx';

const choices = ['one', 'two'].map((value) => ({ value, label: value.toUpperCase() }));

it('shows a choice only once it is kept', async () => {
  const chosen: string[] = [];
  const root = await show(
    <ChoiceList
      label="Number"
      value="one"
      choices={choices}
      onChoose={(value) => chosen.push(value)}
    />,
  );
  await choose(root, 'select', 'two');
  expect([findField(root, 'select').value, chosen]).toEqual(['one', ['two']]);
});

it('shows a check only once it is kept', async () => {
  const toggled: string[] = [];
  const root = await show(
    <CheckList
      label="Numbers"
      choices={choices}
      checked={(value) => value === 'one'}
      onToggle={(value) => toggled.push(value)}
    />,
  );
  await click(root, 'label:nth-child(2) input');
  expect(findField(root, 'label:nth-child(2) input').checked).toBe(false);
  await click(root, 'label:nth-child(1) input');
  expect(findField(root, 'label:nth-child(1) input').checked).toBe(true);
  expect(toggled).toEqual(['two', 'one']);
});

it('asks where the focus is, and brings it back when it is refused or done', async () => {
  let tries = 0;
  const root = await show(
    <ConfirmButton
      action="reset"
      label="Reset"
      question="Sure?"
      yes="Yes"
      no="No"
      onConfirm={() => ((tries += 1) === 1 ? Promise.reject(new Error('no')) : Promise.resolve())}
    />,
  );
  const isBack = () => document.activeElement === find(root, '[data-action=reset]');
  await click(root, '[data-action=reset]');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Sure?');
  await click(root, '[data-action=refuse]');
  expect(isBack()).toBe(true);
  await click(root, '[data-action=reset]');
  find(root, '[data-action=confirm]').focus();
  await click(root, '[data-action=confirm]');
  expect(document.activeElement?.textContent).toBe('Yes');
  await click(root, '[data-action=confirm]');
  expect([isBack(), tries]).toEqual([true, 2]);
});

it('undoes but once at a time, and lets the focus stay where that fails', async () => {
  const waiting: (() => void)[] = [];
  const onUndo = () =>
    new Promise<void>((_, reject) => waiting.push(() => reject(new Error('no'))));
  const root = await show(<UndoLine text="Removed" onUndo={onUndo} />);
  await click(root, '[data-action=undo]');
  await click(root, '[data-action=undo]');
  expect(waiting).toHaveLength(1);
  expect(findField(root, '[data-action=undo]').disabled).toBe(false);
  await act(() => waiting[0]?.());
  expect(find(root, '[data-action=undo]').matches(':focus')).toBe(true);
});
