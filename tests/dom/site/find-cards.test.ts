import { describe, expect, it } from 'vitest';

import { findCards } from '../../../utils/site/find-cards.ts';
import {
  createShown,
  gridCard,
  listPage,
  paperPage,
  parsePage,
  ROW_TEXT,
  rowCard,
} from './markup.ts';

const [first, second, third] = createShown(3) as [Shown, Shown, Shown];
type Shown = ReturnType<typeof createShown>[number];

/** The cards as `id title, tag#id of the card`. */
function read(markup: string): readonly string[] {
  return findCards(parsePage(markup)).map(
    ({ id, title, card }) => `${id} ${title}, ${card.tagName.toLowerCase()}#${card.id}`,
  );
}

const link = ({ id, title }: Shown) => `<a href="/papers/${id}">${title}</a>`;
const [one, two] = [`${first.id} ${first.title}`, `${second.id} ${second.title}`];

describe('findCards', () => {
  it("finds each card of a grid once, in the page's order", () => {
    const shown = createShown(13);
    const cards = findCards(parsePage(listPage(shown.map(gridCard))));
    expect(cards.map(({ id, title }) => ({ id, title }))).toEqual(shown);
    expect(new Set(cards.map(({ card }) => card)).size).toBe(13);
    for (const { card, heading, shownAbstract } of cards) {
      expect([card.tagName, heading.tagName, shownAbstract]).toEqual(['ARTICLE', 'H3', undefined]);
    }
  });

  it.each(['article', 'div', 'li'])('finds rows that are %s elements, and their text', (tag) => {
    const rows = [first, second, third].map((shown) => rowCard(shown, tag, ROW_TEXT));
    const cards = findCards(parsePage(listPage(rows)));
    expect(cards.map(({ id }) => id)).toEqual([first.id, second.id, third.id]);
    expect(cards[1]?.shownAbstract).toMatch(/^We train .* on all of it\.$/);
    // A parser takes no link inside a link: there the row falls apart, and its body is the card.
    if (tag !== 'a') expect(cards[1]?.card.className).toBe('rounded-xl');
  });

  it.each<[string, string, readonly string[]]>([
    [
      'an article without a heading that links to a paper is no card',
      `<article><h4><a href="/collections/ada/list">A list</a></h4>${link(first)}</article>`,
      [],
    ],
    [
      'a paper mentioned in the text of another is no card, and no reason to cut the other',
      `<article id="a"><h3>${link(first)}</h3><p>Unlike ${link(second)}.</p><div>${link(third)}</div></article>`,
      [`${one}, article#a`],
    ],
    [
      'the same without an article',
      `<div id="g"><div id="a"><h3>${link(first)}</h3><p>Unlike ${link(second)}.</p></div>
        <div id="b"><h3>${link(second)}</h3><p>text</p></div></div>`,
      [`${one}, div#a`, `${two}, div#b`],
    ],
    [
      'an article around several papers is not the card of one',
      `<article id="list"><div id="a"><h3>${link(first)}</h3><p>text</p></div>
        <div id="b"><h3>${link(second)}</h3><p>text</p></div></article>`,
      [`${one}, div#a`, `${two}, div#b`],
    ],
    [
      'an article around the whole page is not a card',
      `<article><div data-target="DailyPapers"><div id="g"><div id="a"><h3>${link(first)}</h3><i></i></div></div></div></article>`,
      [`${one}, div#a`],
    ],
    [
      'a neighbour without a heading is not swallowed',
      `<div id="g"><div id="a"><h3>${link(first)}</h3><i></i></div><div id="b">${link(second)}</div></div>`,
      [`${one}, div#a`],
    ],
    [
      'the only card is not its list, nor the page with its title',
      `<main><div id="page"><div><h1>Daily Papers</h1></div><div id="g"><div id="a">${link(first)}<h3>${link(first)}</h3></div></div></div></main>`,
      [`${one}, div#a`],
    ],
    [
      'the only card ends at its section',
      `<section><div id="a"><h3>${link(first)}</h3><i></i></div></section>`,
      [`${one}, div#a`],
    ],
    [
      'a heading with nothing else is shown by the item that it is in',
      `<ul><li id="a"><h4>${link(first)}</h4></li><li id="b"><h4>${link(second)}</h4></li></ul>`,
      [`${one}, li#a`, `${two}, li#b`],
    ],
    [
      'a link around the heading may be the whole card',
      `<div><a id="a" href="/papers/${first.id}"><h4>${first.title}</h4><p>text</p></a>
        <a id="b" href="/papers/${second.id}"><h4>${second.title}</h4><p>text</p></a></div>`,
      [`${one}, a#a`, `${two}, a#b`],
    ],
    [
      'papers that only follow each other as headings have no card',
      `<div><h3>${link(first)}</h3><p>text</p><h3>${link(second)}</h3><p>text</p></div>`,
      [],
    ],
    [
      'a heading that names two papers is the card of neither',
      `<article><h3>${link(first)} and ${link(second)}</h3></article>`,
      [],
    ],
    [
      'a paper on two cards is found on both',
      `<div><div id="a"><h3>${link(first)}</h3><i></i></div><div id="b"><h3>${link(first)}</h3><i></i></div></div>`,
      [`${one}, div#a`, `${one}, div#b`],
    ],
    [
      'the same where cards are articles',
      `<article id="a"><h3>${link(first)}</h3></article><article id="b"><h3>${link(first)}</h3></article>`,
      [`${one}, article#a`, `${one}, article#b`],
    ],
    [
      'a card whose title stands in it twice is one card',
      `<article id="a"><h3>${link(first)}</h3><h3>${link(first)}</h3></article>`,
      [`${one}, article#a`],
    ],
    [
      'absolute addresses, versions and fragments are the same paper',
      `<article id="a"><h3><a href="https://huggingface.co/papers/${first.id}v2?x=1#community">${first.title}</a></h3>${link(first)}</article>`,
      [`${one}, article#a`],
    ],
    [
      'a link without text is no title; the next one is',
      `<article id="a"><h3><a href="/papers/${first.id}"><svg></svg></a></h3><h3>${link(first)}</h3></article>`,
      [`${one}, article#a`],
    ],
    [
      'white space and marks inside a title are nothing',
      `<article id="a"><h3><a href="/papers/${first.id}">Paper\n <mark>Number</mark>\t0 </a></h3></article>`,
      [`${one}, article#a`],
    ],
    [
      'what stands beside the link in a heading is no part of the title',
      `<article id="a"><h3>New: ${link(first)} <span>#1</span></h3></article>`,
      [`${one}, article#a`],
    ],
    [
      'text in titles stays text',
      `<article id="a"><h3><a href="/papers/${first.id}">Let &lt;think&gt; &lt;1 GB \\&amp; 你好 🤗</a></h3></article>`,
      [`${first.id} Let <think> <1 GB \\& 你好 🤗, article#a`],
    ],
    [
      'other sites and other pages are not papers',
      `<article><h3><a href="https://example.org/papers/${first.id}">x</a></h3></article>
       <article><h3><a href="/papers/trending">x</a></h3></article>
       <article><h3><a href="/login?next=/papers/${first.id}">x</a></h3></article>`,
      [],
    ],
  ])('%s', (_, markup, cards) => {
    expect(read(markup)).toEqual(cards);
  });

  it('finds the same cards after our own elements came in', () => {
    const rows = [first, second].map((shown) => rowCard(shown, 'div', ROW_TEXT));
    for (const page of [listPage(rows), listPage(rows.slice(1)), listPage([gridCard(first)])]) {
      const root = parsePage(page);
      const before = findCards(root);
      for (const { card, heading } of before) {
        heading.after(root.createElement('gloss-card'));
        card.after(root.createElement('gloss-card'));
        const bar = root.createElement('gloss-bar');
        bar.innerHTML = `<h3>${link(third)}</h3>`;
        card.parentElement?.prepend(bar);
      }
      expect(findCards(root).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      expect(findCards(root).map(({ card }) => card)).toEqual(before.map(({ card }) => card));
    }
  });

  it('reads a card anew when the page uses its element for another paper', () => {
    const root = parsePage(listPage([gridCard(first), gridCard(second)]));
    for (const anchor of root.querySelectorAll(`a[href*="${second.id}"]`)) {
      anchor.setAttribute('href', `/papers/${third.id}`);
      if (anchor.closest('h3')) anchor.textContent = third.title;
    }
    expect(findCards(root).map(({ id, title }) => ({ id, title }))).toEqual([first, third]);
  });

  it("finds no card on a paper's own page, whatever its comments link to", () => {
    expect(read(paperPage(first))).toEqual([]);
  });

  it('searches below the element that it is given', () => {
    const root = parsePage(`${listPage([gridCard(first)])}${listPage([gridCard(second)])}`);
    const [, list] = root.querySelectorAll('[data-target]');
    expect(findCards(list!).map(({ id }) => id)).toEqual([second.id]);
    expect(findCards(root.createDocumentFragment())).toEqual([]);
  });
});
