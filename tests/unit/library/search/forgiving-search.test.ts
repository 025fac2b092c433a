import { describe, expect, it } from 'vitest';

import { save, createIndex } from './papers.ts';

describe('the ranking', () => {
  it('guesses only where a word is nowhere, and not at what is excluded', () => {
    const { find } = createIndex([save(1, { title: 'Modal' }), save(2, { title: 'Model' })]);
    expect(find('model')).toEqual([2]);
    expect(find('paper OR model')).toEqual([2]);
    expect(find('-modem')).toEqual([1, 2]);
  });

  it.each<[string, readonly number[]]>([
    ['title:image', []],
    ['title:imagn', [1]],
    ['title:RAG', []],
    ['abstract:RAGS', [2]],
  ])('guesses in a field only where a word is in none: %s', (query, numbers) => {
    const { find } = createIndex([
      save(1, { title: 'Imagen and rags', abstract: 'An image.' }),
      save(2, { abstract: 'RAG' }),
    ]);
    expect(find(query)).toEqual(numbers);
  });

  it.each<[string, readonly number[]]>([
    ['self-superv', [1, 2]],
    ['self-supervised', [1, 2]],
    ['self-superv*', [1, 2]],
    ['GPT-4', [4, 3]],
    ['gpt-4o', [3]],
    ['vision-langauge', [5, 6]],
    ['vison-language', [5, 6]],
    ['chain-of-tho', [7]],
    ['chan-of-thought', [7]],
    // What is excluded, in words of its own or not the last is not guessed at.
    ['-gpt-4 gpt-4o', [3]],
    ['paper -vision-langauge -zebra-crossing', [1, 2, 3, 4, 5, 6, 7]],
    ['self-superv is:saved', []],
    ['"self superv"', []],
    ['title:self-superv', []],
    // Neither the other way round nor apart.
    ['superv-self', []],
    ['training-gpt', []],
    ['language-visoin', []],
  ])('goes on and forgives behind a hyphen: %s', (query, numbers) => {
    const { find } = createIndex([
      save(1, { title: 'Paper of self-supervised training' }),
      save(2, { abstract: 'A self supervised one.' }),
      save(3, { title: 'Paper of GPT-4o' }),
      save(4, { title: 'Paper of GPT-4 and training' }),
      save(5, { title: 'Paper of vision-language models' }),
      save(6, { notes: 'Vision language model.' }),
      save(7, { abstract: 'Chain-of-thought for languages and a self of vision.' }),
    ]);
    expect(find(query)).toEqual(numbers);
  });

  it.each<[string, readonly number[]]>([
    // The user's own words need no capitals, others' do.
    ['LLM', [1]],
    ['NERF', [2]],
    ['title:NERF', []],
    ['MAPS', [4]],
    ['plan NERF', []],
    ['study -LLM', [2]],
    // In writing.
    ['VA', [3]],
    ['VALO', [3]],
    ['VAL is:saved', []],
    ['title:VAL', []],
    // A word in capitals.
    ['AGENT', [4]],
    ['AGENT plan', [4]],
    ['AGNTS', [4]],
    ['study -STUDY', [1, 2]],
  ])('reads capitals as an acronym, or else as they may be meant: %s', (query, numbers) => {
    const { find } = createIndex([
      save(1, { title: 'A study', tags: ['llm'] }),
      save(2, { title: 'Study', notes: 'nerf baseline here' }),
      save(3, { title: 'VALOR: models of value' }),
      save(4, { title: 'Agents that plan', abstract: 'An llm with maps.' }),
    ]);
    expect(find(query)).toEqual(numbers);
  });

  it.each<[string, readonly number[]]>([
    ['transfomer', [1, 2]],
    ['agnet', [3, 4]],
    ['agnets', [3, 4]],
    ['reasonnig', [4]],
    ['transfret', [5]],
  ])('takes a mistyped word for those nearest to it: %s', (query, numbers) => {
    const { find } = createIndex([
      save(1, { title: 'Transformer' }),
      save(2, { title: 'Transformers' }),
      save(3, { title: 'Agent' }),
      save(4, { title: 'Agents, reasoning' }),
      save(5, { title: 'Transfer, transformed, agony' }),
    ]);
    expect(find(query).toSorted((a, b) => a - b)).toEqual(numbers);
  });

  it.each<[string, readonly number[]]>([
    ['dransformer', [1]],
    ['ttransformer', [1]],
    ['ransformer', [1]],
    ['rtansformer', [1]],
    ['trasnformers', [1]],
    // The plural of what was meant, or its singular.
    ['agnets', [2]],
    ['pilicy', [3]],
    ['rpompt', [4]],
    // Few mistype the first letter where another is near.
    ['brein', [5]],
    ['zrein', [6]],
  ])('forgives the first letter, and more than one form: %s', (query, numbers) => {
    const { find } = createIndex([
      save(1, { title: 'Transformer' }),
      save(2, { title: 'Agent' }),
      save(3, { title: 'Policies' }),
      save(4, { title: 'Prompts' }),
      save(5, { title: 'Brezn' }),
      save(6, { title: 'Drein' }),
    ]);
    expect(find(query).toSorted((a, b) => a - b)).toEqual(numbers);
  });
});
