import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createPageReader } from '../../../entrypoints/papers.content/read-page.ts';
import { createTechniqueReaders } from '../../../utils/overlay/technique-reader.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import type { Correction } from '../../../utils/user-techniques/corrections.ts';
import { EMPTY_USER_TECHNIQUES } from '../../../utils/user-techniques/user-techniques.ts';
import type { UserTechniquesDocument } from '../../../utils/user-techniques/user-techniques.ts';
import { createShown, gridCard, listPage } from '../site/markup.ts';

const createReader = createTechniqueReaders();
const untouched = createReader(EMPTY_USER_TECHNIQUES);
const readList = () => createPageReader(() => untouched)().list;
const grid = () => document.querySelector('.grid');

function show(cards: readonly string[]): void {
  document.body.innerHTML = listPage([...cards]);
}

beforeEach(() => {
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (url: string) => void } };
  happyDOM.setURL('https://huggingface.co/papers');
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('the list of a page', () => {
  const [one = '', two = '', three = ''] = createShown(3).map(gridCard);

  it.each([[[one]], [[one, two]], [[one, two, three]]])('is what shows all cards', (cards) => {
    show(cards);
    expect(readList()).toBe(grid());
  });

  it.each([
    ['two cards, the second just begun', [one, '<div><article></article></div>'], true],
    ['one card, just begun', ['<div><article></article></div>'], true],
    ['two cards, the second without its heading', [one, two.replace(/<h3.*<\/h3>/s, '')], true],
    ['no card yet', [], false],
  ])('is known while the page is coming: %s', (_, cards, isKnown) => {
    show(cards);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    expect(readList()).toBe(isKnown ? grid() : undefined);
  });
});

it('an article that is no paper is no card of the list, while the page is coming either', () => {
  show(createShown(3).map(gridCard));
  grid()?.insertAdjacentHTML('beforebegin', '<article><h3><a href="/join">Join</a></h3></article>');
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
  expect(readList()).toBe(grid());
});

it('what a card shows is read with its title: the site may re-use it before it is worked out', () => {
  const [one, two] = createShown(2);
  const row = (shown: typeof one, more = '') =>
    `<article><h3><a href="/papers/${shown!.id}">${shown!.title}</a></h3>${more}</article>`;
  const first = row(one, '<a href="https://github.com/first/one"><span>1</span></a>');
  const second = row(two);
  show([second, first]);
  const { cards } = createPageReader(() => untouched)();
  const [upper, lower] = document.querySelectorAll('article');
  upper?.replaceChildren(...lower!.cloneNode(true).childNodes);
  expect(cards.map(({ facts }) => [facts().paper.id, facts().paper.githubRepo])).toEqual([
    [two!.id, undefined],
    [one!.id, 'https://github.com/first/one'],
  ]);
});

describe('what is known of the cards', () => {
  const shown = createShown(2);
  const add = (index: number, keywords: readonly string[] = []): Correction => ({
    paper: parsePaperId(shown[index]!.id)!,
    technique: 'diffusion',
    verdict: 'is',
    at: '2026-08-01T00:00:00.000Z',
    keywords,
  });
  const own = { id: 'own-1', label: 'Numbers', colour: 'teal' } as const;
  const counted = { ...own, keywords: [{ keyword: 'paper number', weight: 1 }] };

  function readWith(...changes: readonly Partial<UserTechniquesDocument>[]) {
    show(shown.map(gridCard));
    let current = untouched;
    const read = createPageReader(() => current);
    return changes.map((change) => {
      current = createReader({ ...EMPTY_USER_TECHNIQUES, ...change });
      return read().cards.map(({ facts }) => facts());
    });
  }

  it('is worked out anew only for the paper that the user corrects', () => {
    const techniques = [counted];
    const [before, after] = readWith({ techniques }, { techniques, corrections: [add(1)] });
    expect(before?.map(({ findings }) => findings.map(({ id }) => id))).toEqual([
      ['own-1'],
      ['own-1'],
    ]);
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]?.findings.map(({ id }) => id)).toEqual(['diffusion', 'own-1']);
    expect(after?.[1]?.denied).toEqual([]);
    expect(after?.[1]?.found.map(({ id }) => id)).toEqual(['own-1']);
  });

  it('is worked out anew for all where the model changes', () => {
    const [before, after] = readWith({}, { techniques: [counted] });
    expect(before?.flatMap(({ findings }) => findings)).toEqual([]);
    expect(after?.flatMap(({ findings }) => findings.map(({ id }) => id))).toEqual([
      'own-1',
      'own-1',
    ]);
  });

  it('is worked out anew for all where corrections have taught something', () => {
    const keywords = ['diffusion model'];
    const others = createShown(6).slice(2);
    const corrections = others.map(({ id }) => ({ ...add(0, keywords), paper: parsePaperId(id)! }));
    const [before, after] = readWith({}, { corrections });
    expect(after?.[0]).not.toBe(before?.[0]);
  });
});
