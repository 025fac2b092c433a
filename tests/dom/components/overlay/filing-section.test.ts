import { expect, it } from 'vitest';

import { createFilingSection } from '../../../../components/overlay/filing-section.ts';
import { runPress } from '../../../../components/overlay/press.ts';
import type { Filing } from '../../../../utils/library/filing.ts';
import { click, find, mount } from './mount.ts';
import { createActions } from './strip-view.ts';

const filing: Filing = { status: 'reading', tags: ['RL', 'to cite'], known: ['RL', 'to cite'] };

function mountSection(isSaved: boolean) {
  const actions = createActions();
  actions.readFiling.mockResolvedValue(filing);
  const draw = createFilingSection(actions);
  const root = mount(draw(isSaved));
  const field = find(root, 'input') as HTMLInputElement;
  const status = find(root, 'select') as HTMLSelectElement;
  return {
    root,
    actions,
    draw,
    field,
    status,
    tags: () => [...root.querySelectorAll('.tag')].map(({ textContent }) => textContent),
    problem: () => find(root, '.problem').textContent,
    enter: async (text: string) => {
      field.value = text;
      runPress([field], new KeyboardEvent('keydown', { key: 'Enter' }));
      await settle();
    },
    choose: async (value: string) => {
      status.value = value;
      status.dispatchEvent(new Event('change'));
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

it('shows how a saved paper stands in the library', async () => {
  const { status, tags, root } = mountSection(true);
  await settle();
  expect([status.value, tags()]).toEqual(['reading', ['RL ×', 'to cite ×']]);
  expect([...root.querySelectorAll('datalist option')]).toHaveLength(2);
  expect(find(root, 'option[value=""]').hidden).toBe(true);
});

it('files a paper that is not saved yet', async () => {
  const { status, actions, choose, tags, draw } = mountSection(false);
  expect([status.value, tags()]).toEqual(['', []]);
  expect(actions.readFiling).not.toHaveBeenCalled();
  actions.file.mockResolvedValue({ ...filing, status: 'done' });
  await choose('done');
  expect(actions.file).toHaveBeenCalledExactlyOnceWith({ status: 'done' });
  expect([status.value, tags()]).toEqual(['done', ['RL ×', 'to cite ×']]);

  draw(true);
  await settle();
  expect(status.value).toBe('reading');
  draw(false);
  expect([status.value, tags()]).toEqual(['', []]);
});

it('files a status that a key changes once Enter or the end of the focus says so', async () => {
  const { status, actions, choose, field } = mountSection(false);
  const press = (key: string) => {
    const event = new KeyboardEvent('keypress', { key, cancelable: true });
    status.dispatchEvent(event);
    return event;
  };
  status.focus();
  press('d');
  await choose('done');
  press('r');
  await choose('reading');
  expect(actions.file).not.toHaveBeenCalled();
  expect(press('Enter').defaultPrevented).toBe(true);
  expect(actions.file.mock.calls).toEqual([[{ status: 'reading' }]]);
  // With nothing to choose it opens the list, and what is chosen there is filed at once.
  expect(press('Enter').defaultPrevented).toBe(false);
  await settle();
  await choose('done');
  expect(actions.file.mock.lastCall).toEqual([{ status: 'done' }]);

  press('r');
  await choose('reading');
  expect(actions.file).toHaveBeenCalledTimes(2);
  field.focus();
  expect(actions.file.mock.lastCall).toEqual([{ status: 'reading' }]);
  status.focus();
  field.focus();
  expect(actions.file).toHaveBeenCalledTimes(3);
});

it('adds tags, and takes one off', async () => {
  const { root, actions, enter, field } = mountSection(true);
  await settle();
  actions.file.mockResolvedValue(filing);
  await enter(' new , , RLHF');
  expect(actions.file).toHaveBeenLastCalledWith({ tags: { add: ['new', 'RLHF'], remove: [] } });
  expect(field.value).toBe('');
  await enter(' , ');
  expect(actions.file).toHaveBeenCalledTimes(1);
  click(root, '.tag:first-child');
  expect(actions.file).toHaveBeenLastCalledWith({ tags: { add: [], remove: ['RL'] } });
});

it('leaves the focus on the next tag when one is taken off, and at last beside it', async () => {
  const { root, actions, status } = mountSection(true);
  await settle();
  for (const tags of [['to cite'], []]) {
    actions.file.mockResolvedValue({ ...filing, tags });
    root.querySelector<HTMLElement>('.tag')?.focus();
    root.querySelector<HTMLElement>('.tag')?.click();
    await settle();
    expect(document.activeElement).toBe(root.querySelector('.tag') ?? status);
  }
});

it('says what was not kept, and leaves it in the field', async () => {
  const { actions, enter, choose, field, status, tags, problem } = mountSection(true);
  await settle();
  actions.file.mockRejectedValue(new Error('gone'));
  await enter('new');
  expect([field.value, problem()]).toEqual(['new', 'Not done; nothing was changed. Try again.']);
  actions.file.mockRejectedValue(new Error('too-many-tags'));
  await enter('new');
  expect(problem()).toContain('A paper has 50 tags at most.');
  await enter('x'.repeat(61));
  expect([field.value.length, problem()]).toEqual([
    61,
    'Not added. A tag has 60 characters at most.',
  ]);
  await choose('done');
  expect([status.value, tags()]).toEqual(['reading', ['RL ×', 'to cite ×']]);
  actions.file.mockResolvedValue(filing);
  await enter('new');
  expect([field.value, problem()]).toEqual(['', '']);
});

it('leaves in the field what was written while the tags were kept', async () => {
  const { actions, enter, field, tags } = mountSection(true);
  const answer = Promise.withResolvers<Filing>();
  actions.file.mockReturnValue(answer.promise);
  await enter('agents');
  field.value = 'agents, long ta';
  answer.resolve({ ...filing, tags: ['agents'] });
  await settle();
  expect([tags(), field.value]).toEqual([['agents ×'], 'agents, long ta']);
});
