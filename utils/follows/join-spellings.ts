import { addEntry } from '../add-entry.ts';
import { isSameName, readPersonName, spellName } from '../query/person-name.ts';
import type { PersonName } from '../query/person-name.ts';

interface Spelling {
  readonly name: PersonName;
  /** As they are written, the first first. */
  readonly written: string[];
  /** All that are its person's; at first itself. */
  person: Spelling[];
}

/**
 * Puts names together that are one person's, each person's fullest first, the persons in the names' order.
 * Any two of a person can be the same, and none can be somebody else's, too: beside Yang Li and Yan Li,
 * Y. Li stays alone.
 */
export function joinSpellings(names: Iterable<string>): readonly (readonly string[])[] {
  const spellings = listSpellings(names);
  const index = new Map<string, Spelling[]>();
  for (const spelling of sortByFullness(spellings)) {
    const fuller = listSought(spelling.name).map((place) => index.get(place) ?? []);
    const person = findOnly(spelling, fuller);
    if (person?.every(({ name }) => isSameName(name, spelling.name))) {
      person.push(spelling);
      spelling.person = person;
    }
    for (const place of listPlaces(spelling.name)) addEntry(index, place, spelling);
  }
  const persons = new Set(spellings.map(({ person }) => person));
  return [...persons].map((person) => person.flatMap(({ written }) => written));
}

/** Whose name a spelling may be, if it is of one alone. */
function findOnly(
  { name }: Spelling,
  places: readonly (readonly Spelling[])[],
): Spelling[] | undefined {
  let only: Spelling[] | undefined;
  for (const place of places) {
    for (const other of place) {
      if (other.person === only || !isSameName(other.name, name)) continue;
      if (only !== undefined) return undefined;
      only = other.person;
    }
  }
  return only;
}

function listSpellings(names: Iterable<string>): readonly Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const written of names) {
    const name = readPersonName(written);
    const text = spellName(name);
    const known = spellings.get(text);
    if (known !== undefined) known.written.push(written);
    else if (text !== '') spellings.set(text, createSpelling(name, written));
  }
  return [...spellings.values()];
}

function createSpelling(name: PersonName, written: string): Spelling {
  const spelling: Spelling = { name, written: [written], person: [] };
  spelling.person.push(spelling);
  return spelling;
}

/** Of most letters in words that are written out, then with most initials. */
const sortByFullness = (spellings: readonly Spelling[]): readonly Spelling[] =>
  spellings
    .map((spelling) => ({ spelling, fullness: measureFullness(spelling.name) }))
    .toSorted((a, b) => b.fullness - a.fullness)
    .map(({ spelling }) => spelling);

/** No name has as many initials. */
const LETTER = 100;

const measureFullness = ({ words }: PersonName): number =>
  words.reduce((sum, { length }) => sum + (length > 1 ? length * LETTER : 1), 0);

/** Where a name is found: by the family's with each other word, and with the initial of what is written out. */
const listPlaces = ({ words, joined, keys }: PersonName): readonly string[] => {
  const given = words.slice(0, -1).flatMap((word, at) => [word, joined[at] ?? word]);
  const places = given.flatMap((word) => (word.length > 1 ? [word, `${word[0]}*`] : [word]));
  return combine(keys, places);
};

/**
 * Where all that may be the same are found: they have its first word that is written out, or the initial. There
 * are thousands of Wangs, so only who writes none out is sought among all of an initial.
 */
function listSought({ words, joined, keys }: PersonName): readonly string[] {
  const given = words.slice(0, -1);
  const at = given.findIndex((word) => word.length > 1);
  if (at < 0)
    return combine(
      keys,
      given.flatMap((letter) => [letter, `${letter}*`]),
    );
  const forms = [given[at], joined[at], joined[at - 1]].filter((form) => form !== undefined);
  return combine(
    keys,
    forms.flatMap((form) => [form, form[0] ?? '']),
  );
}

const combine = (keys: readonly string[], places: readonly string[]): readonly string[] => [
  ...new Set(keys.flatMap((key) => places.map((place) => `${key} ${place}`))),
];
