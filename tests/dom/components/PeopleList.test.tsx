import { describe, expect, it, vi } from 'vitest';

import { PeopleList } from '../../../components/PeopleList.tsx';
import type { Follow } from '../../../utils/follows/follows.ts';
import { click, findNameless, mount } from './mount.tsx';
import { followOf } from './strip-view.ts';

const many = Array.from({ length: 533 }, (_, index) => `Author ${index}`);

async function mountPeople(names: readonly string[], follows: readonly Follow[] = []) {
  const onToggle = vi.fn();
  const list = await mount(<PeopleList names={names} follows={follows} onToggle={onToggle} />);
  const people = () => [...list.querySelectorAll<HTMLElement>('[data-action="follow"]')];
  return { list, onToggle, people };
}

describe('the people of a paper', () => {
  it('of 533 authors are twelve at first, and all on demand', async () => {
    const { list, people } = await mountPeople(many);
    expect(people().map(({ textContent }) => textContent)).toEqual(many.slice(0, 12));
    expect(list.querySelector('.link')?.textContent).toBe('and 521 more');
    await click(list, '.link');
    expect(people().map(({ textContent }) => textContent)).toEqual(many);
    expect(list.querySelector('.link')).toBeNull();
    expect(findNameless(list)).toEqual([]);
  });

  it.each([
    [12, 12, undefined],
    [13, 12, 'and 1 more'],
    [1, 1, undefined],
  ])('of %i authors are %i at first', async (count, shown, rest) => {
    const { list, people } = await mountPeople(many.slice(0, count));
    expect(people()).toHaveLength(shown);
    expect(list.querySelector('.link')?.textContent).toBe(rest);
  });

  it('are named once, even if the page names them twice', async () => {
    const { people } = await mountPeople(['Ada', 'Bob', 'Ada']);
    expect(people().map(({ textContent }) => textContent)).toEqual(['Ada', 'Bob']);
  });

  it('are followed and no longer followed with a click', async () => {
    const { people, onToggle } = await mountPeople(
      ['Yann LeCun', '<b>Ada</b>'],
      [followOf('Yann LeCun')],
    );
    expect(people().map((person) => person.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
    ]);
    expect(people().map(({ title }) => title)).toEqual([
      'Stop following Yann LeCun',
      'Follow <b>Ada</b>',
    ]);
    for (const person of people()) person.click();
    expect(onToggle.mock.calls).toEqual([
      [{ kind: 'author', value: 'Yann LeCun', label: 'Yann LeCun' }],
      [{ kind: 'author', value: '<b>Ada</b>', label: '<b>Ada</b>' }],
    ]);
  });
});
