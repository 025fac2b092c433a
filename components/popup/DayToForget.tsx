import { useSignal } from '@preact/signals';

import { writeDay } from '../../utils/day.ts';
import type { Day } from '../../utils/day.ts';
import type { SeenSummary } from '../../utils/seen/summarise.ts';
import { ChoiceList } from '../ChoiceList.tsx';
import { formatDate } from '../format-date.ts';
import { i18n } from '../messages.ts';

interface Props {
  readonly days: SeenSummary['days'];
  readonly onForget: (day: Day) => void;
}

/** The days of which papers are remembered, of which one can be forgotten. */
export function DayToForget({ days, onForget }: Props) {
  const chosen = useSignal<Day | undefined>(undefined);
  const [latest] = days;
  const { day } = days.find((one) => one.day === chosen.value) ?? latest ?? { day: 0 };
  return (
    <div class="row">
      <span class="grow">
        <ChoiceList
          label={i18n.t('seen.day')}
          value={String(day)}
          choices={days.map((one) => ({ value: String(one.day), label: labelDay(one) }))}
          onChoose={(value) => (chosen.value = Number(value))}
        />
      </span>
      <button type="button" class="button" data-action="forget-day" onClick={() => onForget(day)}>
        {i18n.t('seen.forget_day')}
      </button>
    </div>
  );
}

const labelDay = ({ day, papers }: SeenSummary['days'][number]): string =>
  i18n.t('seen.day_papers', papers, [formatDate(writeDay(day), 'UTC'), String(papers)]);
