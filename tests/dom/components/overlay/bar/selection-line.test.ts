import { describe, expect, it } from 'vitest';

import { EVERYTHING, put, toggleTechnique } from '../../../../../utils/facets/selection.ts';
import type { Selection } from '../../../../../utils/facets/selection.ts';
import { VIEW, query, mountBar } from '../mount-bar.ts';
import { click, find } from '../mount.ts';

const words = (bar: Element) =>
  [...bar.querySelectorAll('.part .words')].map(({ textContent }) => textContent);

describe('the line of words', () => {
  const selection: Selection = {
    techniques: put(put(EVERYTHING.techniques, ['diffusion'], 'only'), ['agents'], 'without'),
    code: put(put(EVERYTHING.code, ['linked', 'repository'], 'only'), ['promised'], 'without'),
    query: query('title:robot'),
  };

  it('says what the page is narrowed to', () => {
    expect(words(mountBar({ selection }).bar)).toEqual([
      'only Diffusion',
      'without Agents',
      'code linked or in a repository',
      'code not promised',
      'matching “title:robot”',
    ]);
    expect(words(mountBar().bar)).toEqual([]);
  });

  it('takes back a part, or all', () => {
    const { actions, bar } = mountBar({ selection });
    for (const remove of bar.querySelectorAll<HTMLElement>('.take-back')) remove.click();
    expect(actions.takeBack.mock.calls).toEqual([
      [{ kind: 'technique', side: 'only', id: 'diffusion' }],
      [{ kind: 'technique', side: 'without', id: 'agents' }],
      [{ kind: 'code', side: 'only', states: ['linked', 'repository'] }],
      [{ kind: 'code', side: 'without', states: ['promised'] }],
      [{ kind: 'query', text: 'title:robot' }],
    ]);
    click(bar, '[data-action="clear"]');
    expect(actions.clear).toHaveBeenCalledOnce();
  });

  it('keeps the focus on the next part, and at last in the field', () => {
    const agents = toggleTechnique(EVERYTHING, 'agents');
    const { update, bar } = mountBar({ selection: toggleTechnique(agents, 'peft') });
    bar.querySelector<HTMLElement>('.take-back')?.focus();
    update({ ...VIEW, selection: agents });
    expect(document.activeElement?.getAttribute('title')).toBe('Take back: only Agents');
    update(VIEW);
    expect(document.activeElement).toBe(find(bar, 'input'));
  });
});
