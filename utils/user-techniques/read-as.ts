import { readWords } from '../techniques/words.ts';

/** What is looked for in place of a keyword whose ends are no words: `c` for `c++`; `undefined` for others. */
export function readAs(keyword: string): string | undefined {
  const { count, starts, ends } = readWords(keyword);
  const found = keyword.slice(starts[0], ends[count - 1]);
  return found === keyword ? undefined : found;
}
