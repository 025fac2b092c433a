import { describe, expect, it } from 'vitest';

import type { CodeMarker } from '../../../../utils/code/code-marker.ts';
import { mountStrip } from './mount-strip.ts';
import { find } from './mount.ts';

describe('the code marker of a card', () => {
  it.each<[CodeMarker, string]>([
    [{ state: 'linked', url: 'https://github.com/a/b', source: 'abstract' }, 'Code'],
    [{ state: 'project-page', url: 'https://a.example/', source: 'site' }, 'Project page'],
    [
      { state: 'repository', url: 'https://github.com/a/b', stars: 12_345, source: 'site' },
      'Code12.3k',
    ],
  ])('is a link where there is one: %j', (code, text) => {
    const { strip } = mountStrip({ code });
    const link = find(strip, `a[data-code="${code.state}"]`);
    expect(link.getAttribute('href')).toBe(code.url);
    expect(link.getAttribute('rel')).toContain('noopener');
    expect(link.textContent).toBe(text);
    expect(link.title).toContain(code.url);
  });

  it.each<[CodeMarker, string]>([
    [{ state: 'released', source: 'abstract' }, 'Code released'],
    [{ state: 'promised', source: 'abstract' }, 'Code promised'],
    [{ state: 'unknown', source: 'none' }, 'No code link found'],
  ])('is a text elsewhere: %j', (code, text) => {
    const { strip } = mountStrip({ code });
    expect(strip.querySelector('a')).toBeNull();
    expect(find(strip, `[data-code="${code.state}"]`).textContent).toBe(text);
  });
});
