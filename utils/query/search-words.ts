import type { Words } from '../text.ts';

/** Words to look for in a row, and what a text must hold before it is worth while to look. */
export interface Search {
  readonly run: Words;
  /** For each word the spellings of which a text that holds the run has at least one. */
  readonly needs: readonly (readonly string[])[];
}

/** `listSpellings` answers every spelling of a word in the run's form. */
export function createSearch(
  run: Words,
  listSpellings: (word: string) => readonly string[] = (word) => [word],
): Search {
  const needs = run.words.map((word, index) =>
    [run.joined[index - 1], word, run.joined[index]].flatMap((form) =>
      form === undefined ? [] : listSpellings(form),
    ),
  );
  return { run, needs };
}

/** False where the run cannot be; for a single word, true says that it is there. */
export function mayContain(spellings: ReadonlySet<string>, { needs }: Search): boolean {
  return needs.every((forms) => forms.some((form) => spellings.has(form)));
}

/** Whether the words of `run` stand in `text` one after the other, hyphens or not. */
export function containsRun(text: Words, run: Words): boolean {
  return text.words.some((_, at) => runsFrom(text, at, run, 0));
}

function runsFrom(text: Words, at: number, run: Words, from: number): boolean {
  const wanted = run.words[from];
  if (wanted === undefined) return true;
  const word = text.words[at];
  if (word === undefined) return false;
  return (
    (word === wanted && runsFrom(text, at + 1, run, from + 1)) ||
    (text.joined[at] === wanted && runsFrom(text, at + 2, run, from + 1)) ||
    (run.joined[from] === word && runsFrom(text, at + 1, run, from + 2))
  );
}
