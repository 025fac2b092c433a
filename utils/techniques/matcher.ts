import { createTrie, grow, ROOT, step } from './trie.ts';
import type { Trie } from './trie.ts';
import { readWords } from './words.ts';
import type { Words } from './words.ts';

/**
 * Where keywords stand in a text, as parallel lists of which the first `count` places are used.
 * Holds until the matcher's next call, which fills the same lists anew.
 */
export interface Matches {
  count: number;
  /** Per match: the keyword's index in the list that the matcher was built from. */
  keywords: Int32Array;
  /** Per match: its first and its last word. */
  firsts: Int32Array;
  lasts: Int32Array;
  /** The text's words. */
  words: Words;
}

export type Matcher = (text: string) => Matches;

const SEPARATOR = ' | ';

/** Builds a matcher that finds all keywords in one pass, whatever their number. */
export function createMatcher(keywords: readonly string[]): Matcher {
  const { trie, nodes, spellings } = growPhrases(keywords);
  // The keywords that end at a node, as a chain: two may differ only in their spelling.
  const heads = new Int32Array(trie.nodes).fill(-1);
  const nexts = new Int32Array(keywords.length);
  for (let keyword = 0; keyword < nodes.length; keyword++) {
    const node = nodes[keyword] ?? ROOT;
    if (node === ROOT) continue;
    nexts[keyword] = heads[node] ?? -1;
    heads[node] = keyword;
  }
  const found: Matches = {
    count: 0,
    keywords: new Int32Array(256),
    firsts: new Int32Array(256),
    lasts: new Int32Array(256),
    words: readWords(''),
  };

  return (text) => {
    const words = readWords(text, found.words);
    const { count, hashes, sentences } = words;
    found.words = words;
    found.count = 0;
    for (let first = 0; first < count; first++) {
      let node = step(trie, ROOT, hashes[first] ?? 0);
      for (let last = first; node !== ROOT;) {
        for (let keyword = heads[node] ?? -1; keyword >= 0; keyword = nexts[keyword] ?? -1) {
          const spelling = spellings[keyword];
          if (spelling && !isSpelled(spelling, text, words, first)) continue;
          add(found, keyword, first, last);
        }
        last++;
        const goesOn = last < count && sentences[last] === sentences[first];
        node = goesOn ? step(trie, node, hashes[last] ?? 0) : ROOT;
      }
    }
    return found;
  };
}

interface Phrases {
  readonly trie: Trie;
  /** Per keyword: the node where it ends; the root if it has no word. */
  readonly nodes: Int32Array;
  /** Per keyword with upper-case letters: its words as they must be spelled. */
  readonly spellings: readonly (readonly string[] | undefined)[];
}

/** Reads all keywords as one text, which is far quicker than one by one. */
function growPhrases(keywords: readonly string[]): Phrases {
  const text = keywords.join(SEPARATOR);
  const { count, hashes, starts, ends } = readWords(text);
  const trie = createTrie(count);
  const nodes = new Int32Array(keywords.length);
  const spellings: (string[] | undefined)[] = keywords.map(() => undefined);
  // One search from letter to letter: most keywords have no upper-case letter at all.
  const upperCase = /[A-Z]/g;
  let upper = upperCase.exec(text)?.index ?? Infinity;
  let keyword = 0;
  let end = keywords[0]?.length ?? 0;
  for (let word = 0; word < count; word++) {
    const start = starts[word] ?? 0;
    while (start >= end) {
      keyword++;
      const from = end + SEPARATOR.length;
      end = from + (keywords[keyword]?.length ?? 0);
      if (upper < from) {
        upperCase.lastIndex = from;
        upper = upperCase.exec(text)?.index ?? Infinity;
      }
    }
    nodes[keyword] = grow(trie, nodes[keyword] ?? ROOT, hashes[word] ?? 0);
    if (upper < end) (spellings[keyword] ??= []).push(text.slice(start, ends[word]));
  }
  return { trie, nodes, spellings };
}

/** Whether each word of a keyword that has upper-case letters is spelled just so. */
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

function add(found: Matches, keyword: number, first: number, last: number): void {
  const at = found.count++;
  if (at === found.keywords.length) {
    found.keywords = double(found.keywords);
    found.firsts = double(found.firsts);
    found.lasts = double(found.lasts);
  }
  found.keywords[at] = keyword;
  found.firsts[at] = first;
  found.lasts[at] = last;
}

function double(list: Int32Array): Int32Array {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
