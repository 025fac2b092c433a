import { i18n } from '#i18n';

import { CODE_STATES } from '../utils/code/code-marker.ts';
import { QUERY_FIELDS, QUERY_MAX_LENGTH } from '../utils/query/query.ts';
import type { QueryError } from '../utils/query/query.ts';

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
    case 'unknown-field':
      return i18n.t('query.error.unknown_field', [text, QUERY_FIELDS.join(', ')]);
    case 'unknown-technique':
      return i18n.t('query.error.unknown_technique', [text]);
    case 'unknown-code-state':
      return i18n.t('query.error.unknown_code_state', [text, CODE_STATES.join(', ')]);
  }
}
