import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { describePlaces, pickPlaces } from '../../../components/library/charts/bar-options.ts';
import { ChartsPlace } from '../../../components/library/charts/ChartsPlace.tsx';
import type { SavedPaper } from '../../../utils/library/saved-paper.ts';
import { choose, click, find, show, text, texts } from '../render.tsx';
import { holdPapers, savedPaper } from './saved-paper.ts';

/** No canvas here: it is drawn for the browser's tests. */
const { plots } = vi.hoisted(() => ({
  plots: [] as { options: Options; data: readonly (readonly number[])[]; isGone: boolean }[],
}));
interface Options {
  readonly hooks: { readonly setCursor: readonly ((plot: object) => void)[] };
}
vi.mock('uplot', () => ({
  default: class {
    static paths = {};
    readonly plot;
    constructor(options: Options, data: readonly (readonly number[])[]) {
      this.plot = { options, data, isGone: false };
      plots.push(this.plot);
    }
    setSize() {}
    destroy() {
      this.plot.isGone = true;
    }
  },
}));

beforeEach(() => {
  plots.length = 0;
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-08-19T12:00:00Z') });
  return () => vi.useRealTimers();
});

const save = (number: number, day: string, fields: object = {}) =>
  savedPaper({
    id: `2608.0000${number}`,
    savedAt: `${day}T12:00:00Z`,
    techniques: ['reasoning'],
    ...fields,
  });

const papers = [
  save(1, '2026-08-04'),
  save(2, '2026-08-05', { status: 'done', edited: { status: '2026-08-18T12:00:00Z' } }),
  save(3, '2026-08-18', { techniques: ['reasoning', 'o-mine'] }),
];

async function showCharts(
  all: readonly SavedPaper[] | undefined,
  state: 'read' | 'reading' | 'failed' = 'read',
) {
  const saved = holdPapers(all);
  const root = await show(<ChartsPlace papers={saved} state={state} />);
  await act(() => vi.dynamicImportSettled());
  return { root, saved };
}

const rows = (root: ParentNode, figure: string) =>
  [...root.querySelectorAll(`[data-figure=${figure}] tr`)].map((row) => texts(row, 'th, td'));

