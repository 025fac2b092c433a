import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import { setAttribute } from './element.ts';
import { onPress } from './press.ts';
import { createBadge, keyOfBadge } from './technique-badge.ts';
import type { BadgeView } from './technique-badge.ts';

/** Keeps the badges of an element, from one of its children on, as they are to be; one that stays keeps its focus. */
export function createBadgeList(
  root: Element,
  onClick: (id: AnyTechniqueId) => void,
): (views: readonly BadgeView[], from?: number) => void {
  let held = new Map<string, HTMLElement>();
  return (views, from = 0) => {
    const next = new Map<string, HTMLElement>();
    for (const [index, view] of views.entries()) {
      const key = keyOfBadge(view);
      const badge = held.get(key) ?? onPress(createBadge(view), () => onClick(view.id));
      show(badge, view);
      const there = root.children[from + index] ?? null;
      if (there !== badge) root.insertBefore(badge, there);
      next.set(key, badge);
    }
    for (const [key, badge] of held) if (!next.has(key)) badge.remove();
    held = next;
  };
}

function show(badge: HTMLElement, { pressed, byUser = false }: BadgeView): void {
  badge.classList.toggle('by-user', byUser);
  if (pressed !== undefined) setAttribute(badge, 'aria-pressed', pressed);
}
