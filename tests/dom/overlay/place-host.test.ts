import { describe, expect, it } from 'vitest';

import { createPlaceFinder } from '../../../entrypoints/papers.content/place-host.ts';
import { parsePaperId } from '../../../utils/paper.ts';

const ROW = 'display: flex; flex-direction: row';
const COLUMN = 'display: flex; flex-direction: column';
const GRID = 'display: grid';

/** The id of the element that gets the strip; `, flush` if nothing keeps it from the card's border. */
function place(markup: string): string {
  document.body.innerHTML = markup;
  const heading = document.querySelector('h3')!;
  const card = document.querySelector('#card') ?? heading;
  const id = parsePaperId('2608.00001')!;
  const { parent, flush } = createPlaceFinder()({ id, title: 'A', heading, card })!;
  return parent.id + (flush ? ', flush' : '');
}

describe('createPlaceFinder', () => {
  it.each([
    ['a card whose parts stack', `<div id="card"><p>x</p><h3>A</h3></div>`, 'card, flush'],
    [
      'a column',
      `<div id="card" style="${COLUMN}"><p>x</p><div id="in"><h3>A</h3></div></div>`,
      'card, flush',
    ],
    [
      'a column upside down',
      `<div id="card" style="display: inline-flex; flex-direction: column-reverse"><h3>A</h3></div>`,
      'card, flush',
    ],
    [
      'a card that keeps its parts from its border',
      `<div id="card" style="padding-left: 24px"><h3>A</h3></div>`,
      'card',
    ],
    [
      'a row: beside the picture, below the text',
      `<div id="card" style="${ROW}"><img alt=""><div id="text"><h3>A</h3><p>x</p></div></div>`,
      'text',
    ],
    [
      'a row in a row',
      `<div id="card" style="${ROW}"><img alt=""><div id="row" style="${ROW}"><i></i><div id="text"><h3>A</h3></div></div></div>`,
      'text',
    ],
    [
      'a grid',
      `<div id="card" style="${GRID}"><img alt=""><div id="text"><h3>A</h3></div></div>`,
      'text',
    ],
    [
      'a row with nothing but the heading to choose',
      `<div id="card" style="${ROW}; padding-left: 10px"><img alt=""><h3>A</h3></div>`,
      'card',
    ],
    [
      "a paper's own page: around the heading",
      `<section id="page" style="${ROW}"><h3>A</h3></section>`,
      'page',
    ],
  ])('in %s', (_, markup, where) => {
    expect(place(markup)).toBe(where);
  });
});
