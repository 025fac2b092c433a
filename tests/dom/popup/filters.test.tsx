import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';

import type { FilterActions, Matches } from '../../../components/popup/filter-actions.ts';
import { FiltersPanel } from '../../../components/popup/FiltersPanel.tsx';
import {
  moveFilter,
  putFilter,
  removeFilter,
  replaceFilters,
  restoreFilter,
} from '../../../utils/filters/change-filters.ts';
import { EMPTY_FILTERS } from '../../../utils/filters/filters.ts';
import type { Filter, FiltersDocument } from '../../../utils/filters/filters.ts';
import {
  choose,
  click,
  find,
  findField,
  press,
  show,
  submit,
  text,
  texts,
  write,
} from '../render.tsx';

const survey: Filter = { id: 'a', query: 'survey', action: 'hide', enabled: true };
const broken: Filter = { id: 'b', query: 'good autor:ng', action: 'dim', enabled: true };

const refuse = () => Promise.reject(new Error('unreadable-filters'));

interface Options {
  readonly matches?: Matches;
  readonly slow?: ReadonlyMap<string, number>;
  readonly edited?: string;
  readonly pausedUntil?: string;
  readonly refuses?: boolean;
  readonly setAside?: readonly unknown[];
}

/** A document that changes as the background changes it. */
function createFilters(
  filters: readonly Filter[],
  { refuses = false, setAside = [] }: Options,
): {
  document: Signal<FiltersDocument>;
  asked: string[];
  actions: FilterActions;
} {
  const document = signal<FiltersDocument>({ ...EMPTY_FILTERS, filters, setAside });
  const asked: string[] = [];
  const actions: FilterActions = {
    put(filter) {
      const change = putFilter(document.peek(), filter);
      if (refuses || !change.ok) return refuse();
      document.value = change.value;
      return Promise.resolve();
    },
    restore(filter, at) {
      if (refuses) return refuse();
      document.value = restoreFilter(document.peek(), filter, at);
      return Promise.resolve();
    },
    remove(id) {
      if (refuses) return refuse();
      document.value = removeFilter(document.peek(), id);
      return Promise.resolve();
    },
    move(id, to) {
      if (refuses) return refuse();
      document.value = moveFilter(document.peek(), id, to);
      return Promise.resolve();
    },
    replace(all, before) {
      const change = replaceFilters(document.peek(), all, before);
      if (refuses || !change.ok) return refuse();
      document.value = change.value;
      return Promise.resolve();
    },
    pause: () => Promise.resolve(void asked.push('pause')),
    endPause: () => Promise.resolve(void asked.push('end')),
    export: (written) => Promise.resolve(void asked.push(written)),
    count: (query) => asked.push(query),
  };
  return { document, asked, actions };
}

async function showPanel(filters: readonly Filter[] = [], options: Options = {}) {
  const { document, asked, actions } = createFilters(filters, options);
  const { matches = new Map(), slow = new Map() } = options;
  const Panel = () => (
    <FiltersPanel
      document={document.value}
      matches={matches}
      slow={slow}
      edited={options.edited}
      pausedUntil={options.pausedUntil}
      actions={actions}
      tabUrl="#"
    />
  );
  return { root: await show(<Panel />), document, asked };
}

