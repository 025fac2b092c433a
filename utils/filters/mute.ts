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
      return quote(spellKeyword(value));
  }
}

const QUOTE = new RegExp(`[${QUOTES}]`, 'g');
const quote = (text: string): string => `"${text.replaceAll(QUOTE, ' ')}"`;

/** The model's keywords are words: `pre trained` stands for `pretrained`, too, and `gemini 2 5` for Gemini 2.5. */
const spellKeyword = (keyword: string): string =>
  keyword.replaceAll(/(?<=\d) (?=\d)/g, '.').replaceAll(' ', '-');

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
