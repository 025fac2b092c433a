import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { parseQuery } from '../utils/query/parse-query.ts';
import type { QueryReading } from '../utils/query/query.ts';
import type { OwnTechnique } from '../utils/user-techniques/own-technique.ts';

/** The user's own techniques, which queries may name by their labels. */
export const OwnTechniquesContext = createContext<readonly OwnTechnique[]>([]);

export function useOwnTechnique(id: string): OwnTechnique | undefined {
  return useContext(OwnTechniquesContext).find((technique) => technique.id === id);
}

/** Reads queries with the user's own techniques. */
export function useParseQuery(): (text: string) => QueryReading {
  const own = useContext(OwnTechniquesContext);
  return (text) => parseQuery(text, own);
}
