import { readWords, toSingular, type Words } from './words.ts';

/** One place where a keyword stands; `keyword` is its index in the list the matcher was built from. */
export interface Match {
  readonly keyword: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The number of its first word in the text. */
  readonly word: number;
}

export type Matcher = (text: string) => readonly Match[];

// Written together, with a hyphen or with a space: `multimodal`, `multi-modal`, `multi modal`.
export const PREFIXES = ['pre', 'post', 'multi', 'fine', 'mid', 'cross', 'co', 'non', 'hyper'];

interface Trie {
  readonly wordIds: Map<string, number>;
  /** Key: node × 65536 + word. */
  readonly edges: Map<number, number>;
  /** The keywords that end at a node. */
  readonly ends: (number[] | undefined)[];
}

/** Builds a matcher that finds all keywords in one pass, whatever their number. */
export function createMatcher(keywords: readonly string[]): Matcher {
  const trie: Trie = { wordIds: new Map(), edges: new Map(), ends: [undefined] };
  const spellings = keywords.map((keyword, index) => {
    const { starts, ends } = readWords(keyword);
    const words = starts.map((start, word) => keyword.slice(start, ends[word]));
    insert(
      trie,
      0,
      words.map((word) => toSingular(word.toLowerCase())),
      index,
    );
    return /[A-Z]/.test(keyword) ? words : undefined;
  });

  return (text) => {
    const words = readWords(text);
    const ids = identify(trie, text, words);
    const matches: Match[] = [];
    for (let first = 0; first < ids.length; first++) {
      let node = 0;
      for (let last = first; last < ids.length; last++) {
        const id = ids[last] ?? -1;
        if (id < 0 || words.sentences[last] !== words.sentences[first]) break;
        const next = trie.edges.get(node * 65536 + id);
        if (next === undefined) break;
        node = next;
        for (const keyword of trie.ends[node] ?? []) {
          const spelling = spellings[keyword];
          if (spelling && !isSpelled(spelling, text, words, first)) continue;
          matches.push({
            keyword,
            start: words.starts[first] ?? 0,
            end: words.ends[last] ?? 0,
            sentence: words.sentences[first] ?? 0,
            word: first,
          });
        }
      }
    }
    return matches;
  };
}

function insert(trie: Trie, from: number, words: readonly string[], keyword: number): void {
  const [word, ...rest] = words;
  if (word === undefined) {
    if (from !== 0) (trie.ends[from] ??= []).push(keyword);
    return;
  }
  insert(trie, step(trie, from, word), rest, keyword);
  const prefix = PREFIXES.find((each) => word.startsWith(each) && word.length > each.length + 3);
  if (prefix) {
    const apart = step(trie, step(trie, from, prefix), word.slice(prefix.length));
    insert(trie, apart, rest, keyword);
  }
}

function step(trie: Trie, from: number, word: string): number {
  let id = trie.wordIds.get(word);
  if (id === undefined) trie.wordIds.set(word, (id = trie.wordIds.size));
  const edge = from * 65536 + id;
  let to = trie.edges.get(edge);
  if (to === undefined) {
    trie.edges.set(edge, (to = trie.ends.length));
    trie.ends.push(undefined);
  }
  return to;
}

function identify({ wordIds }: Trie, text: string, { starts, ends }: Words): number[] {
  const lower = text.toLowerCase();
  // A few letters (İ) grow when lowered; then each word is lowered by itself, to keep the offsets.
  const source = lower.length === text.length ? lower : undefined;
  return starts.map((start, index) => {
    const word = source?.slice(start, ends[index]) ?? text.slice(start, ends[index]).toLowerCase();
    return wordIds.get(word) ?? wordIds.get(toSingular(word)) ?? -1;
  });
}

function isSpelled(
  spelling: readonly string[],
  text: string,
  words: Words,
  first: number,
): boolean {
  return spelling.every(
    (word, index) => !/[A-Z]/.test(word) || text.startsWith(word, words.starts[first + index]),
  );
}
