import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { i18n } from '#i18n';

import { BIN_DAYS } from '../../utils/library/bin.ts';
import type { BinnedPaper } from '../../utils/messages/protocol.ts';
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
  const papers = useSignal<readonly BinnedPaper[] | 'reading' | 'failed'>('reading');
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

  async function read() {
    papers.value = await actions.read().catch(() => 'failed' as const);
  }
  useEffect(() => void read(), [total]);

  async function change(from: Left, done: Promise<boolean>) {
    if (!(await done)) return;
    await read();
    left.value = from;
  }
  const all = papers.value;
  if (all === 'reading') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (all === 'failed') return <p class="problem">{i18n.t('saved.failed')}</p>;
  return (
    <>
      <p ref={note} class="quiet" data-count="bin" tabIndex={-1}>
        {all.length === 0
          ? i18n.t('library.bin_none', [String(BIN_DAYS)])
          : i18n.t('library.bin_holds', [String(BIN_DAYS)])}
      </p>
      <ol ref={list} class="binned">
        {all.slice(0, most.value).map((paper, at) => (
          <BinRow
            key={paper.id}
            paper={paper}
            onRestore={() => void change({ at, action: 'restore' }, actions.restore([paper.id]))}
            onDiscard={() => void change({ at, action: 'discard' }, actions.discard([paper.id]))}
          />
        ))}
      </ol>
      {all.length > most.value && (
        <button type="button" class="button" onClick={() => (most.value += SHOWN)}>
          {i18n.t('library.more')}
        </button>
      )}
    </>
  );
}
