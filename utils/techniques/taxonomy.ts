import texts from './taxonomy.json' with { type: 'json' };

const MEMBERS = {
  learning: [
    'pretraining',
    'instruction-tuning',
    'peft',
    'reinforcement-learning',
    'preference-alignment',
    'reward-models',
    'self-improvement',
    'distillation',
    'representation-learning',
    'continual-editing',
    'synthetic-data',
  ],
  reasoning: [
    'reasoning',
    'test-time-scaling',
    'prompting',
    'retrieval',
    'long-context-memory',
    'efficient-inference',
    'compression',
  ],
  agents: ['agents', 'multi-agent', 'gui-agents', 'code-generation', 'world-models', 'robotics'],
  perception: [
    'vision-language',
    'visual-perception',
    'video-understanding',
    'diffusion',
    'image-generation',
    'video-generation',
    '3d',
    'audio-speech',
    'architecture',
    'mixture-of-experts',
  ],
  trust: ['safety', 'interpretability', 'factuality', 'theory'],
  contribution: ['benchmark', 'dataset', 'survey', 'model-release'],
  field: ['math', 'science-medicine', 'multilingual', 'graphs-structured', 'documents'],
} as const;

export type TechniqueGroup = keyof typeof MEMBERS;
export type TechniqueId = (typeof MEMBERS)[TechniqueGroup][number];

interface TechniqueText {
  readonly label: string;
  /** What a badge shows; at most 16 characters. */
  readonly shortLabel: string;
}

export interface Technique extends TechniqueText {
  readonly id: TechniqueId;
  readonly group: TechniqueGroup;
}

/** In the order in which lists show them. */
export const TECHNIQUE_GROUPS: readonly TechniqueGroup[] = [
  'learning',
  'reasoning',
  'agents',
  'perception',
  'trust',
  'contribution',
  'field',
];

// The annotation makes a technique without a text a type error.
const TEXTS: Readonly<Record<TechniqueId, TechniqueText>> = texts satisfies Record<
  TechniqueId,
  TechniqueText
>;

/** The 47 techniques, group by group, in the order in which lists show them. */
export const TECHNIQUES: readonly Technique[] = TECHNIQUE_GROUPS.flatMap((group) =>
  MEMBERS[group].map((id) => ({ id, group, ...TEXTS[id] })),
);

const byId: ReadonlyMap<string, Technique> = new Map(
  TECHNIQUES.map((technique) => [technique.id, technique]),
);

export function findTechnique(id: string): Technique | undefined {
  return byId.get(id);
}
