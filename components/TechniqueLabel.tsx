import { findTechnique } from '../utils/techniques/taxonomy.ts';
import { explainTechnique } from './explain-technique.ts';

interface Props {
  /** A technique's id, perhaps of another version of the taxonomy. */
  readonly id: string;
  readonly count?: number;
}

/** A technique's name where there is nothing to press. */
export function TechniqueLabel({ id, count }: Props) {
  const technique = findTechnique(id);
  return (
    <span
      class="badge"
      data-technique={id}
      data-group={technique?.group}
      title={technique && `${technique.label}: ${explainTechnique(technique.id)}`}
    >
      <span class="dot" />
      {technique?.shortLabel ?? id}
      {count !== undefined && <span class="count">{count}</span>}
    </span>
  );
}
