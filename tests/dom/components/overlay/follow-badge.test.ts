import { describe, expect, it, vi } from 'vitest';

import type { Follow } from '../../../../utils/follows/follows.ts';
import { mountStrip, five } from './mount-strip.ts';
import { click, find } from './mount.ts';
import { createFindings, followOf } from './strip-view.ts';

describe('what a paper is followed for', () => {
  const agents: Follow = { ...followOf('Agents'), kind: 'technique', value: 'agents' };

  it('stands before all badges, in the place of one of them', () => {
    const followed = [followOf('<b>Yann</b> LeCun'), followOf('Ada Lovelace')];
    const { strip, badges } = mountStrip({ findings: five, followed });
    const first = find(strip, '.badges').firstElementChild as HTMLElement;
    expect([first.textContent, first.title]).toEqual([
      '<b>Yann</b> LeCun+1',
      'Follows: <b>Yann</b> LeCun, Ada Lovelace',
    ]);
    expect(badges()).toEqual(['diffusion', 'agents']);
    expect(find(strip, '.more').textContent).toBe('+3');
    expect(find(strip, '.badges').lastElementChild?.className).toContain('more');
    expect(find(strip, '.note').textContent).toBe('');
  });

  it('is a technique’s own badge, put first and marked', () => {
    const { strip, badges, show } = mountStrip({ findings: five, followed: [agents] });
    expect(badges()).toEqual(['agents', 'diffusion', 'retrieval']);
    const badge = find(strip, '.badges').firstElementChild as HTMLElement;
    expect([badge.dataset['technique'], badge.title]).toEqual([
      'agents',
      expect.stringContaining('You follow this.'),
    ]);
    expect(strip.querySelectorAll('.badges .icon')).toHaveLength(1);
    expect(strip.querySelector('.follows')).toBeNull();
    show({ findings: five });
    expect(badges()).toEqual(['diffusion', 'agents', 'retrieval']);
    expect(strip.querySelector('.followed, .badges .icon')).toBeNull();
  });

  it('is told of a technique whose badge is not shown', () => {
    const { strip } = mountStrip({ findings: createFindings('math'), followed: [agents] });
    expect(find(strip, '.follows').textContent).toBe('Agents');
  });

  it('comes and goes, and leaves the others in their order', () => {
    const { strip, badges, show } = mountStrip({ findings: five });
    show({ findings: five, followed: [followOf('Ada'), agents] });
    expect(find(strip, '.badges').firstElementChild?.className).toContain('follows');
    expect(badges()).toEqual(['agents', 'diffusion']);
    show({ findings: five });
    expect(strip.querySelector('.follows')).toBeNull();
    expect(badges()).toEqual(['diffusion', 'agents', 'retrieval']);
  });

  it('leaves room for one technique at least', () => {
    const { badges } = mountStrip({ findings: five, badges: 1, followed: [followOf('Ada')] });
    expect(badges()).toEqual(['diffusion']);
  });

  it('opens why', () => {
    const { strip, actions } = mountStrip({ followed: [followOf('Ada')] });
    const showPopover = vi.fn();
    Object.assign(find(strip, '[popover]'), { showPopover });
    click(strip, '.follows');
    expect(showPopover).toHaveBeenCalledOnce();
    expect(actions.toggleFollow).not.toHaveBeenCalled();
  });
});
