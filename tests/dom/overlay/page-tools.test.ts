import { expect, it, onTestFinished } from 'vitest';

import type { CreatePageTools, PageTools } from '../../../components/page-tools.ts';
import { watchTools } from '../../../entrypoints/papers.content/page-tools.ts';
import { bring } from '../../../utils/shell/meeting.ts';
import { createModel } from './model.ts';

it('what is pressed before the tools are there is done with them, all of it and once', () => {
  onTestFinished(() => void Reflect.deleteProperty(globalThis, 'glossMeeting'));
  const { tools, use } = watchTools(createModel(), () => true, new AbortController().signal);
  const used: (readonly [string, PageTools])[] = [];
  const press = (name: string) => use((now) => used.push([name, now]));
  press('first');
  press('second');
  press('third');
  expect(used).toEqual([]);

  const made = {} as PageTools;
  bring((() => made) satisfies CreatePageTools);
  expect(used.map(([name]) => name)).toEqual(['first', 'second', 'third']);
  press('fourth');
  expect(used.map(([name]) => name)).toEqual(['first', 'second', 'third', 'fourth']);
  expect(used.every(([, now]) => now === made)).toBe(true);

  bring((() => ({}) as PageTools) satisfies CreatePageTools);
  expect(tools.value).not.toBe(made);
  expect(used).toHaveLength(4);
});
