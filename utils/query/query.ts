import type { CodeState } from '../code/code-marker.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import type { Search } from './search-words.ts';

export const QUERY_FIELDS = [
  'title',
  'abstract',
  'author',
  'org',
  'technique',
  'keyword',
  'code',
] as const;
export type QueryField = (typeof QUERY_FIELDS)[number];

/** In UTF-16 units; enough for fifty alternatives. */
export const QUERY_MAX_LENGTH = 500;

/** Words are folded as the papers' words are; nothing of the query's spelling or place is kept. */
export type Query =
  | { readonly type: 'and' | 'or'; readonly parts: readonly Query[] }
  | { readonly type: 'not'; readonly part: Query }
  | WordsQuery
  | NameQuery
  | { readonly type: 'technique'; readonly id: AnyTechniqueId }
  | { readonly type: 'code'; readonly states: readonly CodeState[] };

export interface WordsQuery {
  readonly type: 'words';
  /** `text` is the title or the abstract. */
  readonly field: 'text' | 'title' | 'abstract';
  readonly search: Search;
}

export interface NameQuery {
  readonly type: 'name';
  readonly field: 'author' | 'org' | 'keyword';
  readonly search: Search;
}

export type QueryErrorCode =
  | 'empty'
  | 'too-long'
  | 'unclosed-quote'
  | 'unbalanced-parenthesis'
  /** Nothing to look for: an operator or field without its term, or a term without a letter or digit. */
  | 'missing-term'
  | 'unknown-field'
  | 'unknown-technique'
  | 'unknown-code-state';

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
