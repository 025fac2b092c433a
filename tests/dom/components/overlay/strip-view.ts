import { vi } from 'vitest';

import type { StripActions, PanelView } from '../../../../components/strip-view.ts';
import type { Follow } from '../../../../utils/follows/follows.ts';
import { createTechniqueReaders } from '../../../../utils/overlay/technique-reader.ts';
import { parsePaperId } from '../../../../utils/paper.ts';
import type { TechniqueFinding } from '../../../../utils/techniques/classify.ts';
import type { TechniqueId } from '../../../../utils/techniques/taxonomy.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../../utils/user-techniques/user-techniques.ts';

export function createFindings(...ids: readonly TechniqueId[]): readonly TechniqueFinding[] {
  return ids.map((id) => ({ id, score: 0.9, keywords: [] }));
}

export function createView(changes: Partial<PanelView> = {}): PanelView {
  return {
    paper: {
      id: parsePaperId('2608.00001')!,
      title: 'A Paper',
      authors: ['Ada Lovelace'],
      siteKeywords: [],
    },
    findings: createFindings('diffusion', 'agents'),
    hiddenGroups: [],
    denied: [],
    badges: 3,
    code: { state: 'unknown', source: 'none' },
    selected: new Set(),
    saved: false,
    outcome: undefined,
    before: undefined,
    followed: [],
    exempt: false,
    follows: [],
    muted: new Set(),
    techniques: createTechniqueReaders()(EMPTY_USER_TECHNIQUES),
    narrows: true,
    ...changes,
  };
}

export const createActions = () =>
  ({
    toggleSaved: vi.fn(),
    save: vi.fn(),
    isSaving: vi.fn(() => false),
    readFiling: vi.fn<StripActions['readFiling']>(() => Promise.resolve(undefined)),
    file: vi.fn<StripActions['file']>(() => Promise.resolve(undefined)),
    toggleTechnique: vi.fn(),
    toggleFollow: vi.fn(),
    toggleMute: vi.fn(),
    editFilter: vi.fn(),
    pauseFilters: vi.fn(),
    exempt: vi.fn(),
    correct: vi.fn(),
    undoCorrection: vi.fn(),
  }) satisfies StripActions;

export const followOf = (label: string): Follow => ({
  kind: 'author',
  value: label,
  label,
  since: '2026-08-01T00:00:00Z',
});
