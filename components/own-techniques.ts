import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { parseQuery } from '../utils/query/parse-query.ts';
import type { QueryReading } from '../utils/query/query.ts';
import type { OwnTechniqueName } from '../utils/user-techniques/own-technique.ts';

/** The user's own techniques, which queries may name by their labels. */
export const OwnTechniqueNames = createContext<readonly OwnTechniqueName[]>([]);

/** Reads queries with the user's own techniques. */
export function useParseQuery(): (text: string) => QueryReading {
  const own = useContext(OwnTechniqueNames);
  return (text) => parseQuery(text, own);
}
