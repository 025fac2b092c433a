import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import type { TechniqueName } from '../../utils/user-techniques/technique-name.ts';
import { element, setAttribute } from './element.ts';
import { onPress } from './press.ts';
import { createBadge, keyOfBadge } from './technique-badge.ts';

export interface BadgeView {
  readonly id: AnyTechniqueId;
  readonly name: TechniqueName | undefined;
  /** `undefined` where a click narrows nothing. */
  readonly pressed: boolean | undefined;
  readonly count?: number;
  /** The user says so, whatever the model does. */
  readonly byUser?: boolean;
}

/** Keeps the badges at the start of an element as they are to be; one that stays keeps its focus. */
export function createBadgeList(
  root: Element,
  onClick: (id: AnyTechniqueId) => void,
): (views: readonly BadgeView[]) => void {
  let held = new Map<string, HTMLElement>();
  return (views) => {
    const next = new Map<string, HTMLElement>();
    for (const [index, view] of views.entries()) {
      const { id, name, pressed } = view;
      const draft = { id, name, narrows: pressed !== undefined };
      const key = keyOfBadge(draft);
      const badge = held.get(key) ?? onPress(createBadge(draft), () => onClick(id));
      show(badge, view);
      const there = root.children[index] ?? null;
      if (there !== badge) root.insertBefore(badge, there);
      next.set(key, badge);
    }
    for (const [key, badge] of held) if (!next.has(key)) badge.remove();
    held = next;
  };
}

function show(badge: HTMLElement, { pressed, count, byUser = false }: BadgeView): void {
  badge.classList.toggle('by-user', byUser);
  if (pressed !== undefined) setAttribute(badge, 'aria-pressed', pressed);
  if (count === undefined) return;
  badge.querySelector('.count')?.remove();
  badge.append(element('span', { class: 'count' }, String(count)));
}
