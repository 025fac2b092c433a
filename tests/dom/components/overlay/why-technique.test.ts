import { describe, expect, it } from 'vitest';

import { createTechniqueReaders } from '../../../../utils/overlay/technique-reader.ts';
import { parsePaperId } from '../../../../utils/paper.ts';
import { TECHNIQUES } from '../../../../utils/techniques/taxonomy.ts';
import type { Correction } from '../../../../utils/user-techniques/corrections.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../../utils/user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../../../../utils/user-techniques/user-techniques.ts';
import { agents, mountPanel } from './mount-why-panel.ts';
import { click, find } from './mount.ts';

const readTechniques = (changes: Partial<UserTechniquesDocument>) =>
  createTechniqueReaders()({ ...EMPTY_USER_TECHNIQUES, ...changes });

const deny = (technique: string, id: string): Correction => ({
  paper: parsePaperId(id)!,
  technique,
  verdict: 'not',
  at: '2026-08-01T00:00:00.000Z',
  keywords: ['agent'],
});

describe('what the user says of a technique', () => {
  it('takes the user’s word on a technique', () => {
    const { panel, actions } = mountPanel();
    click(panel, '[data-action="not-this"]');
    const add = find(panel, '[data-action="add"]') as HTMLSelectElement;
    const offered = [...add.options].map(({ value }) => value);
    expect(offered).toHaveLength(TECHNIQUES.length);
    expect(offered).not.toContain('agents');
    add.value = 'diffusion';
    add.dispatchEvent(new Event('change'));
    expect(actions.correct.mock.calls).toEqual([['agents', 'not']]);
    click(panel, '[data-action="add"] + button');
    expect(actions.correct.mock.lastCall).toEqual(['diffusion', 'is']);
  });

  it('keeps what is chosen to be added while the panel is drawn anew, unless the paper has it', () => {
    const { panel, redraw } = mountPanel();
    const chosen = () => (find(panel, '[data-action="add"]') as HTMLSelectElement).value;
    (find(panel, '[data-action="add"]') as HTMLSelectElement).value = 'diffusion';
    redraw({ saved: true });
    expect(chosen()).toBe('diffusion');
    redraw({ denied: ['diffusion'] });
    expect(chosen()).toBe('');
  });

  it('adds no technique before one is chosen', () => {
    const { panel, actions } = mountPanel();
    click(panel, '[data-action="add"] + button');
    expect(actions.correct).not.toHaveBeenCalled();
  });

  it('tells what the user said, and takes it back', () => {
    const { panel, actions, texts } = mountPanel({
      findings: [{ ...agents, byUser: true }],
      denied: ['diffusion'],
    });
    expect(texts('.score')).toEqual(['You say so', 'Not this, you say']);
    expect(texts('.techniques strong')).toEqual(['Agents & tool use', 'Diffusion & flow matching']);
    const undos = panel.querySelectorAll<HTMLElement>('[data-action="undo-correction"]');
    for (const undo of undos) undo.click();
    expect(actions.undoCorrection.mock.calls).toEqual([['agents'], ['diffusion']]);
  });

  it('tells which keywords the user’s corrections have moved', () => {
    const corrections = ['2608.00002', '2608.00003', '2608.00004'].map((id) => deny('agents', id));
    const { panel, texts } = mountPanel({ techniques: readTechniques({ corrections }) });
    expect(texts('.keywords > .moved')).toEqual(['agent×3↓']);
    expect(find(panel, '.moved').title).toBe('Weight 1.50.');
    expect(texts('.keywords > small')).toEqual(['↓ Lowered by your corrections.']);
  });

  it('tells the same of those raised, and nothing where none was moved', () => {
    const corrections = ['2608.00002', '2608.00003', '2608.00004'].map((id) => ({
      ...deny('agents', id),
      verdict: 'is' as const,
    }));
    const { texts } = mountPanel({ techniques: readTechniques({ corrections }) });
    expect(texts('.keywords > small')).toEqual(['↑ Raised by your corrections.']);
    expect(mountPanel().texts('.keywords > small')).toEqual([]);
  });
});
