import type { LibrarySlice } from '../../utils/messages/protocol.ts';
import { formatDate } from '../format-date.ts';
import { i18n } from '../messages.ts';
import { paperUrl } from '../paper-url.ts';

/** The papers saved last, as far as the library has answered. */
export type RecentView = LibrarySlice | 'asking' | 'failed';

interface Props {
  readonly recent: RecentView;
  /** Address of the library's own page. */
  readonly libraryUrl: string;
  readonly onRetry: () => void;
}

/** The papers saved last, and the way to all of them. */
export function SavedPanel({ recent, libraryUrl, onRetry }: Props) {
  return (
    <>
      <Recent recent={recent} onRetry={onRetry} />
      <p>
        <a class="button" data-action="library" href={libraryUrl} target="_blank" rel="noopener">
          {typeof recent === 'string' || recent.total === 0
            ? i18n.t('saved.all_none')
            : i18n.t('saved.all', recent.total)}
        </a>
      </p>
    </>
  );
}

function Recent({ recent, onRetry }: Pick<Props, 'recent' | 'onRetry'>) {
  if (recent === 'asking') return <p class="quiet">{i18n.t('popup.reading')}</p>;
  if (recent === 'failed') {
    return (
      <p class="problem" role="alert">
        {i18n.t('saved.failed')}{' '}
        <button type="button" class="link" onClick={onRetry}>
          {i18n.t('action.retry')}
        </button>
      </p>
    );
  }
  if (recent.total === 0) return <p class="quiet">{i18n.t('saved.none')}</p>;
  return (
    <>
      <h3>{i18n.t('saved.last')}</h3>
      <ul class="list">
        {recent.papers.map(({ id, title, savedAt }) => (
          <li key={id} data-paper={id}>
            <a class="title" href={paperUrl(id)} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
            <time class="quiet" dateTime={savedAt}>
              {formatDate(savedAt)}
            </time>
          </li>
        ))}
      </ul>
      {recent.unreadable > 0 && (
        <p class="notice">{i18n.t('saved.unreadable', recent.unreadable)}</p>
      )}
    </>
  );
}