describe('a new filter', () => {
  it('is written, counted and added, and the field is empty again', async () => {
    const { root, document, asked } = await showPanel([], { matches: new Map([['gan', 3]]) });
    expect(findField(root, '[type=submit]').disabled).toBe(true);
    await write(root, '.editor input', ' gan ');
    expect(asked).toEqual(['gan']);
    expect(text(root, '.editor .matches')).toBe('3 on this page');
    await choose(root, '.editor select', 'highlight');
    await click(root, '.editor [type=submit]');
    expect(document.value.filters).toMatchObject([
      { query: 'gan', action: 'highlight', enabled: true },
    ]);
    expect(findField(root, '.editor input').value).toBe('');
    expect(texts(root, '.list .query-text')).toEqual(['gan']);
  });

  it.each([
    ['diffusion "world', '"world', 'This quote does not end.'],
    ['autor:ng', 'autor', 'There is no field “autor”'],
    ['a (b', '(', 'This parenthesis has no partner.'],
    ['technique:foo', 'foo', 'There is no technique “foo”.'],
    ['code:maybe', 'maybe', 'only yes, no, repository'],
    ['title:', 'title:', 'Nothing to look for stands here.'],
  ])('that cannot be read (%s) says where and why, and is not saved', async (query, where, why) => {
    const { root, document } = await showPanel();
    await write(root, '.editor input', query);
    const input = find(root, '.editor input');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const fault = find(root, `[id="${input.getAttribute('aria-describedby')}"]`);
    expect(text(fault, 'mark')).toBe(where);
    expect(fault.textContent).toContain(why);
    expect(findField(root, '[type=submit]').disabled).toBe(true);
    await submit(root, 'form');
    expect([document.value.filters, text(root, '.editor [role=alert]')]).toEqual([[], '']);
  });

  it.each([
    ['a technique:difusion', 'Did you mean: technique:diffusion'],
    ['titel:a', 'Did you mean: title:'],
    ['a (b', undefined],
  ])('that cannot be read (%s) says what may have been meant: %s', async (query, hint) => {
    const { root } = await showPanel();
    await write(root, '.editor input', query);
    expect(root.querySelector('.fault-hint')?.textContent).toBe(hint);
  });

  it('that can be read says how it is read', async () => {
    const { root } = await showPanel();
    expect(root.querySelector('.query-meaning')).toBeNull();
    await write(root, '.editor input', 'RAG technique:rl');
    const input = find(root, '.editor input');
    expect(find(root, `[id="${input.getAttribute('aria-describedby')}"]`).textContent).toBe(
      'title or abstract has the acronym “RAG”, and technique is Reinforcement learning',
    );
  });

  it('shows of a query that is far too long what stands around the fault', async () => {
    const { root } = await showPanel();
    await write(root, '.editor input', 'word '.repeat(2000));
    expect(text(root, '.fault-query').length).toBeLessThan(200);
    expect(text(root, '.fault-reason')).toContain('500');
  });

  it('is empty at first, which is no mistake yet', async () => {
    const { root } = await showPanel();
    expect(root.querySelector('.fault')).toBeNull();
    expect(find(root, '.editor input').getAttribute('aria-invalid')).toBe('false');
  });
});

