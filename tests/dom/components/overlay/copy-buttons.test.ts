import { describe, expect, it, vi } from 'vitest';

import { mountPanel, paper } from './mount-why-panel.ts';
import { click } from './mount.ts';

describe('the citation', () => {
  it('is copied as BibTeX or as a link, of which the panel says so', async () => {
    // Shown on the site in a later year than it came to arXiv.
    const late = { ...paper, submittedAt: '2027-01-02T00:00:00.000Z' };
    const { panel, copyText, texts } = mountPanel({ paper: late });
    click(panel, '[data-copy=markdown]');
    expect(copyText).toHaveBeenLastCalledWith(
      String.raw`[Let \<think\> Agents Act](https://arxiv.org/abs/2608.00001)`,
    );
    await vi.waitFor(() => expect(texts('.copies [role=status]')).toEqual(['Copied.']));
    click(panel, '[data-copy=bibtex]');
    const entry = String(copyText.mock.lastCall);
    expect(entry).toMatch(/^@misc\{lovelace-let-2608\.00001,\n/);
    expect(entry).toContain('year = {2026}');
    expect(entry).not.toContain('abstract');
  });

  it('that the browser does not let us copy says so', async () => {
    const { panel, copyText, texts } = mountPanel();
    copyText.mockRejectedValue(new Error('not-allowed'));
    click(panel, '[data-copy=bibtex]');
    await vi.waitFor(() =>
      expect(texts('.copies [role=status]')).toEqual(['The browser did not let us copy.']),
    );
  });
});
