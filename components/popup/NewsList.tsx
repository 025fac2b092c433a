import { useSignal } from '@preact/signals';

import type { NewsPaper } from '../../utils/follows/news.ts';
import { formatDate } from '../format-date.ts';
import { i18n } from '../messages.ts';
import { paperUrl } from '../paper-url.ts';
import { Problem } from '../Problem.tsx';
import { UndoLine } from '../UndoLine.tsx';
import { useAttempt } from '../use-attempt.ts';

/** What the popup does with the news; each rejects when it was not done. */
export interface NewsActions {
  readonly read: (papers: readonly NewsPaper[]) => Promise<void>;
  readonly restore: (papers: readonly NewsPaper[]) => Promise<void>;
}

interface Props {
  /** Followed papers of the pages visited that were not opened, newest first. */
  readonly papers: readonly NewsPaper[];
  /** The ids of all saved papers. */
  readonly saved: ReadonlySet<string>;
  readonly actions: NewsActions;
}

const SHOWN_AT_FIRST = 5;

/** The followed papers that wait to be opened. */
export function NewsList({ papers, saved, actions }: Props) {
  const all = useSignal(false);
  const marked = useSignal<readonly NewsPaper[]>([]);
  const attempt = useAttempt();
  const shown = all.value ? papers : papers.slice(0, SHOWN_AT_FIRST);
  const rest = papers.length - SHOWN_AT_FIRST;

  async function markAll() {
    await actions.read(papers);
    marked.value = papers;
  }

  async function undo() {
    await actions.restore(marked.peek());
    marked.value = [];
  }

  if (papers.length + marked.value.length === 0) return null;
  return (
    <section data-section="news">
      <div class="row">
        <h3 class="grow">{i18n.t('follows.news')}</h3>
        {papers.length > 0 && (
          <button
            type="button"
            class="link"
            data-action="read-all"
            disabled={attempt.busy}
            onClick={() => void attempt.run(markAll)}
          >
            {i18n.t('follows.news_read')}
          </button>
        )}
      </div>
      <ul class="list">
        {shown.map(({ id, title, date, follows }) => (
          <li key={id} data-paper={id}>
            <a class="title" href={paperUrl(id)} target="_blank" rel="noopener noreferrer">
              {title}
            </a>
            <span class="quiet">
              {date !== undefined && <time dateTime={date}>{formatDate(date, 'UTC')}</time>}
              {date !== undefined && ' · '}
              {follows.map(({ label }) => label).join(', ')}
              {saved.has(id) && ` · ${i18n.t('follows.news_saved')}`}
            </span>
          </li>
        ))}
        {papers.length === 0 && (
          <li>
            <UndoLine text={i18n.t('follows.news_marked')} onUndo={undo} />
          </li>
        )}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="link"
          data-action="more-news"
          aria-expanded={all.value}
          onClick={() => (all.value = !all.value)}
        >
          {all.value ? i18n.t('page.fewer') : i18n.t('page.more', rest)}
        </button>
      )}
      <Problem text={attempt.problem} />
    </section>
  );
}
