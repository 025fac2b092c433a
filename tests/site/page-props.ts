import { findMonth, findWeek } from './dates.ts';
import type { DailyEntry, Day, SiteOptions } from './site.ts';

/** What one page shows: the island of its main column and that island's `data-props`. */
export interface PageProps {
  readonly island: 'DailyPapers' | 'PaperContent';
  readonly props: Readonly<Record<string, unknown>>;
}

// Comments hold links to other papers, which are no papers of the page.
const COMMENTS = [
  {
    id: '68dc9ff67360a3f1d475b721',
    author: { name: 'gridworld', avatarUrl: '/avatars/gridworld.svg' },
    type: 'comment',
    data: {
      latest: {
        html: '<p>See also <a rel="nofollow" href="https://arxiv.org/abs/1706.03762">arXiv</a>, <a href="/papers/1706.03762">this paper</a> and <a rel="nofollow" href="https://github.com/some/code">some code</a>.</p>',
      },
    },
  },
];

type ListOptions = Required<Pick<SiteOptions, 'days' | 'pageSize' | 'rowElement'>>;

/** The main island of a papers address, from the `skip`th card on; `undefined` for other pages. */
export function findPageProps(url: URL, options: ListOptions, skip = 0): PageProps | undefined {
  const [, section, ...rest] = url.pathname.split('/');
  if (section !== 'papers') return undefined;
  const query = url.searchParams.get('q');
  const cut = (entries: readonly DailyEntry[]) => entries.slice(skip, skip + options.pageSize);
  if (query) {
    return list({
      query: { q: query },
      searchResults: cut(search(options.days, query)),
      rowElement: options.rowElement,
    });
  }
  const [kind = '', date = ''] = rest;
  switch (kind) {
    case '': {
      return period('day', url.searchParams.get('date') ?? options.days[0]?.date ?? '');
    }
    case 'date': {
      return period('day', date);
    }
    case 'week':
    case 'month': {
      return period(kind, date);
    }
    case 'trending': {
      const entries = options.days.flatMap((day) => day.entries);
      const byUpvotes = entries.toSorted((a, b) => (b.paper.upvotes ?? 0) - (a.paper.upvotes ?? 0));
      return list({
        isTrending: true,
        dailyPapers: cut(byUpvotes),
        rowElement: options.rowElement,
      });
    }
    default: {
      return findPaperProps(kind, options.days);
    }
  }

  function period(periodType: 'day' | 'week' | 'month', dateString: string): PageProps {
    const toPeriod = { day: (day: string) => day, week: findWeek, month: findMonth }[periodType];
    const dates = [...new Set(options.days.map((day) => toPeriod(day.date)))].toSorted();
    const entries = options.days
      .filter((day) => toPeriod(day.date) === dateString)
      .flatMap((day) => day.entries);
    return list({
      periodType,
      dateString,
      lastDate: options.days[0]?.date ?? '',
      dailyPapers: cut(entries),
      prevDate: dates.findLast((other) => other < dateString),
      nextDate: dates.find((other) => other > dateString),
    });
  }
}

function list(props: PageProps['props']): PageProps {
  return { island: 'DailyPapers', props };
}

function search(days: readonly Day[], query: string): readonly DailyEntry[] {
  const wanted = query.toLowerCase();
  return days
    .flatMap((day) => day.entries)
    .filter((entry) => `${entry.title} ${entry.paper.summary ?? ''}`.toLowerCase().includes(wanted))
    .map((entry) => ({
      ...entry,
      upvoted: false,
      highlightedTitle: [{ type: 'text', text: entry.title }],
    }));
}

function findPaperProps(id: string, days: readonly Day[]): PageProps | undefined {
  for (const day of days) {
    const rank = day.entries.findIndex((entry) => entry.paper.id === id);
    const entry = day.entries[rank];
    if (entry === undefined) continue;
    return {
      island: 'PaperContent',
      props: {
        comments: COMMENTS,
        paper: { ...entry.paper, title: entry.paper.title ?? entry.title },
        upvoted: false,
        upvoters: [],
        dailyPaperRank: rank + 1,
        ...(entry['organization'] !== undefined && { organization: entry['organization'] }),
      },
    };
  }
  return undefined;
}
