import type { CodeState } from '../utils/code/code-state.ts';
import type { PatternQuery } from '../utils/query/pattern/pattern.ts';
import type {
  AcronymQuery,
  FigureQuery,
  NameQuery,
  PaperState,
  TextField,
  WordsQuery,
} from '../utils/query/query.ts';
import type { DateRange } from '../utils/query/range.ts';
import { isBeginning } from '../utils/query/run.ts';
import { i18n } from './messages.ts';

/** What is looked for in the words of a text. */
export type TextQuery = WordsQuery | AcronymQuery | PatternQuery;

export function describeWords(query: TextQuery): string {
  switch (query.type) {
    case 'words':
      return i18n.t('query.explain.word', [query.written]);
    case 'prefix':
      return i18n.t('query.explain.prefix', [query.written]);
    case 'acronym':
      return i18n.t('query.explain.acronym', [query.written]);
    case 'pattern':
      return i18n.t('query.explain.pattern', [`/${query.source}/${query.ignoreCase ? 'i' : ''}`]);
  }
}

/** `found` is the words, named. */
export function describeText(field: TextField, found: string, isNot: boolean): string {
  switch (field) {
    case 'text':
      return isNot
        ? i18n.t('query.explain.text_not', [found])
        : i18n.t('query.explain.text', [found]);
    case 'title':
      return isNot
        ? i18n.t('query.explain.title_not', [found])
        : i18n.t('query.explain.title', [found]);
    case 'abstract':
      return isNot
        ? i18n.t('query.explain.abstract_not', [found])
        : i18n.t('query.explain.abstract', [found]);
  }
}

export function describeName(query: NameQuery, isNot: boolean): string {
  const written = describeWritten(query);
  switch (query.field) {
    case 'author':
      return isNot
        ? i18n.t('query.explain.author_not', [written])
        : i18n.t('query.explain.author', [written]);
    case 'org':
      return isNot
        ? i18n.t('query.explain.org_not', [written])
        : i18n.t('query.explain.org', [written]);
    case 'keyword':
      return isNot
        ? i18n.t('query.explain.keyword_not', [written])
        : i18n.t('query.explain.keyword', [written]);
  }
}

const describeWritten = ({ run, written }: NameQuery): string =>
  isBeginning(run) ? `${written.slice(0, -1)}…` : written;

export function describeCodeState(state: CodeState): string {
  switch (state) {
    case 'repository':
      return i18n.t('query.explain.code_repository');
    case 'linked':
      return i18n.t('query.explain.code_linked');
    case 'released':
      return i18n.t('query.explain.code_released');
    case 'promised':
      return i18n.t('query.explain.code_promised');
    case 'project-page':
      return i18n.t('query.explain.code_project_page');
    case 'unknown':
      return i18n.t('query.explain.code_unknown');
  }
}

export function describeFigure({ field, range }: FigureQuery): string {
  const figures: [string] = [describeFigureRange(range)];
  const isOne = Object.values(range).every((bound) => bound === 1);
  const count = isOne ? 1 : 2;
  switch (field) {
    case 'upvotes':
      return i18n.t('query.explain.upvotes', count, figures);
    case 'comments':
      return i18n.t('query.explain.comments', count, figures);
    case 'stars':
      return i18n.t('query.explain.stars', count, figures);
  }
}

function describeFigureRange({ from, to, after, before }: FigureQuery['range']): string {
  if (after !== undefined) return i18n.t('query.explain.more', [String(after)]);
  if (before !== undefined) return i18n.t('query.explain.fewer', [String(before)]);
  if (from === undefined) return i18n.t('query.explain.most', [String(to)]);
  if (to === undefined) return i18n.t('query.explain.least', [String(from)]);
  return from === to ? String(from) : i18n.t('query.explain.between', [String(from), String(to)]);
}

export const describeDate = (range: DateRange): string =>
  i18n.t('query.explain.date', [describeDateRange(range)]);

function describeDateRange({ from, to, after, before }: DateRange): string {
  if (after !== undefined) return i18n.t('query.explain.after', [after]);
  if (before !== undefined) return i18n.t('query.explain.before', [before]);
  if (from === undefined) return i18n.t('query.explain.until', [describePeriod(to ?? '')]);
  if (to === undefined) return i18n.t('query.explain.since', [describePeriod(from)]);
  return from === to ? describePeriod(from) : i18n.t('query.explain.from_to', [from, to]);
}

/** A paper is dated on a day, but in a month or a year. */
const describePeriod = (date: string): string =>
  /^\d+-\d+-\d+$/.test(date)
    ? i18n.t('query.explain.on', [date])
    : i18n.t('query.explain.within', [date]);

export function describeState(state: PaperState): string {
  switch (state) {
    case 'saved':
      return i18n.t('query.explain.saved');
    case 'followed':
      return i18n.t('query.explain.followed');
    case 'seen':
      return i18n.t('query.explain.seen');
    case 'new':
      return i18n.t('query.explain.new');
    case 'opened':
      return i18n.t('query.explain.opened');
  }
}
