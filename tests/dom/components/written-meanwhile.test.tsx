import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';

import { TagInput } from '../../../components/library/TagInput.tsx';
import { FilterEditor } from '../../../components/popup/FilterEditor.tsx';
import { FollowForm } from '../../../components/popup/FollowForm.tsx';
import { KeywordForm } from '../../../components/popup/techniques/KeywordForm.tsx';
import type { Filter } from '../../../utils/filters/filters.ts';
import { findField, show, submit, write } from '../render.tsx';

const unused = () => Promise.reject(new Error('unused'));
const count = () => undefined;
const others = { restore: unused, remove: unused, replace: unused, count };
const filter: Filter = { id: 'a', query: 'survey', action: 'hide', enabled: true };

type Save = () => Promise<void>;
interface Form {
  readonly name: string;
  readonly form: (save: Save, onDone: () => void) => ComponentChild;
}

const forms: readonly Form[] = [
  { name: 'tags', form: (save) => <TagInput known={[]} onAdd={() => save().then(() => true)} /> },
  { name: 'a keyword', form: (save) => <KeywordForm label="Keyword" onAdd={save} /> },
  {
    name: 'a follow',
    form: (save) => (
      <FollowForm
        follows={[]}
        matches={new Map()}
        actions={{ ...others, add: save, decline: unused }}
      />
    ),
  },
  {
    name: 'a filter that is changed',
    form: (save, onDone) => (
      <FilterEditor
        filter={filter}
        matches={new Map()}
        actions={{
          ...others,
          put: save,
          move: unused,
          pause: unused,
          endPause: unused,
          export: unused,
        }}
        onDone={onDone}
      />
    ),
  },
];

it.each(forms)('what is written of $name while the last is saved stays', async ({ form }) => {
  let saved: (() => void) | undefined;
  let isDone = false;
  const save = () => new Promise<void>((resolve) => (saved = resolve));
  const root = await show(form(save, () => (isDone = true)));
  const answer = async (meanwhile?: string) => {
    await write(root, 'input', 'agents');
    await submit(root, 'form');
    if (meanwhile !== undefined) await write(root, 'input', meanwhile);
    await act(async () => {
      saved?.();
      await new Promise((resolve) => setTimeout(resolve));
    });
    return [findField(root, 'input').value, isDone];
  };
  expect(await answer('planning')).toEqual(['planning', false]);
  const [left] = await answer();
  expect(left).toBe('');
});
