import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

import { BIN_DAYS } from '../../utils/library/bin.ts';
import { i18n } from '../messages.ts';
import { useAnswer } from '../use-answer.ts';
import { BinRow } from './BinRow.tsx';
import type { BinActions } from './library-view.ts';

const SHOWN = 100;

interface Props {
  readonly actions: BinActions;
  /** How many papers the library has: as that changes, here or in another tab, so does the bin. */
  readonly total: number;
}

/** From where a paper has gone, and the focus with it. */
interface Left {
  readonly at: number;
  readonly action: 'restore' | 'discard';
}

/** Papers that were removed and can still come back. */
export function BinView({ actions, total }: Props) {
  const { answer: papers, again } = useAnswer(actions.read, total);
  const most = useSignal(SHOWN);

  const list = useRef<HTMLOListElement>(null);
  const note = useRef<HTMLParagraphElement>(null);
  const left = useSignal<Left | undefined>(undefined);
  useLayoutEffect(() => {
    // Not if it is elsewhere by now.
    if (left.value === undefined || document.activeElement !== document.body) return;
    const { at, action } = left.value;
    const next = [
      ...(list.current?.querySelectorAll<HTMLElement>(`[data-action=${action}]`) ?? []),
    ];
    (next[at] ?? next.at(-1) ?? note.current)?.focus();
  }, [left.value]);

  async function change(from: Left, done: Promise<boolean>) {
    if (!(await done)) return;
    await again();
    left.value = from;
  }

  if (papers === 'reading') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (papers === 'failed') return <p class="problem">{i18n.t('saved.failed')}</p>;
  return (
    <>
      <p ref={note} class="quiet" data-count="bin" tabIndex={-1}>
        {papers.length === 0
          ? i18n.t('library.bin_none', [String(BIN_DAYS)])
          : i18n.t('library.bin_holds', [String(BIN_DAYS)])}
      </p>
      <ol ref={list} class="binned">
        {papers.slice(0, most.value).map((paper, at) => (
          <BinRow
            key={paper.id}
            paper={paper}
            onRestore={() => void change({ at, action: 'restore' }, actions.restore([paper.id]))}
            onDiscard={() => void change({ at, action: 'discard' }, actions.discard([paper.id]))}
          />
        ))}
      </ol>
      {papers.length > most.value && (
        <button type="button" class="button" onClick={() => (most.value += SHOWN)}>
          {i18n.t('library.more')}
        </button>
      )}
    </>
  );
}
