import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import { element, setAttribute } from './element.ts';
import { onPress } from './press.ts';
import { createBadge } from './technique-badge.ts';

export interface BadgeView {
  readonly id: TechniqueId;
  /** `undefined` where a click narrows nothing. */
  readonly pressed: boolean | undefined;
  readonly count?: number;
}

/** Keeps the badges at the start of an element as they are to be; one that stays keeps its focus. */
export function createBadgeList(
  root: Element,
  onClick: (id: TechniqueId) => void,
): (views: readonly BadgeView[]) => void {
  let held = new Map<TechniqueId, HTMLElement>();
  return (views) => {
    const next = new Map<TechniqueId, HTMLElement>();
    for (const [index, view] of views.entries()) {
      const { id, pressed } = view;
      const badge =
        held.get(id) ?? onPress(createBadge(id, pressed !== undefined), () => onClick(id));
      show(badge, view);
      const there = root.children[index] ?? null;
      if (there !== badge) root.insertBefore(badge, there);
      next.set(id, badge);
    }
    for (const [id, badge] of held) if (!next.has(id)) badge.remove();
    held = next;
  };
}

function show(badge: HTMLElement, { pressed, count }: BadgeView): void {
  if (pressed !== undefined) setAttribute(badge, 'aria-pressed', pressed);
  if (count === undefined) return;
  badge.querySelector('.count')?.remove();
  badge.append(element('span', { class: 'count' }, String(count)));
}
