import { findTechnique } from '../utils/techniques/taxonomy.ts';
import { shortenLabel } from '../utils/user-techniques/own-technique.ts';
import { explainTechnique } from './explain-technique.ts';
import { useOwnTechnique } from './own-techniques.ts';

interface Props {
  /** A technique's id, perhaps of another version of the taxonomy. */
  readonly id: string;
  readonly count?: number;
}

/** A technique's name where there is nothing to press. */
export function TechniqueLabel({ id, count }: Props) {
  const technique = findTechnique(id);
  const own = useOwnTechnique(id);
  return (
    <span
      class="badge"
      data-technique={id}
      data-group={technique?.group}
      data-colour={own?.colour}
      title={technique ? `${technique.label}: ${explainTechnique(technique.id)}` : own?.label}
    >
      <span class="dot" />
      {technique?.shortLabel ?? (own ? shortenLabel(own.label) : id)}
      {count !== undefined && <span class="count">{count}</span>}
    </span>
  );
}
