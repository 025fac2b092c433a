import { isAcronym } from '../query/acronym.ts';
import { QUOTES } from '../query/quotes.ts';
import type { AnyTechniqueId } from '../techniques/own-id.ts';
import { parseAnyId } from '../techniques/parse-technique-id.ts';
import type { Filter, FiltersDocument } from './filters.ts';

/** What can be muted on a card. */
export type MuteKind = 'technique' | 'author' | 'organization' | 'keyword';

/** The query of what is muted, of an organization its handle alone; a quote within, which no query can hold, is none of a name. */
export function muteQuery(kind: MuteKind, value: string): string {
  switch (kind) {
    case 'technique':
      return `technique:${value}`;
    case 'author':
      return `author:${quote(value)}`;
    case 'organization':
      return `org:@${value}`;
    case 'keyword':
      return keywordQuery(value);
  }
}

const QUOTE = new RegExp(`[${QUOTES}]`, 'g');
const quote = (text: string): string => `"${text.replaceAll(QUOTE, ' ')}"`;

/** `LoRA`: quotes would take it in any letters. */
const AS_SPELLED = /^\w*[A-Z]\w*$/;
/** `GPT 5`: of GPT-5.1, too, whose 5.1 is one word to queries and two to the model. */
const TO_NUMBER = /^(?:\w+[ -])?[\w.]*\d[a-z]?$/i;
/** Where the model reads one word of two. */
const PREFIX = /\b(?:pre|post|mid|fine|multi|cross|co)(?=train|tun|view|ling|evol)/g;

/** The papers in which the model finds the keyword; one with capitals means just this spelling. */
function keywordQuery(keyword: string): string {
  if (isAcronym(keyword)) return keyword;
  const isNumber = TO_NUMBER.test(keyword);
  if (!isNumber && !AS_SPELLED.test(keyword)) {
    // A hyphen stands for a space or for nothing, a full stop between digits for itself.
    const spelled = keyword.replaceAll(/(?<=\d) (?=\d)/g, '.').replaceAll(' ', '-');
    return quote(spelled.replaceAll(PREFIX, '$&-'));
  }
  const words = keyword.replaceAll(/\W+/g, String.raw`\W+`);
  return String.raw`/\b${words}${isNumber ? '' : 's?'}\b/${/[A-Z]/.test(keyword) ? '' : 'i'}`;
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
