import { isAcronym } from '../query/acronym.ts';
import { QUOTES } from '../query/quotes.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { parseAnyId } from '../techniques/parse-technique-id.ts';
import type { Filter, FiltersDocument } from './filters.ts';

/** What can be muted on a card. */
export type MuteKind = 'technique' | 'author' | 'organization' | 'keyword';

/** The query of what is muted, of an author the whole name, of an organization its handle alone; a quote within, which no query can hold, is none of a name. */
export function muteQuery(kind: MuteKind, value: string): string {
  switch (kind) {
    case 'technique':
      return `technique:${value}`;
    case 'author':
      return `author:@${quote(value)}`;
    case 'organization':
      return `org:@${value}`;
    case 'keyword':
      return keywordQuery(value);
  }
}

const QUOTE = new RegExp(`[${QUOTES}]`, 'g');
const quote = (text: string): string => `"${text.replaceAll(QUOTE, ' ')}"`;

/** `LoRA`, which quotes would take in any letters, and `GPT 5`, as queries read the 5.1 of GPT-5.1 as one word. */
const SPELLED = /^(?:\w+[ -])?[\w.]*\d\w?$|^\w*[A-Z]\w*$/;

/** The papers in which the model finds the keyword; one with capitals means just this spelling. */
function keywordQuery(keyword: string): string {
  if (isAcronym(keyword)) return keyword;
  if (SPELLED.test(keyword)) {
    const words = keyword.replaceAll(/\W+/g, String.raw`\W+`);
    return String.raw`/\b${words}s?\b/${/[A-Z]/.test(keyword) ? '' : 'i'}`;
  }
  // A hyphen stands for a space or for nothing, a full stop between digits for itself.
  const joined = keyword.replaceAll(/(?<=\d) (?=\d)/g, '.');
  return quote(joined.replaceAll(/ |(?<=\b(?:fine|pre|post))(?=t[ru])/g, '-'));
}

/** What the user has made of a mute is switched on and off, and nothing else taken away. */
export const isOnlyMute = ({ enabled, name, evenFollowed }: Filter): boolean =>
  enabled && name === undefined && evenFollowed === undefined;

/** The filter that mutes from now on, or no longer: an ordinary one, which the user may edit into another. */
export const switchMute = (mute: Filter | undefined, query: string): Filter =>
  mute === undefined
    ? { id: crypto.randomUUID(), query, action: 'hide', enabled: true }
    : { ...mute, enabled: !mute.enabled };

/** The technique that a filter mutes, if that is all it does. */
export function readMuted({ query, action }: Filter): AnyTechniqueId | undefined {
  return action === 'hide' ? parseAnyId(/^technique:(\S+)$/.exec(query.trim())?.[1]) : undefined;
}

/** The filter that mutes by this query: the first that is on, else one that is off. */
export function findMute({ filters }: FiltersDocument, query: string): Filter | undefined {
  const mutes = filters.filter(
    (filter) => filter.action === 'hide' && filter.query.trim() === query,
  );
  return mutes.find(({ enabled }) => enabled) ?? mutes[0];
}

/** The queries of all that is hidden. */
export const mutedQueries = ({ filters }: FiltersDocument): ReadonlySet<string> =>
  new Set(
    filters.flatMap(({ enabled, action, query }) =>
      enabled && action === 'hide' ? query.trim() : [],
    ),
  );
