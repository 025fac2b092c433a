import type { PatternQuery } from '../../../utils/query/pattern/pattern.ts';
import { readPattern } from '../../../utils/query/pattern/read-pattern.ts';

export function read(source: string, ignoreCase = false): PatternQuery {
  const pattern = readPattern(source);
  if ('code' in pattern) throw new Error(`${source}: ${pattern.code}`);
  return { type: 'pattern', field: 'text', source, ignoreCase, pattern };
}
