import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { describe, expect, it } from 'vitest';

import { onOneLine } from '../../../utils/interchange/citation.ts';
import { writeMarkdown, writeMarkdownLink } from '../../../utils/interchange/write-markdown.ts';
import { savedPaper } from '../../dom/library/saved-paper.ts';
import { createRandom } from '../random.ts';
import { oddPaper, samplePapers } from './odd-papers.ts';

it('links a title that holds signs of Markdown', () => {
  const { id } = savedPaper();
  expect(writeMarkdownLink({ id, title: 'On [x](y), *z* &\n <b>' })).toBe(
    String.raw`[On \[x\]\(y), \*z\* \& \<b\>](https://arxiv.org/abs/2608.00001)`,
  );
});

it('lists papers, with what the user wrote of each', () => {
  const first = savedPaper({ authors: ['A B', 'C D', 'E F', 'G H'] });
  const second = { ...savedPaper({ id: '2608.00002' }), tags: ['to cite'], notes: 'Yes.\n\n- no' };
  expect(writeMarkdown([first, second])).toBe(
    `- [A paper](https://arxiv.org/abs/2608.00001) – A B, C D, E F et al., 2026
- [A paper](https://arxiv.org/abs/2608.00002) – Ada Lovelace, Alan Turing, 2026, #to-cite

  Yes.

  - no

`,
  );
});

/** The tokens of each item's line, as a parser of others reads a list. */
function readItems(text: string): readonly (readonly Token[])[] {
  const [list, ...more] = lexer(text);
  expect([list?.type, more]).toEqual(['list', []]);
  return (list as Tokens.List).items.map(({ tokens }) => (tokens[0] as Tokens.Paragraph).tokens);
}

/** What is shown of tokens; anything but plain text shows as what it is. */
const plainOf = (tokens: readonly Token[] = []): string =>
  tokens
    .map((token) =>
      token.type === 'text' || token.type === 'escape' ? (token as Tokens.Text).text : token.type,
    )
    .join('');

describe('a parser of others', () => {
  const random = createRandom(8);
  const nasty = [
    'On [x](y), *z* & <b>', '![an image](x)', '[^1] a note', '[a]: https://b.example', '# 1. - + > =',
    'See https://a.example/b_c and d@e.example', 'a \\', '&amp; &lt;', '__init__ ~~not~~', '``` | `a`',
  ]; // prettier-ignore
  const papers = [
    ...samplePapers(),
    ...nasty.map((title, at) => savedPaper({ id: `2607.0000${at}`, title })),
    ...Array.from({ length: 300 }, (_, index) => oddPaper(random, index)),
  ];
  const items = readItems(writeMarkdown(papers));

  it('reads every title as it was, and one link to its paper', () => {
    expect(items).toHaveLength(papers.length);
    for (const [index, { id, title }] of papers.entries()) {
      const [link] = items[index] as readonly [Tokens.Link];
      expect([link.type, link.href]).toEqual(['link', `https://arxiv.org/abs/${id}`]);
      expect(plainOf(link.tokens)).toBe(onOneLine(title));
    }
  });

  it('reads 600 authors as three and others', () => {
    const authors = Array.from({ length: 600 }, (_, index) => `Given${index} *Family${index}*`);
    const [item] = readItems(writeMarkdown([savedPaper({ authors })]));
    expect(plainOf(item?.slice(1))).toBe(
      ' – Given0 *Family0*, Given1 *Family1*, Given2 *Family2* et al., 2026',
    );
  });
});