describe('a filter of the list', () => {
  it('is switched off and on', async () => {
    const { root, document } = await showPanel([survey]);
    await click(root, '[role=switch]');
    expect(document.value.filters[0]?.enabled).toBe(false);
    expect(find(root, '[role=switch]').getAttribute('aria-checked')).toBe('false');
    await click(root, '[role=switch]');
    expect(document.value.filters[0]?.enabled).toBe(true);
  });

  it('changes its action', async () => {
    const { root, document } = await showPanel([survey]);
    await choose(root, '.list select', 'dim');
    expect(document.value.filters[0]?.action).toBe('dim');
    expect(findField(root, '.list select').value).toBe('dim');
  });

  it('says how many papers of the page it matches, once that is known', async () => {
    const { root } = await showPanel([survey, { ...survey, id: 'c', query: 'gan' }], {
      matches: new Map([['survey', 2]]),
    });
    expect(texts(root, '.list .matches')).toEqual(['2 on this page', '']);
  });

  it('that takes long on the page says so, and what helps', async () => {
    const { root } = await showPanel([survey, { ...survey, id: 'c' }], {
      slow: new Map([['c', 7.2]]),
    });
    expect(texts(root, '[data-slow]')).toEqual([text(root, '[data-filter=c] [data-slow]')]);
    expect(text(root, '[data-slow]')).toContain('8 ms');
  });

  it('is edited at once where the panel was opened for it', async () => {
    const { root } = await showPanel([survey, { ...survey, id: 'c', query: 'gan' }], {
      edited: 'c',
    });
    expect(findField(root, '.list input').value).toBe('gan');
    expect(texts(root, '.list .query-text')).toEqual(['survey']);
    expect(root.ownerDocument.activeElement).toBe(find(root, '.list input'));
  });

  it('is edited in place; Escape leaves it as it was and does not close the popup', async () => {
    const { root, document } = await showPanel([survey]);
    await click(root, '[data-action=edit]');
    expect(root.ownerDocument.activeElement).toBe(find(root, '.list input'));
    await write(root, '.list input', 'review');
    const escape = await press(root, '.list input', 'Escape');
    expect(escape.defaultPrevented).toBe(true);
    expect(document.value.filters).toEqual([survey]);
    expect(root.ownerDocument.activeElement).toBe(find(root, '[data-action=edit]'));

    await click(root, '[data-action=edit]');
    await write(root, '.list input', 'review');
    await click(root, '.list [type=submit]');
    expect(document.value.filters).toEqual([{ ...survey, query: 'review' }]);
    expect(text(root, '.list .query-text')).toBe('review');
  });

  it('is removed, and comes back as it was', async () => {
    const { root, document } = await showPanel([survey]);
    await click(root, '[data-action=remove]');
    expect(document.value.filters).toEqual([]);
    expect(text(root, '.undo')).toContain('Removed: survey');
    expect(root.ownerDocument.activeElement).toBe(find(root, '[data-action=undo]'));
    await click(root, '[data-action=undo]');
    expect(document.value.filters).toEqual([survey]);
    expect(root.querySelector('.undo')).toBeNull();
  });

  it('comes back where it was, whatever else was taken out', async () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => ({ ...survey, id, query: id }));
    const { root, document } = await showPanel(all);
    for (const id of ['b', 'a', 'c']) {
      await click(root, `[data-filter=${id}] [data-action=remove]`);
    }
    expect(texts(root, '.undo')).toEqual(['Removed: aUndo', 'Removed: bUndo', 'Removed: cUndo']);
    await click(root, 'li:nth-child(2) [data-action=undo]');
    await click(root, 'li:nth-child(1) [data-action=undo]');
    await click(root, 'li:nth-child(3) [data-action=undo]');
    expect(document.value.filters).toEqual(all);
  });

  it('moves up and down, and the focus with it; at an end it stays', async () => {
    const all = ['a', 'b', 'c'].map((id) => ({ ...survey, id, query: id }));
    const { root, document } = await showPanel(all);
    const order = () => document.value.filters.map(({ id }) => id).join('');
    const up = '[data-filter=c] [data-action=up]';
    await click(root, up);
    expect(order()).toBe('acb');
    expect(root.ownerDocument.activeElement).toBe(find(root, up));
    await click(root, up);
    await click(root, up);
    expect(order()).toBe('cab');
    expect(find(root, up).getAttribute('aria-disabled')).toBe('true');
    await click(root, '[data-filter=c] [data-action=down]');
    expect(order()).toBe('acb');
  });

  it('has a name, a colour where it highlights, and else whom it spares', async () => {
    const { root, document } = await showPanel([survey]);
    await click(root, '[data-action=edit]');
    await write(root, '.list [name=name]', '  No   surveys ');
    await click(root, '.list [name=even-followed]');
    await click(root, '.list [type=submit]');
    expect(document.value.filters).toEqual([{ ...survey, name: 'No surveys', evenFollowed: true }]);
    expect(text(root, '.list .query-text')).toBe('No surveys survey');
    expect(text(root, '.list .quiet')).toContain('Even followed');

    await click(root, '[data-action=edit]');
    await choose(root, '.list select', 'highlight');
    expect(root.querySelector('.list [name=even-followed]')).toBeNull();
    await click(root, '.list [data-colour=teal]');
    await click(root, '.list [type=submit]');
    expect(document.value.filters).toMatchObject([{ action: 'highlight', colour: 'teal' }]);
    expect(find(root, '.list .swatch').getAttribute('data-colour')).toBe('teal');
  });

  it('that cannot be read says so, is off, and can be mended or removed', async () => {
    const { root, document } = await showPanel([broken, survey]);
    expect(text(root, '[data-filter=b] mark')).toBe('autor');
    const toggle = findField(root, '[data-filter=b] [role=switch]');
    expect([toggle.disabled, toggle.getAttribute('aria-checked')]).toEqual([true, 'false']);
    expect(find(root, '[data-filter=a] [role=switch]').getAttribute('aria-checked')).toBe('true');
    await click(root, '[data-filter=b] [data-action=edit]');
    await write(root, '[data-filter=b] input', 'good author:ng');
    await click(root, '[data-filter=b] [type=submit]');
    expect(document.value.filters[0]).toEqual({ ...broken, query: 'good author:ng' });
  });
});

describe('all filters', () => {
  it('are paused', async () => {
    const { root, asked } = await showPanel([survey]);
    expect(find(root, '[data-paused]').getAttribute('data-paused')).toBe('false');
    await click(root, '[data-action=pause]');
    expect(asked).toEqual(['pause']);
  });

  it('say how long they are paused, and are at work again', async () => {
    const { root, asked } = await showPanel([survey], { pausedUntil: '2026-08-01T13:00:00.000Z' });
    expect(text(root, '[data-paused=true]')).toMatch(/paused until .*00/);
    await click(root, '[data-action=pause]');
    expect(asked).toEqual(['end']);
  });
});

