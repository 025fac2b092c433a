import { describe, expect, it, vi } from 'vitest';

import { createPeopleList } from '../../../../components/overlay/people-list.ts';
import type { Follow } from '../../../../utils/follows/follows.ts';
import { click, findNameless, mount } from './mount.ts';
import { followOf } from './strip-view.ts';

const many = Array.from({ length: 533 }, (_, index) => `Author ${index}`);

const toPeople = (names: readonly string[]) => names.map((name) => ({ name }));

function mountPeople(names: readonly string[], follows: readonly Follow[] = []) {
  const onToggle = vi.fn();
  const list = mount(createPeopleList(onToggle)(toPeople(names), follows));
  const people = () => [...list.querySelectorAll<HTMLElement>('[data-action="follow"]')];
  return { list, onToggle, people };
}

describe('the people of a paper', () => {
  it('of 533 authors are twelve at first, and all on demand', () => {
    const { list, people } = mountPeople(many);
    expect(people().map(({ textContent }) => textContent)).toEqual(many.slice(0, 12));
    expect(list.querySelector('.link')?.textContent).toBe('and 521 more');
    list.querySelector<HTMLElement>('.link')?.focus();
    click(list, '.link');
    expect(document.activeElement).toBe(people()[12]);
    expect(people().map(({ textContent }) => textContent)).toEqual(many);
    expect(list.querySelector('.link')).toBeNull();
    expect(findNameless(list)).toEqual([]);
  });

  it.each([
    [12, 12, undefined],
    [13, 12, 'and 1 more'],
    [1, 1, undefined],
  ])('of %i authors are %i at first', (count, shown, rest) => {
    const { list, people } = mountPeople(many.slice(0, count));
    expect(people()).toHaveLength(shown);
    expect(list.querySelector('.link')?.textContent).toBe(rest);
  });

  it('stay all shown when they are drawn anew', () => {
    const listPeople = createPeopleList(vi.fn());
    click(mount(listPeople(toPeople(many), [])), '.link');
    expect(listPeople(toPeople(many), []).querySelectorAll('[data-action="follow"]')).toHaveLength(
      533,
    );
  });

  it('are named once, even if the page names them twice', () => {
    const { people } = mountPeople(['Ada', 'Bob', 'Ada']);
    expect(people().map(({ textContent }) => textContent)).toEqual(['Ada', 'Bob']);
  });

  it('are followed and no longer followed with a click', () => {
    const { people, onToggle } = mountPeople(
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

  it('are followed as who they are, and told from another of the name', () => {
    const bo = { ...followOf('Bo Li'), handle: 'luodian' };
    const onToggle = vi.fn();
    const people = [
      { name: 'Bo Li', handle: 'liboaccn' },
      { name: 'B. Li', handle: 'luodian' },
      { name: 'Bo Li' },
    ];
    const list = mount(createPeopleList(onToggle)(people, [bo]));
    const buttons = [...list.querySelectorAll<HTMLElement>('[data-action="follow"]')];
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'true',
    ]);
    buttons[0]?.click();
    expect(onToggle.mock.calls).toEqual([
      [{ kind: 'author', value: 'Bo Li', label: 'Bo Li', handle: 'liboaccn' }],
    ]);
  });
});
