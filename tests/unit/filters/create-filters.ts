import { EMPTY_FILTERS, readFiltersDocument } from '../../../utils/filters/filters.ts';
import type { Filter, FiltersDocument } from '../../../utils/filters/filters.ts';

export const filter = (id: string, query = 'a', more: Partial<Filter> = {}): Filter => ({
  id,
  query,
  action: 'hide',
  enabled: true,
  ...more,
});

export const documentOf = (...filters: Filter[]): FiltersDocument => ({
  ...EMPTY_FILTERS,
  filters,
});

export function read(stored: unknown): FiltersDocument {
  const reading = readFiltersDocument(stored);
  if (reading.status !== 'ok') throw new Error(reading.reason);
  return reading.value;
}
