import { describe, expect, it, vi } from 'vitest';

import { writeNote } from '../../../../components/overlay/strip-note.ts';
import type { StripView } from '../../../../components/strip-view.ts';
import { click, mount } from './mount.ts';
import { createView, followOf } from './strip-view.ts';

const followed = [followOf('Yann LeCun'), followOf('<b>Bold</b> Author')];
const rule = { text: 'title:"<think>"', action: 'dim' } as const;

describe('the note of a card', () => {
  it.each<[string, Partial<StripView>, string]>([
    ['nothing', {}, ''],
    ['the filter', { rule }, 'Filter: title:"<think>"'],
    ['the follows first', { rule, followed }, 'Follows: Yann LeCun, <b>Bold</b> Author'],
    ['what was removed before them', { rule, followed, undo: true }, 'Removed. Undo'],
    ['what failed before all', { rule, followed, undo: true, failed: true }, 'Not done. Try again'],
  ])('tells %s', (_, changes, text) => {
    const note = mount(...writeNote(createView(changes), vi.fn()));
    expect(note.textContent).toBe(text);
    expect(note.querySelector('b')).toBeNull();
  });

  it('undoes', () => {
    const onUndo = vi.fn();
    const note = mount(...writeNote(createView({ undo: true }), onUndo));
    click(note, '[data-action="undo"]');
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
