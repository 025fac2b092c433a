import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';

import type { Filter } from '../../utils/filters/filters.ts';
import { importFilters } from '../../utils/filters/import-filters.ts';
import { readRules } from '../../utils/filters/read-rules.ts';
import type { ImportMode } from '../../utils/import-mode.ts';
import { ChoiceList } from '../ChoiceList.tsx';
import { i18n } from '../messages.ts';
import { OwnTechniquesContext } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { useAttempt } from '../use-attempt.ts';
import { describeRuleFault } from './describe-rule-fault.ts';

/** So many are enough to see what kind of mistake it is. */
const MOST_FAULTS = 5;

interface Props {
  readonly filters: readonly Filter[];
  readonly text: string;
  readonly onTake: (filters: readonly Filter[]) => Promise<void>;
  readonly onCancel: () => void;
}

/** What a text would make of the filters, before it does. */
export function RulesPreview({ filters, text, onTake, onCancel }: Props) {
  const own = useContext(OwnTechniquesContext);
  const mode = useSignal<ImportMode>('merge');
  const attempt = useAttempt();
  const { rules, faults } = readRules(text, own, filters);
  const change = importFilters(filters, rules, mode.value, own, () => crypto.randomUUID());
  const { added, changed, same, removed } = change.counts;
  const counts = [
    { name: 'added', count: added, label: i18n.t('rules_text.added') },
    { name: 'changed', count: changed, label: i18n.t('rules_text.changed') },
    { name: 'same', count: same, label: i18n.t('rules_text.same') },
    { name: 'removed', count: removed, label: i18n.t('rules_text.removed') },
    { name: 'unreadable', count: faults.length, label: i18n.t('rules_text.unreadable') },
  ];
  const isNothing = JSON.stringify(change.filters) === JSON.stringify(filters);
  return (
    <div class="notice" data-rules="preview">
      <div class="row">
        <span class="grow">{i18n.t('rules_text.how')}</span>
        <ChoiceList
          label={i18n.t('rules_text.how')}
          value={mode.value}
          choices={[
            { value: 'merge', label: i18n.t('rules_text.merge') },
            { value: 'replace', label: i18n.t('rules_text.replace') },
          ]}
          onChoose={(chosen) => (mode.value = chosen)}
        />
      </div>
      <dl class="counts">
        {counts.map(
          ({ name, count, label }) =>
            count > 0 && (
              <div key={name} data-count={name}>
                <dt>{label}</dt>
                <dd>{count}</dd>
              </div>
            ),
        )}
      </dl>
      <ul class="problem" role="status" hidden={faults.length === 0}>
        {faults.slice(0, MOST_FAULTS).map(({ line, fault }) => (
          <li key={line}>{i18n.t('fault.line', [String(line), describeRuleFault(fault, own)])}</li>
        ))}
        {faults.length > MOST_FAULTS && (
          <li>{i18n.t('fault.more', faults.length - MOST_FAULTS)}</li>
        )}
      </ul>
      {isNothing && <p>{i18n.t('rules_text.nothing')}</p>}
      <Problem text={attempt.problem} />
      <div class="row">
        <button
          type="button"
          class="button primary"
          data-action="take-rules"
          disabled={isNothing || attempt.busy}
          onClick={() => void attempt.run(() => onTake(change.filters))}
        >
          {i18n.t('rules_text.take')}
        </button>
        <button type="button" class="button" data-action="leave-rules" onClick={onCancel}>
          {i18n.t('rules_text.cancel')}
        </button>
      </div>
    </div>
  );
}
