import type { Follow, NewFollow } from '../../utils/follows/follows.ts';
import { present } from '../../utils/present.ts';
import { i18n } from '../messages.ts';
import { button, element } from './element.ts';
import { createFollowButton } from './follow-button.ts';
import { onPress } from './press.ts';

// Papers of 500 authors exist (2407.21783): the rest waits behind a button.
const SHOWN_AT_FIRST = 12;

interface Person {
  readonly name: string;
  readonly handle?: string | undefined;
}

/** Draws a paper's authors, each with a follow button; once all are shown, they stay so. */
export function createPeopleList(
  onToggle: (follow: NewFollow) => void,
): (people: readonly Person[], follows: readonly Follow[]) => HTMLElement {
  let limit = SHOWN_AT_FIRST;
  return (people, follows) => {
    const list = element('div', { class: 'people' });
    const distinct = [
      ...new Map(people.map((one) => [`${one.name} @${one.handle}`, one])).values(),
    ];
    const show = () => {
      const shown = distinct.slice(0, limit).map(({ name, handle }) => {
        const follow = {
          kind: 'author',
          value: name,
          label: name,
          ...present({ handle }),
        } as const;
        return createFollowButton(follow, follows, onToggle);
      });
      list.replaceChildren(...shown);
      const rest = distinct.length - shown.length;
      if (rest === 0) return;
      list.append(
        onPress(button({ class: 'link' }, i18n.t('action.and_more', rest)), () => {
          limit = Infinity;
          show();
          // The button is gone: to the first of those that it has brought.
          list.querySelectorAll('button')[SHOWN_AT_FIRST]?.focus();
        }),
      );
    };
    show();
    return list;
  };
}
