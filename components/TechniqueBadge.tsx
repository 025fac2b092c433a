import { i18n } from '#i18n';

import { findTechnique } from '../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../utils/techniques/taxonomy.ts';

interface Props {
  readonly id: TechniqueId;
  readonly pressed: boolean;
  /** Undefined where there is no list to narrow: the badge then only names the technique. */
  readonly onToggle: ((id: TechniqueId) => void) | undefined;
  readonly count?: number;
}

export function TechniqueBadge({ id, pressed, onToggle, count }: Props) {
  const technique = findTechnique(id);
  if (technique === undefined) return null;
  const { label, shortLabel, group, explanation } = technique;
  return (
    <button
      type="button"
      class="badge"
      data-technique={id}
      data-group={group}
      aria-pressed={onToggle === undefined ? undefined : pressed}
      title={
        onToggle === undefined
          ? `${label}: ${explanation}`
          : i18n.t('badge.title', [label, explanation])
      }
      onClick={() => onToggle?.(id)}
    >
      <span class="dot" />
      {shortLabel}
      {count !== undefined && <span class="count">{count}</span>}
    </button>
  );
}
