import type { Cues, ZoneWeights } from '../../utils/techniques/model.ts';

/** What one mention in each place is worth; found by cross-validation in coarse steps. */
export const ZONES: ZoneWeights = {
  title: 0.8,
  means: 0.8,
  claim: 0.6,
  further: 0.6,
  rest: 0.45,
  opening: 0.3,
  aside: 0.1,
  site: 0.1,
};

const CLAIM_VERBS =
  `propose introduce present develop release study investigate design build explore
  show demonstrate provide construct conduct formalize argue find analyze describe address create
  evaluate offer examine train open establish`.split(/\s+/);

export const CUES: Cues = {
  claim: [
    ...CLAIM_VERBS.map((verb) => `we ${verb}`),
    'this paper',
    'this work',
    'this study',
    'this survey',
    'this report',
    'our work',
    'our approach',
    'our method',
    'here we',
    'proposes',
    'introduces',
    'presents',
  ],
  aside: [
    'unlike',
    'compared to',
    'compared with',
    'outperform',
    'existing',
    'previous',
    'prior',
    'such as',
    'conventional',
    'traditional',
    'surpass',
    'inspired by',
    'contrast',
    'rather than',
    'instead of',
    'beyond',
    'without',
  ],
  means: ['via', 'with', 'by', 'through', 'using', 'from', 'based on'],
};
