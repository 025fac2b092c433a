import { expect, it } from 'vitest';

import { Markdown } from '../../../components/library/Markdown.tsx';
import { find, show, text } from '../render.tsx';

it.each([
  ['quotes in quotes', `${'>'.repeat(1500)}deep`],
  ['lists in lists', `${'- '.repeat(300)}deep`],
])('shows %s too deep to be drawn as they were written', async (_, notes) => {
  const root = await show(<Markdown text={notes} />);
  expect(find(root, '.plain').textContent).toBe(notes);
});

it('shows notes of so many signs that reading them halts the page as they were written', async () => {
  const notes = `${'*a **b '.repeat(1500)}x${'** *'.repeat(1500)}`;
  const start = performance.now();
  const root = await show(<Markdown text={notes} />);
  expect(root.querySelector('.plain')).not.toBeNull();
  // Read, they take 13 seconds.
  expect(performance.now() - start).toBeLessThan(2000);
});

it('draws what people write', async () => {
  const notes = '> > quoted\n\n- one\n  - two\n    - **three** and `2 * 2 < 5`';
  const root = await show(<Markdown text={notes} />);
  expect(text(root, 'blockquote blockquote')).toBe('quoted');
  expect(text(root, 'li li li strong')).toBe('three');
  expect(text(root, 'code')).toBe('2 * 2 < 5');
});

it('shows signs for their names in HTML, but in code', async () => {
  const notes = 'a &lt;b&gt; &amp; &copy; &#65; & &nope; [q](https://a.example/?b=1&amp;c) `&lt;`';
  const root = await show(<Markdown text={notes} />);
  expect(text(root, 'p')).toBe('a <b> & © A & &nope; q &lt;');
  expect(root.querySelector('b')).toBeNull();
  expect(find(root, 'a').getAttribute('href')).toBe('https://a.example/?b=1&c');
});

it('aligns the columns of a table as they say, and puts a box in the place of a sign', async () => {
  const notes = '|a|b|c|\n|-|:-:|-:|\n|1|2|3|\n\n- [x] done\n- other';
  const root = await show(<Markdown text={notes} />);
  for (const cells of ['th', 'td']) {
    const aligned = [...root.querySelectorAll<HTMLElement>(cells)];
    expect(aligned.map(({ dataset }) => dataset['align'])).toEqual([undefined, 'center', 'right']);
  }
  expect([...root.querySelectorAll('li')].map((item) => item.className)).toEqual(['task', '']);
});
