import texts from './taxonomy.json' with { type: 'json' };

export type TechniqueGroup = keyof typeof texts;
type MemberOf<Group extends TechniqueGroup> = Group extends TechniqueGroup
  ? keyof (typeof texts)[Group]
  : never;
export type TechniqueId = MemberOf<TechniqueGroup>;

interface TechniqueText {
  readonly label: string;
  /** Where the label is too long for a badge. */
  readonly shortLabel?: string;
}

export interface Technique {
  readonly id: TechniqueId;
  readonly group: TechniqueGroup;
  readonly label: string;
  /** What a badge shows; at most 16 characters. */
  readonly shortLabel: string;
}

/** In the order in which lists show them. */
export const TECHNIQUE_GROUPS = Object.keys(texts) as readonly TechniqueGroup[];

/** The 47 techniques, group by group, in the order in which lists show them. */
export const TECHNIQUES: readonly Technique[] = TECHNIQUE_GROUPS.flatMap((group) => {
  const members: Readonly<Record<string, TechniqueText>> = texts[group];
  return Object.entries(members).map(([id, text]) => ({
    id: id as TechniqueId,
    group,
    shortLabel: text.label,
    ...text,
  }));
});

const byId: ReadonlyMap<string, Technique> = new Map(
  TECHNIQUES.map((technique) => [technique.id, technique]),
);

export function findTechnique(id: string): Technique | undefined {
  return byId.get(id);
}
