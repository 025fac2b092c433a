import { matchesQuery } from '../query/match-query.ts';
import { parseQuery } from '../query/parse-query.ts';
import { prepareFacts } from '../query/prepare-facts.ts';
import { isOwnId } from '../techniques/own-id.ts';
import { findTechnique } from '../techniques/taxonomy.ts';
import type { OwnTechniqueName } from '../user-techniques/own-technique.ts';
import type { SavedPaper } from './saved-paper.ts';

/** The saved papers that a query finds; throws on a query that cannot be read, which the page checks first. */
export function findSaved(
  papers: readonly SavedPaper[],
  query: string,
  own: readonly OwnTechniqueName[] = [],
): readonly SavedPaper[] {
  const parsed = parseQuery(query, own);
  if (!parsed.ok) throw new Error('unreadable-query');
  return papers.filter((paper) =>
    matchesQuery(
      parsed.query,
      prepareFacts({
        title: paper.title,
        abstract: paper.abstract,
        authors: paper.authors,
        organization: readOrganization(paper),
        techniques: paper.techniques.flatMap((id) =>
          isOwnId(id) ? id : (findTechnique(id)?.id ?? []),
        ),
        code: paper.code.state,
        date: paper.date,
        is: (state) => state === 'saved',
      }),
    ),
  );
}

function readOrganization({ organization, organizationHandle }: SavedPaper) {
  if (organization === undefined) return undefined;
  return { name: organizationHandle ?? organization, fullname: organization };
}
