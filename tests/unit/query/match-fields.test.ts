import { describe, expect, it } from 'vitest';

import { CODE_STATES } from '../../../utils/code/code-state.ts';
import { TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import { ask } from './ask.ts';

describe('fields', () => {
  const facts = { title: 'Red apples', abstract: 'Green pears.' };

  it.each([
    ['red pear', true],
    ['"red apples"', true],
    ['"apples green"', false],
    ['"apples" "green pears"', true],
    ['title:red', true],
    ['title:green', false],
    ['abstract:green', true],
    ['abstract:red', false],
    ['TITLE:Red', true],
    ['title:"red apple"', true],
    ['title:red-apples', true],
    ['-abstract:red', true],
  ])('%s: %s', (query, expected) => {
    expect(ask(query, facts)).toBe(expected);
  });

  it('finds nothing in an abstract that is not known', () => {
    expect(ask('abstract:a', { title: 'a' })).toBe(false);
    expect(ask('-abstract:a', { title: 'a' })).toBe(true);
  });

  it.each([
    ['author:li', ['Ting Liang'], false],
    ['author:li', ['Wei Li'], true],
    ['author:lecun', ['Yann LeCun'], true],
    ['author:"yann lecun"', ['Yann LeCun'], true],
    ['author:"yann lecun"', ['Yann A. LeCun'], true],
    ['author:"lecun, yann"', ['Yann LeCun'], true],
    ['author:"lecun yann"', ['Yann LeCun'], false],
    ['author:"yann lecun"', ['Yann Dubois', 'Ann LeCun'], false],
    ['author:"wei li"', ['Wei Ming Li'], false],
    ['author:"wei li"', ['Xiao-Wei Li'], true],
    ['author:@"wei li"', ['Xiao-Wei Li'], false],
    ['author:@"wei li"', ['Jun Wei Li'], false],
    ['author:@"wei li"', ['Wei Li'], true],
    ['author:@"wei li"', ['W. Li'], true],
    ['author:@"li"', ['Wei Li'], false],
    ['-author:@"li"', ['Wei Li'], true],
    ['author:"y lecun"', ['Yann LeCun'], true],
    ['author:"y. lecun"', ['Y. LeCun'], true],
    ['author:"yann lecun"', ['Y. LeCun'], true],
    ['author:"yann lecun"', ['Yves LeCun', 'Yan LeCun'], false],
    ['author:"jb alayrac"', ['Jean-Baptiste Alayrac'], false],
    ['author:"j.-b. alayrac"', ['Jean-Baptiste Alayrac'], true],
    ['author:"der maaten"', ['Laurens van der Maaten'], true],
    ['author:"o’donoghue"', ["Brendan O'Donoghue"], true],
    ['author:donoghue', ["Brendan O'Donoghue"], false],
    ['author:"xiaoming li"', ['Xiao-Ming Li'], true],
    ['author:jose', ['José García'], true],
    ['author:william', ['Serena Williams'], false],
    ['author:"li wei"', ['Hao Li', 'Wei Chen'], false],
    ['author:li', [], false],
    ['-author:li', [], true],
    ['author:杨', ['杨立昆'], true],
    ['author:lec*', ['Yann LeCun'], true],
    ['author:yan*', ['LeCun, Yann'], true],
    ['author:Xiao-M*', ['Xiaoming Li'], true],
    ['author:cun*', ['Yann LeCun'], false],
    ['author:"lec*"', ['Yann LeCun'], false],
    ['-author:lec*', ['Yann LeCun'], false],
  ])('%s among %j: %s', (query, authors, expected) => {
    expect(ask(query, { authors })).toBe(expected);
  });

  it.each([
    ['org:meta', { name: 'meta-llama', fullname: 'Meta Llama' }, true],
    ['org:meta-llama', { name: 'meta-llama' }, true],
    ['org:"AI at Meta"', { name: 'facebook', fullname: 'AI at Meta' }, true],
    ['org:facebook', { name: 'facebook', fullname: 'AI at Meta' }, true],
    ['org:face', { name: 'facebook', fullname: 'AI at Meta' }, false],
    ['org:meta', undefined, false],
    ['org:face*', { name: 'facebook', fullname: 'AI at Meta' }, true],
    ['org:met*', { name: 'facebook', fullname: 'AI at Meta' }, true],
    ['org:book*', { name: 'facebook', fullname: 'AI at Meta' }, false],
    ['org:@meta-llama', { name: 'meta-llama', fullname: 'Meta Llama' }, true],
    ['org:@Meta-Llama', { name: 'meta-llama' }, true],
    ['org:@meta', { name: 'meta-llama', fullname: 'Meta Llama' }, false],
    ['org:@llama', { name: 'meta', fullname: 'llama' }, false],
    ['org:@meta-llama', { name: 'meta_llama' }, false],
    ['org:@meta', undefined, false],
    ['org:@meta*', { name: 'meta-llama' }, true],
    ['org:"@meta"', { name: 'meta-llama' }, true],
    ['-org:@meta', undefined, true],
  ])('%s of %j: %s', (query, organization, expected) => {
    expect(ask(query, { organization })).toBe(expected);
  });

  it.each([
    ['keyword:diffusion', true],
    ['keyword:"flow matching"', true],
    ['keyword:transformers', true],
    ['keyword:matching-flow', false],
    ['keyword:diff*', true],
    ['keyword:match*', true],
    ['keyword:flow-match*', true],
    ['keyword:flowmatch*', true],
    ['keyword:fusion*', false],
    ['keyword:policies*', true],
    ['diffusion', false],
  ])('%s among the keywords of the site: %s', (query, expected) => {
    const siteKeywords = ['diffusion transformer', 'flow-matching', 'policies'];
    expect(ask(query, { siteKeywords })).toBe(expected);
  });

  it('knows every technique by id, label and short label, and confuses none', () => {
    for (const { id, label, shortLabel } of TECHNIQUES) {
      const others = TECHNIQUES.flatMap((technique) => (technique.id === id ? [] : [technique.id]));
      for (const name of [id, label, shortLabel, label.toUpperCase(), id.replaceAll('-', ' ')]) {
        expect(ask(`technique:"${name}"`, { techniques: [id] }), name).toBe(true);
        expect(ask(`technique:"${name}"`, { techniques: others }), name).toBe(false);
      }
      expect(ask(`technique:${id}`, { techniques: [id] })).toBe(true);
    }
  });

  it.each([
    ['repository', ['repository']],
    ['Linked', ['linked']],
    ['released', ['released']],
    ['promised', ['promised']],
    ['project-page', ['project-page']],
    ['"project page"', ['project-page']],
    ['unknown', ['unknown']],
    ['yes', ['repository', 'linked', 'released']],
    ['no', ['promised', 'project-page', 'unknown']],
  ])('code:%s is %j', (value, states) => {
    expect(CODE_STATES.filter((code) => ask(`code:${value}`, { code }))).toEqual(states);
  });
});
