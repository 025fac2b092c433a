import { describe, expect, it } from 'vitest';

import { OwnTechniquesContext } from '../../../components/own-techniques.ts';
import type { PageView } from '../../../components/popup/PagePanel.tsx';
import { PagePanel } from '../../../components/popup/PagePanel.tsx';
import type { PageDescription } from '../../../utils/messages/protocol.ts';
import { TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import { mamba } from '../../unit/user-techniques/documents.ts';
import { click, find, findField, show, text, texts } from '../render.tsx';

const daily: PageDescription = {
  kind: 'daily',
  papers: 24,
  hidden: 3,
  techniques: TECHNIQUES.slice(0, 14).map(({ id }, index) => ({ id, papers: 20 - index })),
  code: [
    { state: 'repository', papers: 13 },
    { state: 'linked', papers: 0 },
    { state: 'released', papers: 1 },
    { state: 'unknown', papers: 10 },
  ],
  layout: 'recognised',
  report: '',
};
const unread: PageDescription = {
  ...daily,
  papers: 0,
  hidden: 0,
  techniques: [],
  code: [],
  layout: 'unrecognised',
  report: 'page: daily\ncards: 0',
};

interface Options {
  readonly isOff?: boolean;
  readonly onCopy?: (text: string) => Promise<void>;
}

const showPanel = (
  page: PageView,
  { isOff = false, onCopy = () => Promise.resolve() }: Options = {},
) => show(<PagePanel page={page} isOff={isOff} onCopy={onCopy} />);

describe('a page of papers', () => {
  it('is told by its kind and figures', async () => {
    const root = await showPanel(daily);
    expect(text(root, 'h2')).toBe('Daily papers');
    expect(text(root, '[data-count=papers]')).toBe('24 papers');
    expect(text(root, '[data-count=hidden]')).toBe('3 hidden');
    expect(texts(root, '[data-code]')).toEqual([
      'In a repository13',
      'Released1',
      'No link found10',
    ]);
  });

  it('names the techniques of the user’s own', async () => {
    const page = { ...daily, techniques: [{ id: mamba.id, papers: 2 }] };
    const root = await show(
      <OwnTechniquesContext.Provider value={[mamba]}>
        <PagePanel page={page} isOff={false} onCopy={() => Promise.resolve()} />
      </OwnTechniquesContext.Provider>,
    );
    expect(text(root, '[data-technique]')).toBe('State-space…2');
    expect(find(root, '[data-technique]').dataset['colour']).toBe('teal');
    expect(find(root, '[data-technique]').title).toBe(
      'State-space models: One of your own techniques.',
    );
  });

  it('shows the ten most frequent techniques, and the rest on demand', async () => {
    const root = await showPanel(daily);
    expect(root.querySelectorAll('[data-technique]')).toHaveLength(10);
    expect(text(root, '[data-technique] .count')).toBe('20');
    expect(text(root, '[aria-expanded]')).toBe('4 more');
    await click(root, '[aria-expanded]');
    expect(root.querySelectorAll('[data-technique]')).toHaveLength(14);
    await click(root, '[aria-expanded]');
    expect(root.querySelectorAll('[data-technique]')).toHaveLength(10);
  });

  it('says nothing of hidden papers where none is, and that strips are off where they are', async () => {
    const none = await showPanel({ ...daily, hidden: 0 });
    expect(none.querySelector('[data-count=hidden]')).toBeNull();
    const root = await showPanel(daily, { isOff: true });
    expect(root.querySelector('[data-count=hidden]')).toBeNull();
    expect(text(root, '.notice')).toContain('switched off');
  });
});

it.each([
  ['asking', 'Reading…'],
  [{ ...unread, layout: 'loading' }, 'The page is still loading.'],
  [{ ...unread, layout: 'empty' }, 'The page says that it has no papers.'],
] as const)('says what else may be (%#)', async (page, said) => {
  const root = await showPanel(page);
  expect(root.textContent).toBe(said);
});

it.each(['absent', { ...unread, kind: 'other' }] as const)(
  'leads to the site from elsewhere (%#)',
  async (page) => {
    const root = await showPanel(page);
    expect(find(root, 'a').getAttribute('href')).toBe('https://huggingface.co/papers');
    expect(root.querySelector('textarea')).toBeNull();
  },
);

describe('a page whose layout is not recognised', () => {
  it('says so, and gives a report to copy', async () => {
    const copied: string[] = [];
    const root = await showPanel(unread, {
      onCopy: (report) => Promise.resolve(void copied.push(report)),
    });
    expect(text(root, '.notice')).toContain('does not recognise');
    expect(findField(root, 'textarea').value).toBe(unread.report);
    await click(root, '[data-action=copy]');
    expect(copied).toEqual([unread.report]);
    expect(text(root, '[role=status]')).toBe('Copied.');
  });

  it('selects the report where the browser does not let us copy', async () => {
    const root = await showPanel(unread, { onCopy: () => Promise.reject(new Error('denied')) });
    await click(root, '[data-action=copy]');
    const field = findField(root, 'textarea');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, unread.report.length]);
    expect(text(root, '[role=status]')).toContain('press Ctrl+C');
  });
});
