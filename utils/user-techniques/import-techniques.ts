import type { ImportMode } from '../import-mode.ts';
import { keyOfName } from '../query/technique-names.ts';
import { keyOfKeyword } from '../techniques/keyword-key.ts';
import { boundTeaching, MOST_CORRECTIONS } from './change-corrections.ts';
import { findEdit, MOST_OWN_TECHNIQUES, refuse } from './change-techniques.ts';
import type { TechniquesChange } from './change-techniques.ts';
import { keyOfCorrection } from './corrections.ts';
import type { KeywordEdit } from './keyword-edit.ts';
import type { UserTechniques, UserTechniquesDocument } from './user-techniques.ts';
import { keywordOf, MOST_KEYWORDS } from './weighted-keyword.ts';

/** Takes in what a file holds; where both say something of the same, the file is believed. */
export function importTechniques(
  document: UserTechniquesDocument,
  content: UserTechniques,
  mode: ImportMode,
): TechniquesChange {
  const lists = mode === 'replace' ? content : merge(document, content);
  const { techniques, edits, corrections } = lists;
  const labels = new Set(techniques.map(({ label }) => keyOfName(label)));
  if (labels.size < techniques.length) return refuse('label-taken');
  if (techniques.length > MOST_OWN_TECHNIQUES) return refuse('too-many-techniques');
  const most = Math.max(0, ...edits.flatMap((edit) => [edit.added.length, edit.removed.length]));
  if (most > MOST_KEYWORDS) return refuse('too-many-keywords');
  if (corrections.length > MOST_CORRECTIONS) return refuse('too-many-corrections');
  return {
    ok: true,
    value: {
      ...document,
      techniques,
      off: lists.off,
      edits,
      corrections: boundTeaching(corrections),
    },
  };
}

function merge(mine: UserTechniques, file: UserTechniques): UserTechniques {
  const known = new Set(mine.techniques.map(({ id }) => id));
  const inFile = new Set(file.techniques.map(({ id }) => id));
  // Made on another machine under the same name, it is the same technique, unless the file gives that one another.
  const byLabel = new Map(
    mine.techniques.flatMap(({ id, label }) => (inFile.has(id) ? [] : [[keyOfName(label), id]])),
  );
  const idHere = new Map<string, string>(
    file.techniques.map(({ id, label }) => [
      id,
      known.has(id) ? id : (byLabel.get(keyOfName(label)) ?? id),
    ]),
  );
  const here = <Id extends string>(id: Id) => (idHere.get(id) ?? id) as Id;
  const theirs = file.corrections.map((each) => ({ ...each, technique: here(each.technique) }));
  return {
    techniques: mergeBy(
      mine.techniques,
      file.techniques.map((technique) => ({ ...technique, id: here(technique.id) })),
      ({ id }) => id,
    ),
    off: [...new Set([...mine.off, ...file.off])],
    edits: mergeBy(
      mine.edits,
      file.edits.map((edit) => mergeEdits(findEdit(mine, edit.technique), edit)),
      ({ technique }) => technique,
    ),
    // Of two words on the same the later one holds.
    corrections: mergeBy(mine.corrections, withoutOlder(theirs, mine.corrections), keyOfCorrection),
  };
}

function withoutOlder(
  theirs: UserTechniques['corrections'],
  mine: UserTechniques['corrections'],
): UserTechniques['corrections'] {
  const times = new Map(mine.map((each) => [keyOfCorrection(each), each.at]));
  return theirs.filter((each) => each.at >= (times.get(keyOfCorrection(each)) ?? ''));
}

/** Of what both say of a keyword, the second is believed. */
function mergeEdits(one: KeywordEdit, believed: KeywordEdit): KeywordEdit {
  const judged = new Set([...believed.added.map(keywordOf), ...believed.removed].map(keyOfKeyword));
  const isLeft = (keyword: string) => !judged.has(keyOfKeyword(keyword));
  return {
    technique: one.technique,
    added: [...one.added.filter(({ keyword }) => isLeft(keyword)), ...believed.added],
    removed: [...one.removed.filter(isLeft), ...believed.removed],
  };
}

/** Mine in their places, theirs in the place of mine with the same key, else last. */
function mergeBy<T>(
  mine: readonly T[],
  theirs: readonly T[],
  keyOf: (entry: T) => string,
): readonly T[] {
  return [...new Map([...mine, ...theirs].map((entry) => [keyOf(entry), entry])).values()];
}
