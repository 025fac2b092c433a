import { useSignal } from '@preact/signals';

import type { PageDescription } from '../../utils/messages/protocol.ts';
import { CODE_STATE_LABELS } from '../code-state-labels.ts';
import { i18n } from '../messages.ts';
import { TechniqueLabel } from '../TechniqueLabel.tsx';

const SHOWN_AT_FIRST = 10;

/** The figures of a page: papers, hidden ones, techniques, code. */
export function PageCounts({ page }: { readonly page: PageDescription }) {
  const all = useSignal(false);
  const { papers, hidden, techniques, code } = page;
  const shown = all.value ? techniques : techniques.slice(0, SHOWN_AT_FIRST);
  const rest = techniques.length - SHOWN_AT_FIRST;
  return (
    <>
      <p class="figures">
        <strong data-count="papers">{i18n.t('page.papers', papers)}</strong>
        {hidden > 0 && <span data-count="hidden">{i18n.t('page.hidden', hidden)}</span>}
      </p>
      <h3>{i18n.t('page.techniques')}</h3>
      {techniques.length === 0 && <p class="quiet">{i18n.t('page.no_techniques')}</p>}
      <div class="badges">
        {shown.map(({ id, papers: count }) => (
          <TechniqueLabel key={id} id={id} count={count} />
        ))}
        {rest > 0 && (
          <button
            type="button"
            class="link"
            aria-expanded={all.value}
            onClick={() => (all.value = !all.value)}
          >
            {all.value ? i18n.t('page.fewer') : i18n.t('page.more', rest)}
          </button>
        )}
      </div>
      <h3>{i18n.t('page.code')}</h3>
      <dl class="counts">
        {code
          .filter(({ papers: count }) => count > 0)
          .map(({ state, papers: count }) => (
            <div key={state} data-code={state}>
              <dt>{i18n.t(CODE_STATE_LABELS[state])}</dt>
              <dd>{count}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
