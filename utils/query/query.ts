import type { CodeState } from '../code/code-state.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import type { PatternErrorCode, PatternQuery } from './pattern/pattern.ts';
import type { DateRange, FigureRange } from './range.ts';
import type { Run } from './run.ts';

export const QUERY_FIELDS = [
  'title',
  'abstract',
  'author',
  'org',
  'technique',
  'keyword',
  'code',
  'upvotes',
  'comments',
  'stars',
  'date',
  'is',
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** What a reader's own history says of a paper. */
export const PAPER_STATES = ['saved', 'followed', 'seen', 'new', 'opened'] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** In UTF-16 units; enough for fifty alternatives. */
export const QUERY_MAX_LENGTH = 500;

/** `text` is the title or the abstract. */
export const TEXT_FIELDS = ['text', 'title', 'abstract'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];
export const NAME_FIELDS = ['author', 'org', 'keyword'] as const;
export const FIGURE_FIELDS = ['upvotes', 'comments', 'stars'] as const;

/** Plain data, to be stored and sent as it is; of the query's places nothing is kept. */
export type Query =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query }
  | WordsQuery
  | AcronymQuery
  | NameQuery
  | PatternQuery
  | { readonly type: 'technique'; readonly id: AnyTechniqueId }
  | { readonly type: 'code'; readonly states: readonly CodeState[] }
  | FigureQuery
  | { readonly type: 'date'; readonly range: DateRange }
  | { readonly type: 'is'; readonly state: PaperState };

/** Words in a row, folded as the papers' words are. */
export interface WordsQuery {
  /** `prefix`: the last word may go on. */
  readonly type: 'words' | 'prefix';
  readonly field: TextField;
  readonly run: Run;
  /** As the user wrote it, without quotes and star. */
  readonly written: string;
}

/** A word that the text writes with capitals. */
export interface AcronymQuery {
  readonly type: 'acronym';
  readonly field: TextField;
  readonly word: string;
  readonly written: string;
}

export interface NameQuery {
  readonly type: 'name';
  readonly field: (typeof NAME_FIELDS)[number];
  readonly run: Run;
  readonly written: string;
  /** The account of an author who is followed: no text of a query names one. */
  readonly handle?: string | undefined;
}

export interface FigureQuery {
  readonly type: 'figure';
  readonly field: (typeof FIGURE_FIELDS)[number];
  readonly range: FigureRange;
}

export type QueryErrorCode =
  | 'empty'
  | 'too-long'
  | 'unclosed-quote'
  | 'unbalanced-parenthesis'
  /** Nothing to look for: an operator or field without its term, or a term without a letter or digit. */
  | 'missing-term'
  /** After a field a minus, a space or a parenthesis, or among names a pattern. */
  | 'field-value'
  /** A star where no word ends. */
  | 'star-place'
  | 'unknown-field'
  | 'unknown-technique'
  | 'unknown-code-state'
  | 'unknown-paper-state'
  | 'unreadable-figure'
  | 'unreadable-date'
  | PatternErrorCode;

export interface QueryError {
  readonly code: QueryErrorCode;
  /** Where in the query, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The query's own words there. */
  readonly text: string;
}

export type QueryReading =
  | { readonly ok: true; readonly query: Query }
  | { readonly ok: false; readonly error: QueryError };
