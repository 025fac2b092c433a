import { isRecord } from '../../utils/document.ts';

/** The ids in a change that was announced; `undefined` if it was to everything, or nobody knows. */
export function readChange(change: unknown): readonly string[] | undefined {
  const ids = isRecord(change) ? change['ids'] : undefined;
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string')) return undefined;
  return ids;
}
