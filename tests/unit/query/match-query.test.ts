import { describe, expect, it } from 'vitest';

import { CODE_STATES } from '../../../utils/code/code-state.ts';
import { PAPER_STATES } from '../../../utils/query/query.ts';
import { TECHNIQUES } from '../../../utils/techniques/taxonomy.ts';
import { ask } from './ask.ts';

describe('words are whole, and spelling is levelled', () => {
  it.each([
    ['rl', 'RL for robots', true],
    ['rl', 'World models', false],
    ['RL', 'URLs and curls', false],
    ['VLM', 'Small VLMs', true],
    ['VLM', 'VLMEvalKit', false],
    ['sam', 'The same samples', false],
    ['pokemon', 'A Pokémon game', true],
    ['Pokémon', 'a pokemon game', true],
    ['lukasz soren strasse', 'Łukasz, Søren, Straße', true],
    ['attention', '𝐀𝐭𝐭𝐞𝐧𝐭𝐢𝐨𝐧 ａｎｄ more', true],
    ['transformer', 'trans\u00adformer', true],
    ['<think>', "Let's <think> about it", true],
    ['1', 'with <1 GB of memory', true],
    ['prefill', String.raw`Prefill \& Decode`, true],
    ['qwen2', 'Qwen2.5-VL', false],
    ['qwen2.5', 'Qwen2.5-VL', true],
    ['llama-3', 'Llama 3.1', false],
    ['2024', 'It was 2024. 5 papers', true],
  ])('%j in %j: %s', (query, title, expected) => {
    expect(ask(query, { title })).toBe(expected);
  });
});

describe('a hyphen, a space or nothing', () => {
  it.each([
    ['test-time', 'test time', true],
    ['"test time"', 'test-time', true],
    ['"test time"', 'test\n  time', true],
    ['test-time', 'time to test', false],
    ['test time', 'time to test', true],
    ['pretraining', 'pre-training', true],
    ['pre-training', 'pretraining', true],
    ['pre-training', 'pre\u2011training', true],
    ['"pretraining data"', 'our pre-training data', true],
    ['"our pre-training data"', 'our pretraining data', true],
    ['pretraining', 'pre training', false],
    ['"cross lingual transfer"', 'cross-lingual-transfer', true],
    ['crosslingual', 'cross-lingual-transfer', true],
    ['gpt4', 'GPT-4 and GPT-4.1', true],
    ['gpt-4.1', 'GPT4.1', true],
    ['gpt-4', 'GPT-4.1', false],
  ])('%j in %j: %s', (query, title, expected) => {
    expect(ask(query, { title })).toBe(expected);
  });
});

describe('one or several', () => {
  it.each([
    ['agent', 'Agents', true],
    ['agents', 'An agent', true],
    ['policies', 'policy', true],
    ['"scaling law"', 'Scaling laws', true],
    ['"language models"', 'a language model', true],
    ['VLMs', 'a VLM', true],
    ['bias', 'biases', true],
    ['matrix', 'matrices', true],
    ['cache', 'caches', true],
    ['search', 'searches', true],
    ['movie', 'movies', true],
    ['fine-tunings', 'finetuning', true],
    ['new', 'news', false],
    ['"new agents"', 'news agent', false],
    ['plan', 'planes', false],
    ['code', 'coding', false],
  ])('%j in %j: %s', (query, title, expected) => {
    expect(ask(query, { title })).toBe(expected);
  });
});

describe('scripts without spaces', () => {
  it.each([
    ['扩散模型', '基于扩散模型的图像生成', true],
    ['扩散 生成', '基于扩散模型的图像生成', true],
    ['散扩', '基于扩散模型的图像生成', false],
    ['LLM', '大规模LLM推理', true],
    ['llm推理', '大规模LLM推理', true],
    ['ガイド', 'データガイド', true],
    ['カイト', 'データガイド', false],
    ['カ', 'データガイド', false],
    ['모델', '언어 모델을 위한', true],
    ['모', '몬', false],
    ['ﾃﾞｰﾀ', 'データ', true],
    ['हिन्दी', 'हिन्दी भाषा', true],
    ['модель', 'Языковая модель', true],
    ['נוירונים', 'רשת נוירונים', true],
  ])('%j in %j: %s', (query, title, expected) => {
    expect(ask(query, { title })).toBe(expected);
  });
});

