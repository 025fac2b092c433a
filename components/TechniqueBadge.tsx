import { i18n } from '#i18n';

import { findTechnique } from '../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../utils/techniques/taxonomy.ts';
import { explainTechnique } from './explain-technique.ts';

interface Props {
  readonly id: TechniqueId;
  readonly pressed: boolean;
  /** Whether a click narrows the page to the technique: there is no list on a paper's own page. */
  readonly narrows: boolean;
  readonly onClick: (id: TechniqueId) => void;
  readonly count?: number;
}

export function TechniqueBadge({ id, pressed, narrows, onClick, count }: Props) {
  const technique = findTechnique(id);
  if (technique === undefined) return null;
  const { label, shortLabel, group } = technique;
  return (
    <button
      type="button"
      class="badge"
      data-technique={id}
      data-group={group}
      aria-pressed={narrows ? pressed : undefined}
      title={`${label}: ${explainTechnique(id)}${narrows ? ` ${i18n.t('badge.click')}` : ''}`}
      onClick={() => onClick(id)}
    >
      <span class="dot" />
      {shortLabel}
      {count !== undefined && <span class="count">{count}</span>}
    </button>
  );
}
