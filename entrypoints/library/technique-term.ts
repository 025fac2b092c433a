import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';

const term = (id: TechniqueId) => `technique:${id}`;
const pieces = (query: string) => query.split(/\s+/).filter((piece) => piece !== '');

/** Whether the query asks for the technique in a term of its own. */
export function hasTechnique(query: string, id: TechniqueId): boolean {
  return pieces(query).includes(term(id));
}

/** The query with the technique's term added, or taken out. */
export function toggleTechnique(query: string, id: TechniqueId): string {
  return hasTechnique(query, id)
    ? pieces(query)
        .filter((piece) => piece !== term(id))
        .join(' ')
    : `${query.trim()} ${term(id)}`.trimStart();
}
