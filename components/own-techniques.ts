import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import { parseQuery } from '../utils/query/parse-query.ts';
import type { QueryReading } from '../utils/query/query.ts';
import type { OwnTechnique } from '../utils/user-techniques/own-technique.ts';
import { nameTechnique } from '../utils/user-techniques/technique-name.ts';
import type { TechniqueName } from '../utils/user-techniques/technique-name.ts';
import { i18n } from './messages.ts';

/** The user's own techniques, which queries may name by their labels. */
export const OwnTechniquesContext = createContext<readonly OwnTechnique[]>([]);

/** Names techniques, of ours and of the user's. */
export function useTechniqueNames(): (id: string) => TechniqueName | undefined {
  const own = useContext(OwnTechniquesContext);
  return (id) => nameTechnique(id, own);
}

/** The same as texts, for one that is gone, too. */
export function useTechniqueLabels(): (id: string) => string {
  const nameOf = useTechniqueNames();
  return (id) => nameOf(id)?.label ?? i18n.t('query.explain.gone', [id]);
}

/** Reads queries with the user's own techniques. */
export function useParseQuery(): (text: string) => QueryReading {
  const own = useContext(OwnTechniquesContext);
  return (text) => parseQuery(text, own);
}
