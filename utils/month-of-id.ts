import type { PaperId } from './paper.ts';

/**
 * Year and month in which a paper came to arXiv, as its id tells. A record's date does not: it is the
 * day on the site, which may lie in a later month or year.
 */
export const monthOfId = (id: PaperId): readonly [number, number] => [
  2000 + Number(id.slice(0, 2)),
  Number(id.slice(2, 4)),
];
