import { describe, expect, it, vi } from 'vitest';

import type {
  PicturedTechnique,
  PictureView,
} from '../../../../../components/overlay/bar/picture-view.ts';
import { drawPicture } from '../../../../../components/overlay/bar/picture.ts';
import { findTechnique } from '../../../../../utils/techniques/taxonomy.ts';
import { click, find, findNameless, mount } from '../mount.ts';

const technique = (id: string, days: readonly string[], average?: number): PicturedTechnique => ({
  name: findTechnique(id)!,
  papers: days.map((day, index) => ({ title: `${id} ${index}`, day })),
  average,
  isOnly: false,
});
const MONDAY = '2026-08-03';
const TUESDAY = '2026-08-04';
const agents = technique('agents', [MONDAY, TUESDAY, TUESDAY, TUESDAY], 1.5);
const peft = technique('peft', [MONDAY], 6);

function draw(view: Partial<PictureView>) {
  const onOnly = vi.fn();
  const whole = { techniques: [agents, peft], days: [], averageDays: undefined, ...view };
  const panel = mount(...drawPicture(whole, onOnly));
  const cells = [...panel.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  return { panel, onOnly, cells, names: () => find(panel, '.names').textContent };
}

const point = (place: Element, selector: string) =>
  find(place, selector).dispatchEvent(new Event('pointerover', { bubbles: true }));

describe('the picture of a day', () => {
  it('is a table of techniques, papers and what is usual', () => {
    const { panel, cells } = draw({ averageDays: 5 });
    expect(cells).toEqual([
      ['Technique', 'Papers', 'Usually'],
      ['Agents', '4', '1.5'],
      ['LoRA & PEFT', '1', '6.0'],
    ]);
    expect(find(panel, 'caption').textContent).toContain('over 5 other days');
    expect(findNameless(panel)).toEqual([]);
  });

  it('draws all bars and marks of one scale', () => {
    const { panel } = draw({ averageDays: 5 });
    const lengths = [...panel.querySelectorAll<HTMLElement>('.length')];
    expect(lengths.map(({ style }) => style.width)).toEqual(['66.67%', '16.67%']);
    const marks = [...panel.querySelectorAll<HTMLElement>('.usual')];
    expect(marks.map(({ style }) => style.left)).toEqual(['25.00%', '100.00%']);
  });

  it('says nothing of what is usual while too little is known', () => {
    const plain = [agents, peft].map((one) => ({ ...one, average: undefined }));
    const captions = [0, undefined].map((averageDays) => {
      const { panel, cells } = draw({ techniques: plain, averageDays });
      expect(cells[0]).toEqual(['Technique', 'Papers']);
      expect(panel.querySelector('.usual')).toBeNull();
      return find(panel, 'caption').textContent;
    });
    // On a page that is no day's, none is promised.
    expect(captions.map((text) => text.includes('three other days'))).toEqual([true, false]);
  });

  it('names the papers of what is pointed at or has the focus', () => {
    const { panel, names } = draw({});
    expect(names()).toBe(
      'Point at a bar, or go to it with Tab or the arrow keys, to see its papers.',
    );
    // Whoever cannot see it hears of it.
    expect(find(panel, '.names').getAttribute('role')).toBe('status');
    point(panel, '[data-technique="peft"] .length');
    expect(names()).toBe('Parameter-efficient tuning: peft 0');
    find(panel, '[data-technique="agents"] button').focus();
    expect(names()).toMatch(/: agents 0 · agents 1 · agents 2 · agents 3$/);
  });

  it('narrows the page by a press', () => {
    const { panel, onOnly } = draw({});
    click(panel, '[data-technique="peft"] [data-action="only"]');
    expect(onOnly.mock.calls).toEqual([['peft']]);
  });

  it('may have nothing to draw', () => {
    expect(draw({ techniques: [] }).panel.querySelector('table')).toBeNull();
  });
});

describe('the picture of several days', () => {
  const days = [MONDAY, TUESDAY];

  it('is a table with a column a day', () => {
    const { cells } = draw({ days });
    expect(cells.slice(1)).toEqual([
      ['Agents', '1', '3', '4'],
      ['LoRA & PEFT', '1', '0', '1'],
    ]);
    expect(cells[0]?.[1]).toContain('3');
  });

  it('draws all columns of one scale', () => {
    const heights = [...draw({ days }).panel.querySelectorAll<HTMLElement>('.height')];
    expect(heights.map(({ style }) => style.height)).toEqual([
      '33.33%',
      '100.00%',
      '33.33%',
      '0.00%',
    ]);
  });

  it('names the papers of a day', () => {
    const { panel, names } = draw({ days });
    point(panel, `[data-technique="agents"] [data-day="${MONDAY}"]`);
    expect(names()).toMatch(/: agents 0$/);
    point(panel, `[data-technique="peft"] [data-day="${TUESDAY}"]`);
    // Of a day without one, the last named stay.
    expect(names()).toMatch(/: agents 0$/);
  });

  it('goes through the days that have papers by the arrow keys', () => {
    const { panel, names } = draw({ days });
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      document.activeElement?.dispatchEvent(event);
      return names();
    };
    find(panel, '[data-technique="agents"] button').focus();
    expect(press('ArrowRight')).toMatch(/^Agents & tool use, .*\b3\b.*: agents 0$/);
    expect(press('ArrowRight')).toMatch(
      /^Agents & tool use, .*\b4\b.*: agents 1 · agents 2 · agents 3$/,
    );
    expect(press('ArrowRight')).toBe('Parameter-efficient tuning: peft 0');
    expect(press('ArrowRight')).toMatch(/\b3\b.*: peft 0$/);
    // It is the last: Tuesday has none.
    expect(press('ArrowRight')).toMatch(/\b3\b.*: peft 0$/);
    expect(press('x')).toMatch(/\b3\b.*: peft 0$/);
    expect(press('ArrowLeft')).toBe('Parameter-efficient tuning: peft 0');
    expect(press('ArrowLeft')).toMatch(/\b4\b.*: agents 1 /);
    // Tab passes from technique to technique.
    expect([...panel.querySelectorAll('td')].filter(({ tabIndex }) => tabIndex >= 0)).toEqual([]);
  });
});
