import { readCount } from '../../utils/count.ts';
import { restoreNews, tellNews } from '../../utils/follows/change-news.ts';
import { parseNewsPaper } from '../../utils/follows/news.ts';
import type { NewsPaper } from '../../utils/follows/news.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
import { showCount } from '../../utils/shell/toolbar.ts';
import { changeNews, takeOffNews } from './news.ts';
import { one, readIds } from './read-arguments.ts';

type NewsProtocol = Pick<
  BackgroundProtocol,
  Extract<keyof BackgroundProtocol, `news.${string}` | `toolbar.${string}`>
>;

/** What pages tell of the followed papers on them. */
export function newsHandlers(): Handlers<NewsProtocol> {
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
