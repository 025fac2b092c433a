import { readFileSync } from 'node:fs';

import { findTechnique } from '../../utils/techniques/taxonomy.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import { parseObject } from './parse-object.ts';

/** A paper with the labels that a careful reader gave it. */
export interface GoldPaper {
  readonly key: string;
  readonly title: string;
  readonly abstract: string;
  readonly labels: readonly TechniqueId[];
  /** Labels that may be given or left out: they count neither way. */
  readonly optional: readonly TechniqueId[];
  readonly primary?: TechniqueId;
  readonly codeText?: string;
  readonly codeUrl?: string;
  /** Chosen for a rare technique, so no sample of what is common. */
  readonly rare: boolean;
  /** Labelled by ourselves: such a paper teaches, and never judges. */
  readonly ours: boolean;
}

export function readGold(paths: readonly string[]): readonly GoldPaper[] {
  return paths
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const paper = parseGold(line);
      if (!paper) throw new Error(`not a labelled paper: ${line.slice(0, 80)}`);
      return paper;
    });
}

function parseGold(line: string): GoldPaper | undefined {
  const { key, title, abstract, labels, optional, primary, codeText, codeUrl, sampled } =
    parseObject(line) ?? {};
  if (typeof key !== 'string' || typeof title !== 'string') return undefined;
  const [first] = readIds([primary]);
  return {
    key,
    title,
    abstract: typeof abstract === 'string' ? abstract : '',
    labels: readIds(labels),
    optional: readIds(optional),
    rare: sampled === 'rare',
    ours: false,
    ...(first && { primary: first }),
    ...(typeof codeText === 'string' && { codeText }),
    ...(typeof codeUrl === 'string' && { codeUrl }),
  };
}

function readIds(value: unknown): readonly TechniqueId[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.flatMap((id) => (typeof id === 'string' ? (findTechnique(id)?.id ?? []) : []));
}
