import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import { i18n } from '../messages.ts';

interface Props {
  readonly report: string;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Says that the page was not understood, and gives a report to pass on. */
export function LayoutReport({ report, onCopy }: Props) {
  const copied = useSignal<'no' | 'yes' | 'failed'>('no');
  const text = useRef<HTMLTextAreaElement>(null);

  async function copy() {
    try {
      await onCopy(report);
      copied.value = 'yes';
    } catch {
      copied.value = 'failed';
      text.current?.select();
    }
  }

  return (
    <>
      <p class="notice">{i18n.t('page.unrecognised')}</p>
      <p class="quiet">{i18n.t('page.report_hint')}</p>
      <textarea
        ref={text}
        class="report"
        readOnly
        rows={10}
        aria-label={i18n.t('page.report')}
        value={report}
      />
      <p class="row">
        <button type="button" class="button" data-action="copy" onClick={() => void copy()}>
          {i18n.t('page.copy')}
        </button>
        <span role="status">
          {copied.value === 'yes' && i18n.t('page.copied')}
          {copied.value === 'failed' && i18n.t('page.copy_failed')}
        </span>
      </p>
    </>
  );
}
