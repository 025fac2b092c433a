import type { PageDescription } from '../../utils/messages/protocol.ts';
import { KIND_LABELS } from '../kind-labels.ts';
import { i18n } from '../messages.ts';
import { LayoutReport } from './LayoutReport.tsx';
import { PageCounts } from './PageCounts.tsx';

const SITE = 'https://huggingface.co/papers';

/** What the overlay of the tab answered; `absent` where there is none. */
export type PageView = PageDescription | 'asking' | 'absent';

interface Props {
  readonly page: PageView;
  /** The user has switched the strip off on pages of this kind. */
  readonly isOff: boolean;
  readonly onCopy: (text: string) => Promise<void>;
}

/** What Gloss found on the page in the tab. */
export function PagePanel({ page, isOff, onCopy }: Props) {
  if (page === 'asking') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (page === 'absent') return <Elsewhere text={i18n.t('page.absent')} />;
  if (page.papers > 0) {
    return (
      <>
        <h2>{i18n.t(KIND_LABELS[page.kind])}</h2>
        {isOff && <p class="notice">{i18n.t('page.is_off')}</p>}
        <PageCounts page={isOff ? { ...page, hidden: 0 } : page} />
      </>
    );
  }
  if (page.layout === 'loading') return <p class="quiet">{i18n.t('page.loading')}</p>;
  if (page.layout === 'empty') return <p class="quiet">{i18n.t('page.empty')}</p>;
  if (page.kind === 'other') return <Elsewhere text={i18n.t('page.no_list')} />;
  return <LayoutReport report={page.report} onCopy={onCopy} />;
}

function Elsewhere({ text }: { readonly text: string }) {
  return (
    <>
      <p>{text}</p>
      <p>
        <a class="link" href={SITE} target="_blank" rel="noopener noreferrer">
          {i18n.t('page.open_site')}
        </a>
      </p>
    </>
  );
}
