import { CODE_STATES } from '../utils/code/code-state.ts';
import { PAPER_STATES, QUERY_FIELDS, QUERY_MAX_LENGTH } from '../utils/query/query.ts';
import type { QueryError } from '../utils/query/query.ts';
import { QUOTES } from '../utils/query/quotes.ts';
import { i18n } from './messages.ts';

/** Why a query cannot be read. */
export function describeQueryError({ code, text }: QueryError): string {
  switch (code) {
    case 'empty':
      return i18n.t('query.error.empty');
    case 'too-long':
      return i18n.t('query.error.too_long', [String(QUERY_MAX_LENGTH)]);
    case 'unclosed-quote':
      return i18n.t('query.error.unclosed_quote');
    case 'unbalanced-parenthesis':
      return i18n.t('query.error.unbalanced_parenthesis');
    case 'missing-term':
      return i18n.t('query.error.missing_term');
    case 'field-value':
      return i18n.t('query.error.field_value');
    case 'star-place':
      return i18n.t('query.error.star_place');
    case 'unknown-field':
      return i18n.t('query.error.unknown_field', [text, QUERY_FIELDS.join(', ')]);
    case 'unknown-technique':
      return i18n.t('query.error.unknown_technique', [unquote(text)]);
    case 'unknown-code-state':
      return i18n.t('query.error.unknown_code_state', [unquote(text), CODE_STATES.join(', ')]);
    case 'unknown-paper-state':
      return i18n.t('query.error.unknown_paper_state', [unquote(text), PAPER_STATES.join(', ')]);
    case 'unreadable-figure':
      return i18n.t('query.error.unreadable_figure');
    case 'unreadable-date':
      return i18n.t('query.error.unreadable_date');
    case 'pattern-syntax':
      return i18n.t('query.error.pattern_syntax');
    case 'pattern-flag':
      return i18n.t('query.error.pattern_flag');
    case 'pattern-unbounded':
      return i18n.t('query.error.pattern_unbounded');
    case 'pattern-too-large':
      return i18n.t('query.error.pattern_too_large');
  }
}

const QUOTES_AROUND = new RegExp(`^[${QUOTES}]|[${QUOTES}]$`, 'g');
/** A name without the quotes it is written in: messages have their own. */
export const unquote = (text: string): string => text.replace(QUOTES_AROUND, '');
