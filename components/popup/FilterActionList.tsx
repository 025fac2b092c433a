import { FILTER_ACTIONS } from '../../utils/filters/filters.ts';
import type { FilterAction } from '../../utils/filters/filters.ts';
import { ChoiceList } from '../ChoiceList.tsx';
import { FILTER_ACTION_LABELS } from '../filter-action-labels.ts';
import { i18n } from '../messages.ts';

interface Props {
  readonly label: string;
  readonly value: FilterAction;
  readonly onChoose: (action: FilterAction) => void;
  readonly disabled?: boolean;
}

/** What becomes of a card that a filter matches. */
export function FilterActionList({ label, value, onChoose, disabled = false }: Props) {
  return (
    <ChoiceList
      label={label}
      value={value}
      choices={FILTER_ACTIONS.map((action) => ({
        value: action,
        label: i18n.t(FILTER_ACTION_LABELS[action]),
      }))}
      onChoose={onChoose}
      disabled={disabled}
    />
  );
}
