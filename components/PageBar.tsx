import type { ReadonlySignal } from '@preact/signals';

import { i18n } from '#i18n';

import { SORT_ORDERS } from '../utils/overlay/sort-papers.ts';
import type { SortOrder } from '../utils/overlay/sort-papers.ts';
import type { TechniqueId } from '../utils/techniques/taxonomy.ts';
import { drawCode } from './icons.tsx';
import { TechniqueBadge } from './TechniqueBadge.tsx';

export interface BarView {
  readonly papers: number;
  readonly hidden: number;
  /** Cards that filters would hide and that are shown because the user asked. */
  readonly revealed: number;
  readonly selected: readonly { readonly id: TechniqueId; readonly papers: number }[];
  readonly codeOnly: boolean;
  readonly withCode: number;
  /** Undefined where the cards' layout cannot be ordered safely. */
  readonly order: SortOrder | undefined;
}

export interface BarActions {
  readonly showHidden: () => void;
  readonly hideAgain: () => void;
  readonly toggleTechnique: (id: TechniqueId) => void;
  readonly toggleCode: () => void;
  readonly sort: (order: SortOrder) => void;
}

interface Props {
  readonly view: ReadonlySignal<BarView>;
  readonly actions: BarActions;
}

const SORT_LABELS = {
  site: 'sort.site',
  upvotes: 'sort.upvotes',
  stars: 'sort.stars',
  comments: 'sort.comments',
  followed: 'sort.followed',
} as const satisfies Record<SortOrder, string>;

/** One line above the list: what is shown, what is hidden and how to see it, and how to narrow and sort. */
export function PageBar({ view, actions }: Props) {
  const { papers, hidden, revealed, selected, codeOnly, withCode, order } = view.value;
  return (
    <div class="bar" role="toolbar" aria-label={i18n.t('bar.label')}>
      <span class="counts" role="status">
        <span data-count="shown">{i18n.t('bar.papers', papers - hidden)}</span>
        <span class="hidden" data-empty={hidden === 0}>
          <span data-count="hidden">{hidden}</span> {i18n.t('bar.hidden')}
        </span>
      </span>
      {hidden > 0 && (
        <button type="button" class="link" data-action="show" onClick={actions.showHidden}>
          {i18n.t('bar.show')}
        </button>
      )}
      {revealed > 0 && (
        <button type="button" class="link" data-action="hide" onClick={actions.hideAgain}>
          {i18n.t('bar.hide_again', revealed)}
        </button>
      )}
      <span class="chosen">
        {selected.map(({ id, papers: count }) => (
          <TechniqueBadge
            key={id}
            id={id}
            pressed
            narrows
            count={count}
            onClick={actions.toggleTechnique}
          />
        ))}
      </span>
      <button
        type="button"
        class="badge toggle"
        data-action="code"
        aria-pressed={codeOnly}
        title={i18n.t('bar.code_title')}
        onClick={actions.toggleCode}
      >
        {drawCode()}
        {i18n.t('bar.code')}
        <span class="count">{withCode}</span>
      </button>
      {order !== undefined && (
        <label class="sort">
          <span>{i18n.t('bar.sort')}</span>
          <select
            value={order}
            onChange={({ currentTarget }) => {
              const chosen = SORT_ORDERS.find((name) => name === currentTarget.value);
              if (chosen !== undefined) actions.sort(chosen);
            }}
          >
            {SORT_ORDERS.map((name) => (
              <option key={name} value={name}>
                {i18n.t(SORT_LABELS[name])}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
