import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';

const term = (id: AnyTechniqueId) => `technique:${id}`;
const pieces = (query: string) => query.split(/\s+/).filter((piece) => piece !== '');

/** Whether the query asks for the technique in a term of its own. */
export function hasTechnique(query: string, id: AnyTechniqueId): boolean {
  return pieces(query).includes(term(id));
}

/** The query with the technique's term added, or taken out. */
export function toggleTechnique(query: string, id: AnyTechniqueId): string {
  return hasTechnique(query, id)
    ? pieces(query)
        .filter((piece) => piece !== term(id))
        .join(' ')
    : `${query.trim()} ${term(id)}`.trimStart();
}
