import { parseCorrection } from '../../../utils/user-techniques/corrections.ts';
import type { Correction } from '../../../utils/user-techniques/corrections.ts';
import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../utils/user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';

export const mamba: OwnTechnique = {
  id: 'own-mamba',
  label: 'State-space models',
  colour: 'teal',
  keywords: [{ keyword: 'Mamba', weight: 1 }],
};

export const createDocument = (
  fields: Partial<UserTechniquesDocument> = {},
): UserTechniquesDocument => ({ ...EMPTY_USER_TECHNIQUES, ...fields });

/** The numbered paper's correction; the later numbers are the later ones. */
export function createCorrection(number: number, fields: Partial<Correction> = {}): Correction {
  const correction = parseCorrection({
    paper: `2608.${String(number).padStart(5, '0')}`,
    technique: '3d',
    verdict: 'not',
    at: new Date(Date.UTC(2026, 10, 1) + number * 1000).toISOString(),
    keywords: ['mesh'],
    ...fields,
  });
  if (correction === undefined) throw new Error('no correction');
  return correction;
}