describe('capitals', () => {
  it.each([
    ['RAG', 'A RAG pipeline', true],
    ['RAG', 'Many RAGs', true],
    ['RAG', 'RAG-based and Graph-RAG', true],
    ['RAG', 'A rag doll', false],
    ['RAG', 'Rag dolls', false],
    ['RAG', 'GraphRAG, RAGE and RAG2', false],
    ['RL', 'RLs for robots', true],
    ['LORA', 'LoRA', true],
    ['SAM', 'Sam said the same', false],
    ['ÉPÉE', 'EPEE', true],
    ['LLM', 'ＬＬＭ', true],
    ['LLM', 'L\u00adLM', true],
    ['title:RAG', 'A rag', false],
    ['-RAG', 'A rag', true],
    // Words as before: quoted, hyphened, with a small letter or a digit, alone, or longer.
    ['"RAG"', 'A rag doll', true],
    ['rag', 'RAG', true],
    ['RAG-based', 'rag based', true],
    ['RAGs', 'rag dolls', true],
    ['GPT4', 'gpt4', true],
    ['A', 'a doll', true],
    ['CUTLASS', 'cutlass', true],
  ])('%j in %j: %s', (query, title, expected) => {
    expect(ask(query, { title })).toBe(expected);
  });
});

describe('a trailing star', () => {
  it.each([
    ['diffus*', 'Diffusion and diffusers', true],
    ['diffusion*', 'Diffusion', true],
    ['diffus*', 'indiffusable', false],
    ['DIFF*', 'diffusion', true],
    ['pre-train*', 'Pretraining, pre-trained', true],
    ['pretrain*', 'pre-training', true],
    ['pre-train*', 'pre or train', false],
    ['train-of*', 'train offline', true],
    ['train-of*', 'train on offline', false],
    ['policies*', 'policy', false],
    ['title:gen*', 'General', true],
    ['-gen*', 'General', false],
    ['"agent*"', 'agentic', false],
    ['diff**', 'diffusion', true],
    ['zz*', 'z', false],
  ])('%j in %j: %s', (query, title, expected) => {
    expect(ask(query, { title })).toBe(expected);
  });
});

describe('and, or, not', () => {
  // In the title: a, b, c.
  it.each([
    ['a b', true],
    ['a x', false],
    ['a AND b', true],
    ['a OR x', true],
    ['x OR a', true],
    ['x|a', true],
    ['x | y', false],
    ['-x', true],
    ['-a', false],
    ['NOT a', false],
    ['--a', true],
    ['a -x', true],
    ['a -b', false],
    ['-x -y', true],
    ['-x -a', false],
    ['"a b"', true],
    ['"b a"', false],
    ['-"b a"', true],
    ['-"a b"', false],
    ['a -title:b', false],
    // AND binds tighter than OR, and NOT tighter than AND.
    ['a OR x y', true],
    ['(a OR x) y', false],
    ['x y OR a', true],
    ['-a OR b', true],
    ['-(a OR b)', false],
    ['-(x OR y) b', true],
    ['-x a OR y', true],
    ['((a))', true],
    ['(x OR (y OR c)) b', true],
    // Only in capitals, only as words of their own, and never in quotes.
    ['a or b', false],
    ['a not x', false],
    ['"a OR"', false],
    ['ORx a', false],
    // As keyboards and input methods write them.
    ['“a b”', true],
    ['（x｜a） b', true],
    ['title：a', true],
    ['－a', false],
    ['−a', false],
    ['–a', false],
    // A longer dash parts sentences.
    ['a —x', false],
    ['a —b', true],
    ['a –x', true],
    ['a–b', true],
    ['«a b»', true],
    ['«b a»', false],
    ['title:“b a”', false],
    ['x\u00a0OR\u00a0a', true],
    ['a\u00a0-b', false],
    ['a\u3000ＮＯＴ\u3000b', false],
    ['ｔｉｔｌｅ：ａ', true],
    ['title：/^b/', false],
    ['title：/^a b/', true],
    ['ｔｉｔｌｅ：/^a b/', true],
    ['／^a．b／', false],
    ['／^a b／', true],
    ['／^b／', false],
    ['upvotes：＞２０', true],
    ['upvotes：＞３０', false],
    ['abc＊', false],
    ['ａ＊', true],
  ])('%s: %s', (query, expected) => {
    expect(ask(query, { title: 'a b c', upvotes: 25 })).toBe(expected);
  });
});

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

