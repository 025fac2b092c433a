import type { ImportContent } from '../../../utils/interchange/import-content.ts';
import type { MergeState } from '../../../utils/library/merge-stored.ts';
import type { StoredPaper } from '../../../utils/library/stored-paper.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';

export const NOW = new Date('2026-11-26T12:00:00Z');
export const ID = '2608.00001';

export const paper = (fields: object = {}) => savedPaper({ version: 2, ...fields });
export const kept = (record: unknown, id = ID): StoredPaper => ({ id, record, removal: undefined });
export const state = (fields: object = {}): MergeState => ({
  id: paper(fields).id,
  paper: paper(fields),
});

export const other = (
  ...papers: readonly MergeState[]
): Pick<ImportContent, 'origin' | 'papers'> => ({
  origin: 'other',
  papers,
});
export const count = (counts: object) => ({
  added: 0,
  changed: 0,
  same: 0,
  removed: 0,
  blocked: 0,
  overfull: 0,
  ...counts,
});
