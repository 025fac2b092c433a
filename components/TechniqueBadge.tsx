import type { TechniqueName } from '../utils/user-techniques/technique-name.ts';
import { describeTechnique } from './explain-technique.ts';
import { i18n } from './messages.ts';

interface Props {
  readonly name: TechniqueName;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

/** A technique that narrows a list to its papers. */
export function TechniqueBadge({ name, pressed, onClick }: Props) {
  return (
    <button
      type="button"
      class="badge"
      data-technique={name.id}
      data-group={name.group}
      data-colour={name.colour}
      aria-pressed={pressed}
      title={`${describeTechnique(name)} ${i18n.t('badge.click')}`}
      onClick={onClick}
    >
      <span class="dot" />
      {name.shortLabel}
    </button>
  );
}
