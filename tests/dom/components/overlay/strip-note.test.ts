import { describe, expect, it, vi } from 'vitest';

import { writeNote } from '../../../../components/overlay/strip-note.ts';
import type { StripView } from '../../../../components/strip-view.ts';
import { click, mount } from './mount.ts';
import { createView, followOf } from './strip-view.ts';

const outcomeOf = (act: () => void) =>
  ({ kind: 'done', text: 'Removed.', next: { action: 'undo', label: 'Undo', act } }) as const;

const rule = { text: 'title:"<think>"', action: 'dim', filter: 'a' } as const;

describe('the note of a card', () => {
  it.each<[string, Partial<StripView>, string]>([
    ['nothing', {}, ''],
    ['that it was seen', { before: 'seen' }, 'Seen before'],
    ['that it was opened', { before: 'opened' }, 'Opened before'],
    ['the filter', { rule, before: 'seen' }, 'Filter: title:"<think>"'],
    [
      'the filter of a followed card, too',
      { rule, followed: [followOf('Ada')] },
      'Filter: title:"<think>"',
    ],
    ['what was done before it', { rule, outcome: outcomeOf(vi.fn()) }, 'Removed. Undo'],
    ['what is under way', { rule, outcome: { kind: 'waiting', text: 'Saving…' } }, 'Saving… '],
  ])('tells %s', (_, changes, text) => {
    const note = mount(...writeNote(createView(changes)));
    expect(note.textContent).toBe(text);
  });

  it('does what it offers', () => {
    const onUndo = vi.fn();
    const note = mount(...writeNote(createView({ outcome: outcomeOf(onUndo) })));
    click(note, '[data-action="undo"]');
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
