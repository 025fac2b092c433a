import { i18n } from '#i18n';

import { CODE_STATES } from '../utils/code/code-state.ts';
import { PAPER_STATES, QUERY_FIELDS, QUERY_MAX_LENGTH } from '../utils/query/query.ts';
import type { QueryError, QueryErrorCode } from '../utils/query/query.ts';
import { QUOTES } from '../utils/query/quotes.ts';
import type { Underscored } from './underscored.ts';

/** Why a query cannot be read. */
export function describeQueryError({ code, text }: QueryError): string {
  if (code === 'too-long') return i18n.t('query.error.too_long', [String(QUERY_MAX_LENGTH)]);
  if (code === 'unknown-field') {
    return i18n.t('query.error.unknown_field', [text, QUERY_FIELDS.join(', ')]);
  }
  if (code === 'unknown-technique') {
    return i18n.t('query.error.unknown_technique', [unquote(text)]);
  }
  if (code === 'unknown-code-state') {
    return i18n.t('query.error.unknown_code_state', [unquote(text), CODE_STATES.join(', ')]);
  }
  if (code === 'unknown-paper-state') {
    return i18n.t('query.error.unknown_paper_state', [unquote(text), PAPER_STATES.join(', ')]);
  }
  return i18n.t(errorKey(code));
}

/** Of an error whose message names nothing. One without a message is a type error. */
const errorKey = <Code extends QueryErrorCode>(code: Code) =>
  `query.error.${code.replaceAll('-', '_')}` as `query.error.${Underscored<Code>}`;

const QUOTES_AROUND = new RegExp(`^[${QUOTES}]|[${QUOTES}]$`, 'g');
/** A name without the quotes it is written in: messages have their own. */
export const unquote = (text: string): string => text.replace(QUOTES_AROUND, '');
