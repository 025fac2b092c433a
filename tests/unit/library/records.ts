export const SAVED_AT = '2026-08-21T07:30:00.000Z';

export const unknownCode = { state: 'unknown' };
export const untouched = { status: 'to-read', tags: [], notes: '', edited: {} };
