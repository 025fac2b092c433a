import { describeTechnique } from './explain-technique.ts';
import { useTechniqueNames } from './own-techniques.ts';

interface Props {
  /** A technique's id, perhaps of one that is gone or of another version of the taxonomy. */
  readonly id: string;
  readonly count?: number;
}

/** A technique's name where there is nothing to press. */
export function TechniqueLabel({ id, count }: Props) {
  const name = useTechniqueNames()(id);
  return (
    <span
      class="badge"
      data-technique={id}
      data-group={name?.group}
      data-colour={name?.colour}
      title={name && describeTechnique(name)}
    >
      <span class="dot" />
      {name?.shortLabel ?? id}
      {count !== undefined && <span class="count">{count}</span>}
    </span>
  );
}
