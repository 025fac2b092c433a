import { useSignal } from '@preact/signals';

import type { Citation } from '../../utils/interchange/citation.ts';
import { COPY_LABELS, COPY_TEXTS } from '../copy-texts.ts';
import type { CopyName } from '../copy-texts.ts';
import { i18n } from '../messages.ts';

interface Props {
  readonly paper: Citation;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Buttons that copy the paper's citation, and say whether that was done. */
export function CopyButtons({ paper, onCopy }: Props) {
  const said = useSignal('');

  async function copy(name: CopyName) {
    said.value = '';
    try {
      await onCopy(COPY_TEXTS[name](paper));
      said.value = i18n.t('copy.copied');
    } catch {
      said.value = i18n.t('copy.failed');
    }
  }

  return (
    <>
      {(Object.keys(COPY_TEXTS) as CopyName[]).map((name) => (
        <button
          key={name}
          type="button"
          class="link"
          data-copy={name}
          aria-label={i18n.t('copy.label', [i18n.t(COPY_LABELS[name]), paper.title])}
          onClick={() => void copy(name)}
        >
          {i18n.t(COPY_LABELS[name])}
        </button>
      ))}
      <span role="status">{said.value}</span>
    </>
  );
}
