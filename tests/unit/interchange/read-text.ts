import { expect } from 'vitest';

import { readImport } from '../../../utils/interchange/read-import.ts';

export const NOW = new Date('2026-11-26T12:00:00Z');

export async function read(text: string) {
  const reading = await readImport(text, NOW);
  if (!reading.ok) return reading.code;
  expect(reading.content).toMatchObject({ origin: 'other', documents: {} });
  return {
    papers: reading.content.papers.map(({ paper }) => paper),
    unreadable: reading.unreadable.map(({ where, code }) => `${where} – ${code}`),
  };
}
