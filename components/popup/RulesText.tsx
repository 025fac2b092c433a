import { useSignal } from '@preact/signals';

import type { Filter } from '../../utils/filters/filters.ts';
import { writeRules } from '../../utils/filters/write-rules.ts';
import { FileButton } from '../FileButton.tsx';
import { i18n } from '../messages.ts';
import { Problem } from '../Problem.tsx';
import { UndoLine } from '../UndoLine.tsx';
import { useAttempt } from '../use-attempt.ts';
import type { FilterActions } from './filter-actions.ts';
import { RulesPreview } from './RulesPreview.tsx';

const EXAMPLE = `hide: survey -technique:agents
highlight teal "Big labs": org:nvidia OR org:google
dim even followed: title:benchmark
off hide: upvotes:<3`;

interface Props {
  readonly filters: readonly Filter[];
  readonly actions: Pick<FilterActions, 'replace' | 'export'>;
  readonly tabUrl: string;
}

/** All filters as text, to write by hand, keep in a file and take in from one. */
export function RulesText({ filters, actions, tabUrl }: Props) {
  const draft = useSignal<string | undefined>(undefined);
  /** The filters before and after the last text was taken in. */
  const taken = useSignal<Readonly<Record<'before' | 'after', readonly Filter[]>> | undefined>(
    undefined,
  );
  const attempt = useAttempt();

  const read = (file: File) =>
    attempt.run(async () => {
      draft.value = await file.text();
    });

  async function take(after: readonly Filter[]) {
    await actions.replace(after, filters);
    taken.value = { before: filters, after };
    draft.value = undefined;
  }

  async function undo(before: readonly Filter[], after: readonly Filter[]) {
    await actions.replace(before, after);
    taken.value = undefined;
  }

  const text = draft.value;
  const last = taken.value;
  // What was changed since is not to be undone with it.
  const canUndo = last !== undefined && JSON.stringify(last.after) === JSON.stringify(filters);
  return (
    <details class="rules-text">
      <summary class="link">{i18n.t('rules_text.summary')}</summary>
      <div class="editor">
        <p class="quiet">{i18n.t('rules_text.help')}</p>
        <pre class="quiet">
          # {i18n.t('rules_text.comment')}
          {`\n${EXAMPLE}`}
        </pre>
        <textarea
          class="report"
          rows={8}
          spellcheck={false}
          aria-label={i18n.t('rules_text.label')}
          value={text ?? writeRules(filters)}
          onKeyDown={(event) => {
            // Else the browser closes the popup, and what was written is gone.
            if (event.key === 'Escape' && text !== undefined) event.preventDefault();
          }}
          onInput={({ currentTarget }) => (draft.value = currentTarget.value)}
        />
        <div class="row">
          <FileButton
            action="open-rules"
            label={i18n.t('rules_text.open')}
            accept=".txt,text/plain"
            onPick={read}
          />
          <button
            type="button"
            class="button"
            data-action="export-rules"
            onClick={() => void attempt.run(() => actions.export(writeRules(filters)))}
          >
            {i18n.t('rules_text.export')}
          </button>
          <span class="grow" />
          <a class="link" href={tabUrl} target="_blank" title={i18n.t('techniques.in_tab_title')}>
            {i18n.t('techniques.in_tab')}
          </a>
        </div>
        <Problem text={attempt.problem} />
        {text !== undefined && (
          <RulesPreview
            filters={filters}
            text={text}
            onTake={take}
            onCancel={() => (draft.value = undefined)}
          />
        )}
        {canUndo && (
          <UndoLine
            text={i18n.t('rules_text.taken')}
            onUndo={() => undo(last.before, last.after)}
          />
        )}
      </div>
    </details>
  );
}
