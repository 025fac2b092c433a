import type { Documents } from '../../utils/edits/documents.ts';
import type { ListChange, ListId } from '../../utils/edits/list-changes.ts';
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
  empty: 'import.fault.empty',
  'techniques-file': 'import.fault.techniques_file',
  'one-way': 'import.fault.one_way',
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

const LISTS = {
  'settings.fields': 'popup.settings',
  'filters.filters': 'popup.filters',
  'filters.exempt': 'import.exempt',
  'filters.aside': 'import.aside',
  'follows.follows': 'popup.follows',
  'follows.declined': 'import.declined',
  'follows.aside': 'import.aside',
  'techniques.techniques': 'techniques.list_techniques',
  'techniques.off': 'techniques.list_off',
  'techniques.keywords': 'import.keywords',
  'techniques.corrections': 'techniques.list_corrections',
  'techniques.learning': 'import.learning',
  'techniques.aside': 'import.aside',
} as const satisfies Record<ListId, string>;

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

/** What becomes of a list of what the user has set. */
export function describeChange({ list, added, changed, removed, isReordered }: ListChange): string {
  const what = [
    added > 0 && i18n.t('techniques.count_added', [String(added)]),
    changed > 0 && i18n.t('techniques.count_changed', [String(changed)]),
    removed > 0 && i18n.t('techniques.count_removed', [String(removed)]),
    isReordered && i18n.t('import.reordered'),
  ].filter((text) => text !== false);
  return i18n.t('import.documents', [i18n.t(LISTS[list]), what.join(', ')]);
}
