import type { Documents } from '../../utils/edits/documents.ts';
import type { CutCode } from '../../utils/interchange/find-cuts.ts';
import type {
  CutEntry,
  ImportFaultCode,
  UnreadableEntry,
} from '../../utils/interchange/import-content.ts';
import type { PaperCounts } from '../../utils/interchange/plan-papers.ts';
import { i18n } from '../messages.ts';

const FAULTS = {
  'too-large': 'import.fault.too_large',
  'other-file': 'import.fault.other_file',
  'newer-file': 'import.fault.newer_file',
  damaged: 'import.fault.damaged',
  newer: 'import.fault.newer',
  twice: 'import.fault.twice',
  syntax: 'import.fault.syntax',
  'no-arxiv-id': 'import.fault.no_arxiv_id',
  'no-entry': 'import.fault.no_entry',
  'long-notes': 'import.fault.long_notes',
  'many-tags': 'import.fault.many_tags',
} as const satisfies Record<ImportFaultCode | CutCode, string>;

const COUNTS = {
  added: 'import.added',
  changed: 'import.changed',
  same: 'import.same',
  removed: 'import.removed',
  blocked: 'import.blocked',
  overfull: 'import.overfull',
} as const satisfies Record<keyof PaperCounts, string>;

const DOCUMENTS = {
  settings: 'popup.settings',
  filters: 'popup.filters',
  follows: 'popup.follows',
  techniques: 'popup.techniques',
} as const satisfies Record<keyof Documents, string>;

export const describeFault = (code: ImportFaultCode): string => i18n.t(FAULTS[code]);

export function describeEntry(entry: UnreadableEntry | CutEntry): string {
  const until = 'until' in entry ? ` … ${entry.until}` : '';
  return `${entry.where}${until} – ${i18n.t(FAULTS[entry.code])}`;
}

/** How many entries of the file they are. */
export const countEntries = (entries: readonly UnreadableEntry[]): number =>
  entries.reduce((sum, { count = 1 }) => sum + count, 0);

/** How many papers of each kind, those there are; none of what is not. */
export const describeCounts = (counts: PaperCounts): readonly string[] =>
  (Object.keys(COUNTS) as (keyof PaperCounts)[])
    .filter((name) => counts[name] > 0)
    .map((name) => i18n.t(COUNTS[name], counts[name]));

export const describeDocuments = (names: readonly (keyof Documents)[]): string =>
  names.map((name) => i18n.t(DOCUMENTS[name])).join(', ');
