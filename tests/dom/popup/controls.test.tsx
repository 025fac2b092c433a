import { expect, it } from 'vitest';

import { ChoiceList } from '../../../components/ChoiceList.tsx';
import { CheckList } from '../../../components/popup/CheckList.tsx';
import { choose, click, findField, show } from '../render.tsx';

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
