import { READING_STATUSES, readStatus } from '../../utils/library/reading-status.ts';
import type { ReadingStatus } from '../../utils/library/reading-status.ts';
import { describeStatus } from '../describe-status.ts';
import { i18n } from '../messages.ts';
import { openByArrows } from './open-by-arrows.ts';

interface Props {
  /** Without one, papers of several are meant. */
  readonly value?: ReadingStatus;
  readonly label: string;
  readonly onChoose: (status: ReadingStatus) => void;
}

/** How far the reading of a paper has come. */
export function StatusChoice({ value, label, onChoose }: Props) {
  return (
    <select
      class="status"
      data-status={value}
      value={value ?? ''}
      aria-label={label}
      onKeyDown={openByArrows}
      onChange={({ currentTarget }) => {
        const status = readStatus(currentTarget.value);
        if (status !== undefined) onChoose(status);
        // What is shown is what is kept.
        currentTarget.value = value ?? '';
      }}
    >
      {value === undefined && <option value="">{i18n.t('library.status')}</option>}
      {READING_STATUSES.map((status) => (
        <option key={status} value={status}>
          {describeStatus(status)}
        </option>
      ))}
    </select>
  );
}
