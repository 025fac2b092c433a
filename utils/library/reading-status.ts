export const READING_STATUSES = ['to-read', 'reading', 'done'] as const;
export type ReadingStatus = (typeof READING_STATUSES)[number];

export const readStatus = (value: unknown): ReadingStatus | undefined =>
  READING_STATUSES.find((status) => status === value);
