import { describe, expect, it } from 'vitest';

import { runPress } from '../../../../../components/overlay/press.ts';
import { EVERYTHING } from '../../../../../utils/facets/selection.ts';
import { parseQuery } from '../../../../../utils/query/parse-query.ts';
import { VIEW, isShown, query, mountBar } from '../mount-bar.ts';
import { click, find } from '../mount.ts';

function write(bar: Element, text: string): HTMLInputElement {
  const input = find(bar, 'input') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  return input;
}

describe('the field', () => {
  it('narrows with every key, and leaves the text as it is written', () => {
    const { actions, bar } = mountBar();
    expect(write(bar, ' dif').value).toBe(' dif');
    expect(write(bar, ' diffusion ').value).toBe(' diffusion ');
    expect(actions.search.mock.calls).toEqual([['dif'], ['diffusion']]);
    expect(find(bar, '.fault').textContent).toBe('');
  });

  it.each([
    ['"open', 'This quote does not end.'],
    ['tecnique:rl', 'There is no “tecnique”. Did you mean: technique:'],
    ['technique:difusion', 'There is no “difusion”. Did you mean: technique:diffusion'],
    ['code:zzz', 'Code cannot be “zzz”'],
    ['upvotes > 20', 'upvotes > 20 Did you mean: upvotes:>20'],
  ])('says why %s cannot be read', (text, reason) => {
    const { bar } = mountBar();
    const input = write(bar, text);
    expect(find(bar, '.fault').textContent).toContain(reason);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(isShown(bar, '[data-action="save-filter"]')).toBe(false);
    write(bar, 'robot');
    expect(find(bar, '.fault').textContent).toBe('');
    expect(input.getAttribute('aria-invalid')).toBe('false');
    expect(isShown(bar, '[data-action="save-filter"]')).toBe(true);
  });

  it.each([
    ['a AND OR b', 'a AND OR b', 'AND'],
    ['diffusion (model', 'diffusion (model', '('],
    [`${'model '.repeat(9)}) ${'agent '.repeat(9)}`, 'model model ) agent agent', ')'],
    [`"${'model '.repeat(40)}`, '"model model', '"model'],
  ])('says where %s cannot be read', (text, around, place) => {
    const { bar } = mountBar();
    write(bar, text);
    const [code] = bar.querySelectorAll('.fault code');
    expect(code?.textContent).toContain(around);
    expect(code?.textContent?.length).toBeLessThan(70);
    expect(code?.querySelector('mark')?.textContent).toContain(place);
  });

  it('says once what stays the same from key to key', () => {
    const { bar } = mountBar();
    write(bar, 'tecnique:r');
    const [said] = find(bar, '.fault').childNodes;
    write(bar, 'tecnique:rl');
    expect(find(bar, '.fault').firstChild).toBe(said);
    write(bar, 'tecniqe:rl');
    expect(find(bar, '.fault').textContent).toContain('There is no “tecniqe”.');
  });

  it('keeps a text that cannot be read while the last that could narrows the page', () => {
    const { update, bar } = mountBar();
    write(bar, 'robot');
    const input = write(bar, 'robot title:');
    update({ ...VIEW, papers: 25, selection: { ...EVERYTHING, query: query('robot') } });
    expect(input.value).toBe('robot title:');
    update(VIEW);
    expect(input.value).toBe('');
    expect(find(bar, '.fault').textContent).toBe('');
  });

  it.each([
    ['lang', 'lang*', true],
    // A field that is being named leaves the page to what stood there before.
    ['title', 'title:m', false],
    ['model da', 'model', false],
  ])('offers to keep %s, where the page is narrowed to %s: %s', (text, applied, isOffered) => {
    const { actions, bar } = mountBar();
    const reading = parseQuery(text);
    actions.search.mockReturnValueOnce({ reading, applied });
    write(bar, text);
    expect(isShown(bar, '[data-action="save-filter"]')).toBe(isOffered);
  });

  it('is emptied by Escape', () => {
    const { actions, bar } = mountBar();
    const input = write(bar, 'robot');
    expect(runPress([input], new KeyboardEvent('keydown', { key: 'Escape' }))).toBe(true);
    expect(input.value).toBe('');
    expect(actions.search.mock.lastCall).toEqual(['']);
  });

  it('says that the query is a filter now, and takes it back', () => {
    const { update, actions, bar } = mountBar({ notice: 'filter-saved' });
    expect(find(bar, '.notice').textContent).toBe('Kept as a filter. Undo');
    click(bar, '[data-action="undo-filter"]');
    expect(actions.undoFilter).toHaveBeenCalledOnce();
    update({ ...VIEW, notice: 'filter-failed' });
    expect(find(bar, '.notice').textContent).toMatch(/^Not kept/);
    update(VIEW);
    expect(find(bar, '.notice').textContent).toBe('');
  });
});