it('says in place that an action was refused, and shows what is stored', async () => {
  const { root, document } = await showPanel([survey], { refuses: true });
  await click(root, '[role=switch]');
  expect(text(root, '.list [role=alert]')).toContain('is kept as it is');
  expect(find(root, '[role=switch]').getAttribute('aria-checked')).toBe('true');
  await choose(root, '.list select', 'dim');
  expect(findField(root, '.list select').value).toBe('hide');
  await click(root, '[data-action=remove]');
  expect(document.value.filters).toEqual([survey]);
  expect(root.querySelector('.undo')).toBeNull();
  await write(root, '.editor input', 'gan');
  await click(root, '.editor [type=submit]');
  expect(text(root, '.editor [role=alert]')).toContain('Not done');
  expect(findField(root, '.editor input').value).toBe('gan');
});

it('tells of entries that could not be read at all', async () => {
  const { root } = await showPanel([], { setAside: [1, 2] });
  expect(text(root, '.notice')).toContain('2 stored filters');
});

it('shows a query with markup as text', async () => {
  const { root } = await showPanel([{ ...survey, query: '<img src=x>' }]);
  expect(root.querySelector('img')).toBeNull();
  expect(text(root, '.list .query-text')).toBe('<img src=x>');
});

const readCounts = (root: ParentNode) =>
  texts(root, '[data-rules=preview] [data-count]').join(', ');

describe('all filters as text', () => {
  const AREA = '.rules-text textarea';

  it('stand there as they are, and go into a file', async () => {
    const { root, asked } = await showPanel([
      survey,
      { ...survey, id: 'c', name: 'C', query: 'gan' },
    ]);
    const written = 'hide: survey\nhide "C": gan\n';
    expect(findField(root, AREA).value).toBe(written);
    expect(root.querySelector('[data-rules=preview]')).toBeNull();
    await click(root, '[data-action=export-rules]');
    expect(asked).toEqual([written]);
  });

  it('say what stands in a line that cannot be read, if anything does', async () => {
    const { root } = await showPanel();
    await write(root, AREA, 'hide:\ndim: autor:ng');
    expect(texts(root, '[data-rules=preview] .problem li')).toEqual([
      'Line 1: Write what to look for.',
      expect.stringMatching(/^Line 2: There is no field “autor”.* Here stands “autor”\.$/),
    ]);
  });

  it('tell what a text would change, change it when agreed to, and undo it', async () => {
    const { root, document } = await showPanel([survey]);
    await write(root, AREA, 'hide: survey\n# a note\nfold: gan\ndim: rl\nhide: a (b');
    expect(readCounts(root)).toBe(
      'New1, There already1, Lines that cannot be read, and are left out2',
    );
    expect(texts(root, '[data-rules=preview] .problem li')).toEqual([
      'Line 3: “fold” cannot stand before the colon.',
      'Line 5: This parenthesis has no partner. Here stands “(”.',
    ]);
    expect(document.value.filters).toEqual([survey]);

    await click(root, '[data-action=take-rules]');
    expect(document.value.filters).toMatchObject([survey, { query: 'rl', action: 'dim' }]);
    expect(findField(root, AREA).value).toBe('hide: survey\ndim: rl\n');
    await click(root, '.rules-text [data-action=undo]');
    expect(document.value.filters).toEqual([survey]);
  });

  it('may replace all that is there', async () => {
    const { root, document } = await showPanel([survey]);
    await write(root, AREA, 'dim: rl');
    await choose(root, '[data-rules=preview] select', 'replace');
    expect(readCounts(root)).toBe('New1, Removed1');
    await click(root, '[data-action=take-rules]');
    expect(document.value.filters).toMatchObject([{ query: 'rl' }]);
  });

  it('cannot be undone past a later change, and left alone change nothing', async () => {
    const { root, document } = await showPanel([survey]);
    await write(root, AREA, 'dim: rl');
    await click(root, '[data-action=take-rules]');
    await click(root, '.list li:first-child [role=switch]');
    expect(root.querySelector('.rules-text .undo')).toBeNull();

    const before = document.value;
    await write(root, AREA, 'dim: robots');
    await click(root, '[data-action=leave-rules]');
    expect(root.querySelector('[data-rules=preview]')).toBeNull();
    expect(document.value).toBe(before);
  });

  it('say so when they were changed meanwhile', async () => {
    const { root } = await showPanel([survey], { refuses: true });
    await write(root, AREA, 'dim: rl');
    await click(root, '[data-action=take-rules]');
    expect(text(root, '[data-rules=preview] [role=alert]')).toContain('Not done');
    expect(findField(root, AREA).value).toBe('dim: rl');
  });
});
