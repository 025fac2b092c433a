import { describe, expect, it, vi } from 'vitest';

import { mountPanel } from './mount-why-panel.ts';
import { click } from './mount.ts';

describe('the citation', () => {
  it('is copied as BibTeX or as a link, of which the panel says so', async () => {
    const { panel, copyText, texts } = mountPanel();
    click(panel, '[data-copy=markdown]');
    expect(copyText).toHaveBeenLastCalledWith(
      String.raw`[Let \<think\> Agents Act](https://arxiv.org/abs/2608.00001)`,
    );
    await vi.waitFor(() => expect(texts('.copies [role=status]')).toEqual(['Copied.']));
    click(panel, '[data-copy=bibtex]');
    const entry = String(copyText.mock.lastCall);
    expect(entry).toMatch(/^@misc\{lovelace-let-2608\.00001,\n/);
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
