import { describe, expect, it } from 'vitest';

import { mountPanel } from './mount-why-panel.ts';
import { click } from './mount.ts';

describe('what a filter does to the card', () => {
  it('names the filter that meets the card, which can be changed or paused with all others', () => {
    const rule = { text: 'No surveys', action: 'dim', filter: 'f1' } as const;
    const { panel, actions } = mountPanel({ rule });
    click(panel, '[data-action="edit-filter"]');
    click(panel, '[data-action="pause"]');
    expect(actions.editFilter.mock.calls).toEqual([['f1']]);
    expect(actions.pauseFilters).toHaveBeenCalledOnce();

    // The setting for seen papers is paused like a filter, and is none to change.
    const setting = mountPanel({ rule: { ...rule, filter: undefined } }).panel;
    expect(setting.querySelector('[data-action="edit-filter"]')).toBeNull();
    expect(setting.querySelector('[data-action="pause"]')).not.toBeNull();
  });

  it('keeps a paper in sight that a filter would hide or dim, and says so', () => {
    const { panel, actions } = mountPanel({
      rule: { text: 'No surveys', action: 'dim', filter: 'f1' },
    });
    click(panel, '[data-action="keep"]');
    expect(actions.exempt.mock.calls).toEqual([[true]]);

    const kept = mountPanel({ exempt: true });
    expect(kept.panel.textContent).toContain('No filter hides or dims this paper.');
    click(kept.panel, '[data-action="keep"]');
    expect(kept.actions.exempt.mock.calls).toEqual([[false]]);
  });

  it('has nothing to keep a highlighted paper from', () => {
    const rule = { text: 'Robots', action: 'highlight', filter: 'f1' } as const;
    expect(mountPanel({ rule }).panel.querySelector('[data-action="keep"]')).toBeNull();
  });
});
