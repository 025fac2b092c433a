import { CODE_STATES } from '../../../utils/code/code-state.ts';
import { EVERYTHING, put } from '../../../utils/facets/selection.ts';
import type { Selection } from '../../../utils/facets/selection.ts';
import { statesOf } from '../../../utils/facts/history.ts';
import type { PaperStates } from '../../../utils/facts/history.ts';
import type { PaperFacts } from '../../../utils/facts/paper-facts.ts';
import { parsePaperId } from '../../../utils/paper.ts';
import { prepareFacts } from '../../../utils/query/prepare-facts.ts';
import type { AnyTechniqueId } from '../../../utils/techniques/own-id.ts';
import { findQuery } from '../query/find-query.ts';
import { pick } from '../random.ts';

export const TECHNIQUES = ['agents', 'diffusion', 'peft', 'own-mamba'] as const;
const WORDS = ['diffusion', 'robot', 'survey', 'mixture'] as const;
const QUERIES = ['diffusion', '-robot', 'is:saved', 'survey OR mixture', 'technique:agents'];

interface Given {
  readonly title?: string;
  readonly techniques?: readonly AnyTechniqueId[];
  readonly state?: PaperFacts['code']['state'];
  readonly submittedAt?: string;
}

export function createFacts({
  title = 'A title',
  techniques = [],
  state = 'unknown',
  submittedAt,
}: Given = {}): PaperFacts {
  const paper = {
    id: parsePaperId('2608.00001')!,
    title,
    authors: [],
    siteKeywords: [],
    ...(submittedAt !== undefined && { submittedAt }),
  };
  return {
    paper,
    found: [],
    denied: [],
    findings: techniques.map((id) => ({ id, score: 1, keywords: [] })),
    code: { state, source: 'none' },
    prepared: () => prepareFacts({ ...paper, techniques, code: state }),
  };
}

const some = <T>(random: () => number, list: readonly T[], share: number): readonly T[] =>
  list.filter(() => random() < share);

export interface TestPaper {
  readonly facts: PaperFacts;
  readonly states: PaperStates;
}

export const createPapers = (random: () => number): readonly TestPaper[] =>
  Array.from({ length: Math.floor(random() * 12) }, () => ({
    facts: createFacts({
      title: some(random, WORDS, 0.4).join(' '),
      techniques: some(random, TECHNIQUES, 0.4),
      state: pick(random, CODE_STATES),
    }),
    states: statesOf({ saved: random() < 0.3 }, false),
  }));

export function createSelection(random: () => number): Selection {
  const text = random() < 0.4 ? pick(random, QUERIES) : undefined;
  const query = text === undefined ? undefined : findQuery(text);
  const { techniques, code } = EVERYTHING;
  return {
    techniques: put(
      put(techniques, some(random, TECHNIQUES, 0.2), 'only'),
      some(random, TECHNIQUES, 0.2),
      'without',
    ),
    code: put(
      put(code, some(random, CODE_STATES, 0.25), 'only'),
      some(random, CODE_STATES, 0.2),
      'without',
    ),
    query: text === undefined || query === undefined ? undefined : { text, query },
  };
}