describe('the charts', () => {
  it('draw what was saved and done by week, and say it in a line', async () => {
    const { root } = await showCharts(papers);
    expect(plots[0]?.data).toEqual([
      [0, 1, 2],
      [2, 0, 1],
      [0, 0, 1],
    ]);
    const chart = find(root, '[data-figure=weeks] [role=img]');
    expect(chart.getAttribute('aria-label')).toBe(
      'Saved and done per week, 3 saved, 1 done, in 3 weeks',
    );
    const summary = '[data-figure=weeks] .summary span';
    expect(texts(root, summary)).toEqual(['3 saved', '1 done', 'in 3 weeks']);
    await act(() => plots[0]?.options.hooks.setCursor[0]?.({ cursor: { idx: 0 } }));
    expect(texts(root, summary)).toEqual(['2 saved', '0 done', 'in the week of Aug 3, 2026']);
    await act(() => plots[0]?.options.hooks.setCursor[0]?.({ cursor: { idx: null } }));
    expect(texts(root, summary)).toEqual(['3 saved', '1 done', 'in 3 weeks']);
  });

  it('are called by their techniques, whatever signs these have', async () => {
    const { root } = await showCharts([
      save(1, '2026-08-04', { techniques: ['own-a | b | c'] }),
      save(2, '2026-08-05'),
      save(3, '2026-08-05'),
    ]);
    const charts = [...root.querySelectorAll('[data-figure=techniques] [role=img]')];
    expect(charts.map((chart) => chart.getAttribute('aria-label'))).toEqual([
      'Reasoning & chain of thought: 2 saved papers',
      'own-a | b | c: 1 saved paper',
    ]);
  });

  it('are tables as well, each for itself', async () => {
    const { root } = await showCharts(papers);
    await click(root, '[data-figure=weeks] [data-shows=table]');
    expect(text(root, '[data-figure=weeks] caption')).toBe('Saved and done per week');
    expect(rows(root, 'weeks')).toEqual([
      ['Week of', 'Saved', 'Done'],
      ['Aug 17, 2026', '1', '1'],
      ['Aug 10, 2026', '0', '0'],
      ['Aug 3, 2026', '2', '0'],
    ]);
    expect(plots[0]?.isGone).toBe(true);
    expect(root.querySelectorAll('[data-figure=techniques] [role=img]')).toHaveLength(2);
    await click(root, '[data-figure=techniques] [data-shows=table]');
    expect(text(root, '[data-figure=techniques] caption')).toBe(
      'Saved papers by technique and week',
    );
    expect(rows(root, 'techniques')).toEqual([
      ['Week of', 'Reasoning', 'o-mine'],
      ['Aug 17, 2026', '1', '1'],
      ['Aug 10, 2026', '0', '0'],
      ['Aug 3, 2026', '2', '0'],
    ]);
    await click(root, '[data-figure=weeks] [data-shows=chart]');
    expect(root.querySelectorAll('[data-figure=weeks] [role=img]')).toHaveLength(1);
  });

  it('follow the library, and the time that is chosen', async () => {
    const { root, saved } = await showCharts(papers);
    const time = () => texts(root, '[data-figure=weeks] .summary span');
    await act(() => {
      saved.value = [...papers, save(4, '2025-01-01', { techniques: [] })];
    });
    expect(time()).toEqual(['3 saved', '1 done', 'in 52 weeks']);
    await choose(root, 'select', 'all');
    expect(time()).toEqual(['4 saved', '1 done', 'in 86 weeks']);
    await click(root, '[data-figure=techniques] [data-shows=table]');
    expect(rows(root, 'techniques').slice(0, 2)).toEqual([
      ['Month', 'Reasoning', 'o-mine'],
      ['August 2026', '3', '1'],
    ]);
    await choose(root, 'select', 'quarter');
    expect(time()).toEqual(['3 saved', '1 done', 'in 13 weeks']);
  });

  it('say what there is to say of little', async () => {
    const { root, saved } = await showCharts([]);
    expect(root.textContent).toContain('Nothing saved yet.');
    expect(plots).toEqual([]);
    await act(() => {
      saved.value = [save(1, '2026-08-18', { techniques: [], status: 'done' })];
    });
    expect(texts(root, '[data-figure=weeks] .summary span')).toEqual([
      '1 saved',
      '0 done',
      'in 1 week',
    ]);
    expect(root.textContent).toContain('Of 1 paper nobody knows since when it is done.');
    expect(root.textContent).toContain('None of the papers saved in this time has a technique.');
  });

  it('wait for the whole library, though not for its words', async () => {
    const { root, saved } = await showCharts(undefined, 'reading');
    expect(root.textContent).toContain('Reading');
    expect(plots).toEqual([]);
    await act(() => {
      saved.value = papers;
    });
    expect(plots).toHaveLength(3);
  });

  it('are none of a library that could not be read', async () => {
    const { root } = await showCharts(papers, 'failed');
    expect(root.textContent).toContain('could not be read');
    expect(plots).toEqual([]);
  });
});

describe('the labels below bars', () => {
  it('are as many as there is room for, up to the last', () => {
    expect(pickPlaces(5, 10)).toEqual([0, 1, 2, 3, 4]);
    expect(pickPlaces(5, 2)).toEqual([1, 4]);
    expect(pickPlaces(52, 5)).toEqual([7, 18, 29, 40, 51]);
    expect(pickPlaces(3, 0)).toEqual([2]);
  });

  it('name a year once', () => {
    const days = ['2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01'];
    expect(describePlaces([0, 1, 2, 3], days, (day) => day.slice(5, 7))).toEqual([
      '11\n2025',
      '12',
      '01\n2026',
      '02',
    ]);
  });
});
