import { expect, it } from 'vitest';

import { putTechnique } from '../../../utils/user-techniques/change-techniques.ts';
import { range } from '../../range.ts';
import { createDocument, mamba } from './documents.ts';

const keywords = (...list: readonly string[]) =>
  list.map((line) => {
    const [keyword = '', weight = '1'] = line.split('=');
    return { keyword, weight: Number(weight) };
  });

const many = (from: number) =>
  range(from, from + 150).map((number) => ({ keyword: `word${number}`, weight: 1 }));

it('an edit keeps what another page has made of the technique meanwhile', () => {
  const before = { ...mamba, keywords: keywords('Mamba', 'S4', 'ssm', 'Hyena', 'RWKV') };
  const stored = {
    ...before,
    label: 'SSM',
    keywords: keywords('Mamba=2', 'S4', 'Hyena=3', 'RWKV=4', 'S5', 'mamba'),
  };
  const document = createDocument({ techniques: [stored] });
  function put(edit: Partial<typeof mamba>) {
    const change = putTechnique(document, { ...before, ...edit }, before);
    return change.ok ? change.value.techniques : change.error.code;
  }
  expect(put({})).toEqual([stored]);
  expect(put({ colour: 'pink' })).toEqual([{ ...stored, colour: 'pink' }]);
  expect(put({ label: 'Mine' })).toEqual([{ ...stored, label: 'Mine' }]);
  // Taken out here: S4 and RWKV; there: ssm. Changed here: Hyena.
  expect(put({ keywords: keywords('GLA', 'Mamba', 'ssm', 'Hyena=2') })).toEqual([
    { ...stored, keywords: keywords('GLA', 'Mamba=2', 'Hyena=2', 'S5', 'mamba') },
  ]);
});

it('an edit by which, with those of another page, it had too many keywords is refused', () => {
  const document = createDocument({ techniques: [{ ...mamba, keywords: many(0) }] });
  const edit = { ...mamba, keywords: many(150) };
  expect(putTechnique(document, edit, mamba)).toMatchObject({
    error: { code: 'too-many-keywords' },
  });
});