describe('figures, dates and states', () => {
  it.each([
    ['upvotes:>20', [21, 22]],
    ['upvotes:>=21', [21, 22]],
    ['upvotes:<19', [18]],
    ['upvotes:<=19', [18, 19]],
    ['upvotes:20', [20]],
    ['upvotes:=20', [20]],
    ['upvotes:19..21', [19, 20, 21]],
    ['upvotes:20..*', [20, 21, 22]],
    ['upvotes:*..20', [18, 19, 20]],
    ['upvotes:≥21', [21, 22]],
    ['upvotes:≤19', [18, 19]],
    ['upvotes>20', [21, 22]],
    ['Upvotes>=21', [21, 22]],
    ['-upvotes<19', [19, 20, 21, 22]],
    ['upvotes=20', [20]],
    ['upvotes≥21', [21, 22]],
    ['-upvotes:>18', [18]],
  ])('%s takes %j', (query, taken) => {
    expect([18, 19, 20, 21, 22].filter((upvotes) => ask(query, { upvotes }))).toEqual(taken);
  });

  it('knows comments from stars, and nothing of what a paper does not say', () => {
    expect(ask('comments:>0 -stars:>0', { comments: 1, stars: 0 })).toBe(true);
    expect(ask('comments:0', { comments: 0 })).toBe(true);
    expect(ask('comments:0', {})).toBe(false);
    expect(ask('-comments:0', {})).toBe(true);
    expect(ask('date:>2000', {})).toBe(false);
    expect(ask('is:saved', {})).toBe(false);
  });

  const DAYS = ['2025-12-31', '2026-05-31', '2026-06-01', '2026-06-02T23:59:00.000Z', '2026-07-01'];

  it.each([
    ['date:>2026-06-01', '...xx'],
    ['date:>=2026-06-01', '..xxx'],
    ['date:<2026-06-01', 'xx...'],
    ['date:<=2026-06-01', 'xxx..'],
    ['date:2026-06-02', '...x.'],
    ['date:2026-06', '..xx.'],
    ['date:>2026-06', '....x'],
    ['date:<=2026-06', 'xxxx.'],
    ['date:2026', '.xxxx'],
    ['date:<2026', 'x....'],
    ['date:2025..2026-05', 'xx...'],
    ['date:2026-06..*', '..xxx'],
    ['date:*..2026-05', 'xx...'],
    ['date:2026-05-31..2026-06', '.xxx.'],
  ])('%s takes %s of the days', (query, taken) => {
    expect(DAYS.map((date) => (ask(query, { date }) ? 'x' : '.')).join('')).toBe(taken);
  });

  it.each(PAPER_STATES)('asks whether the paper is %s', (state) => {
    expect(
      PAPER_STATES.filter((other) => ask(`is:${other}`, { is: (is) => is === state })),
    ).toEqual([state]);
  });
});

describe('texts of any size and kind', () => {
  it.each(['a-', 'a.', '1.', 'ab ', 'agent-s ', '中', 'é', '\u0301', '-', '\ud83e'])(
    'a megabyte of %j',
    (piece) => {
      const title = piece.repeat(1_000_000 / piece.length);
      expect(ask('"no such run"', { title })).toBe(false);
      expect(ask('-agent-s-agent-s-x', { title })).toBe(true);
    },
  );
});
