import { readCount } from '../../utils/count.ts';
import { restoreNews, tellNews } from '../../utils/follows/change-news.ts';
import { parseNewsPaper } from '../../utils/follows/news.ts';
import type { NewsPaper } from '../../utils/follows/news.ts';
import { one } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { MessagesOf } from '../../utils/messages/protocol.ts';
import { showCount } from '../../utils/shell/toolbar.ts';
import { changeNews, takeOffNews } from './news.ts';
import { readIds } from './read-arguments.ts';

/** What pages tell of the followed papers on them. */
export function newsHandlers(): Handlers<MessagesOf<'news' | 'toolbar'>> {
  return {
    'news.tell': {
      parse: ([papers]) => one(readPapers(papers)),
      run: (papers) => changeNews((document) => tellNews(document, papers)),
    },
    'news.read': {
      parse: ([ids]) => one(readIds(ids)),
      run: takeOffNews,
    },
    'news.restore': {
      parse: ([papers]) => one(readPapers(papers)),
      run: (papers) => changeNews((document) => restoreNews(document, papers)),
    },
    'toolbar.count': {
      parse: ([count]) => one(readCount(count)),
      async run(count, { tab }) {
        if (tab !== undefined) await showCount(tab, count);
      },
    },
  };
}

const readPapers = (papers: unknown): readonly NewsPaper[] | undefined =>
  Array.isArray(papers) ? papers.flatMap((paper) => parseNewsPaper(paper) ?? []) : undefined;
