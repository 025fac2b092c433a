import { drawSave } from './icons.tsx';
import { i18n } from './messages.ts';

interface Props {
  readonly saved: boolean;
  readonly onToggle: () => void;
}

export function SaveButton({ saved, onToggle }: Props) {
  return (
    <button
      type="button"
      class="action"
      data-action="save"
      aria-pressed={saved}
      aria-label={i18n.t('save.label')}
      title={saved ? i18n.t('save.saved') : i18n.t('save.label')}
      onClick={onToggle}
    >
      {drawSave(saved)}
    </button>
  );
}
