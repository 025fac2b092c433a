import { isCount } from '../../count.ts';
import { isRecord } from '../../document.ts';
import { GAPS } from './pattern.ts';
import type { Pattern } from './pattern.ts';

/** Deeper than any pattern of the longest text. */
const DEEPEST = 300;

/** A pattern that was stored or sent as plain data; how large it may be is for `compilePattern` to say. */
export function readPatternTree(value: unknown, depth = 0): Pattern | undefined {
  if (!isRecord(value) || depth > DEEPEST) return undefined;
  const { type, is } = value;
  switch (type) {
    case 'one':
      return typeof is === 'string' ? { type, is } : undefined;
    case 'gap': {
      const gap = GAPS.find((known) => known === is);
      return gap && { type, is: gap };
    }
    case 'row':
    case 'choice': {
      if (!Array.isArray(value['parts'])) return undefined;
      const parts = value['parts'].flatMap((part) => readPatternTree(part, depth + 1) ?? []);
      return parts.length === value['parts'].length ? { type, parts } : undefined;
    }
    case 'repeat': {
      const part = readPatternTree(value['part'], depth + 1);
      const { from, to } = value;
      if (part === undefined || !isCount(from)) return undefined;
      if (to === undefined) return { type, part, from };
      return isCount(to) ? { type, part, from, to } : undefined;
    }
    default:
      return undefined;
  }
}
