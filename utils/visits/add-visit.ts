import { compareTexts } from '../compare-texts.ts';
import { MOST_VISITS } from './visits.ts';
import type { Visit, VisitsDocument } from './visits.ts';

/** Takes a day in, in place of what it was; the same document where nothing is new. */
export function addVisit(document: VisitsDocument, visit: Visit): VisitsDocument {
  const last = document.visits.find(({ date }) => date === visit.date);
  if (last !== undefined && isSame(last, visit)) return document;
  const visits = [...document.visits.filter((other) => other !== last), visit]
    .toSorted((a, b) => compareTexts(a.date, b.date))
    .slice(-MOST_VISITS);
  // A day older than all that are kept is not kept itself.
  return visits.includes(visit) ? { ...document, visits } : document;
}

function isSame(one: Visit, other: Visit): boolean {
  const ids = Object.keys(other.techniques);
  return (
    one.papers === other.papers &&
    Object.keys(one.techniques).length === ids.length &&
    ids.every((id) => one.techniques[id] === other.techniques[id])
  );
}
