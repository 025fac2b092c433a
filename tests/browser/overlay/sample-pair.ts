import { SAMPLE_DAYS } from '../../site/sample.ts';
import { expectedStrip, samplePaper } from './strips.ts';

export const PAPERS = (SAMPLE_DAYS[0]?.entries ?? []).map(({ paper }) => paper.id);
export const having = (...techniques: string[]) =>
  PAPERS.filter((id) => techniques.every((one) => expectedStrip(id).techniques.includes(one)));
export const upvotes = (id: string) => samplePaper(id).upvotes ?? -1;
const apart = ([one = '', other = '']: readonly string[]) =>
  Math.min(having(one).length, having(other).length) - having(one, other).length;
export const [FIRST = '', SECOND = ''] = mostCommonPair();
export const BOTH = having(FIRST, SECOND)[0] ?? '';

/** Two techniques that a paper of the day has together, and others apart. */
function mostCommonPair(): readonly string[] {
  const pairs = PAPERS.flatMap((id) => {
    const { techniques } = expectedStrip(id);
    return techniques.flatMap((one) => techniques.map((other) => [one, other]));
  }).filter(([one, other]) => one !== other);
  return pairs.toSorted((a, b) => apart(b) - apart(a))[0] ?? [];
}
