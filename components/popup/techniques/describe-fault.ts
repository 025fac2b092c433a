import type { FaultCode } from '../../../utils/techniques-file/fault.ts';
import { i18n } from '../../messages.ts';

const TEXTS = {
  'too-large': 'fault.too_large',
  'no-json': 'fault.no_json',
  'other-file': 'fault.other_file',
  'library-file': 'fault.library_file',
  'newer-file': 'fault.newer_file',
  'unknown-field': 'fault.unknown_field',
  'no-list': 'fault.no_list',
  'no-object': 'fault.no_object',
  'bad-label': 'fault.bad_label',
  'label-taken': 'fault.label_taken',
  'bad-colour': 'fault.bad_colour',
  'bad-keyword': 'fault.bad_keyword',
  'never-found': 'fault.never_found',
  'bad-weight': 'fault.bad_weight',
  'bad-id': 'fault.bad_id',
  'unknown-technique': 'fault.unknown_technique',
  'bad-paper': 'fault.bad_paper',
  'bad-verdict': 'fault.bad_verdict',
  'bad-time': 'fault.bad_time',
  twice: 'fault.twice',
} as const satisfies Record<Exclude<FaultCode, 'too-many'>, string>;

export interface Fault {
  readonly code: FaultCode;
  readonly line?: number;
  /** What stands there instead; of too many, how many are the most. */
  readonly found: string;
}

/** What is wrong, in the user's words, with the line where it is. */
export function describeFault({ code, line, found }: Fault): string {
  const text = describeWithoutLine(code, found);
  return line === undefined ? text : i18n.t('fault.line', [String(line), text]);
}

function describeWithoutLine(code: FaultCode, found: string): string {
  if (code === 'too-many') return i18n.t('fault.too_many', [found]);
  const what = i18n.t(TEXTS[code]);
  return found === '' ? what : `${what} ${i18n.t('fault.found', [found])}`;
}
