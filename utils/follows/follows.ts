import { isRecord, readEntries, readVersioned } from '../document.ts';
import type { DocumentFormat, DocumentReading } from '../document.ts';
import { isSameName, readPersonName, spellName } from '../query/person-name.ts';
import { foldText } from '../text.ts';

export const FOLLOW_KINDS = ['technique', 'author', 'organization', 'keyword'] as const;
export type FollowKind = (typeof FOLLOW_KINDS)[number];

export interface Follow extends FollowTarget {
  readonly label: string;
  /** ISO date-time. */
  readonly since: string;
}

/** A follow before it is written down. */
export type NewFollow = Omit<Follow, 'since'>;

export interface FollowTarget {
  readonly kind: FollowKind;
  /** A technique's id, an author's name as written, an organization's handle, or a query. */
  readonly value: string;
  /** An author's account on the site, as `Paper` has it: by it, two people of one name are told apart. */
  readonly handle?: string;
}

export const FOLLOWS_VERSION = 1;

export interface FollowsDocument {
  readonly version: typeof FOLLOWS_VERSION;
  readonly follows: readonly Follow[];
  /** Entries that could not be read, kept as they are. */
  readonly setAside: readonly unknown[];
  /** What the user does not want suggested, the last first; none where the field is missing. */
  readonly declined?: readonly FollowTarget[];
}

export const EMPTY_FOLLOWS: FollowsDocument = {
  version: FOLLOWS_VERSION,
  follows: [],
  setAside: [],
};

const FORMAT: DocumentFormat<FollowsDocument> = {
  version: FOLLOWS_VERSION,
  migrations: {},
  empty: EMPTY_FOLLOWS,
  parse({ follows: list, setAside, declined }) {
    const reading = readEntries({ list, setAside }, parseFollow, identifyTarget);
    return (
      reading && {
        version: FOLLOWS_VERSION,
        follows: reading.entries,
        setAside: reading.setAside,
        ...(Array.isArray(declined) && {
          declined: declined.flatMap((at) => parseTarget(at) ?? []),
        }),
      }
    );
  },
};

/** The stored follows, oldest first. */
export function readFollowsDocument(stored: unknown): DocumentReading<FollowsDocument> {
  return readVersioned(stored, FORMAT);
}

/** A follow from storage or a message; a keyword's query may still be unreadable. */
export function parseFollow(value: unknown): Follow | undefined {
  const target = parseTarget(value);
  if (target === undefined || !isRecord(value)) return undefined;
  const { label, since } = value;
  if (typeof label !== 'string' || typeof since !== 'string') return undefined;
  if (Number.isNaN(Date.parse(since))) return undefined;
  return { ...target, label, since };
}

export function parseTarget(target: unknown): FollowTarget | undefined {
  if (!isRecord(target)) return undefined;
  const { value } = target;
  const kind = FOLLOW_KINDS.find((known) => known === target['kind']);
  if (kind === undefined || typeof value !== 'string' || value.trim() === '') return undefined;
  const handle = target['handle'];
  return { kind, value, ...(typeof handle === 'string' && handle !== '' && { handle }) };
}

/** Whether the target is followed, however it is spelled; keywords only as they are written. */
export function isFollowing(
  follows: readonly Follow[],
  target: FollowTarget,
  identify = identifyTarget,
): boolean {
  const identity = identify(target);
  return follows.some((follow) => identify(follow) === identity);
}

/** The follows that a target meets; of authors also those whose name may be another spelling. */
export function findMet(follows: readonly Follow[], target: FollowTarget): readonly Follow[] {
  const identity = identifyTarget(target);
  const person = readPersonName(target.value, target.handle);
  return follows.filter((follow) =>
    follow.kind === 'author' && target.kind === 'author'
      ? isSameName(readPersonName(follow.value, follow.handle), person)
      : identifyTarget(follow) === identity,
  );
}

/** Equal for two targets that differ only in spelling. */
export function identifyTarget({ kind, value, handle = '' }: FollowTarget): string {
  const identity = `${kind} ${readIdentity(kind, value)}`;
  return handle === '' ? identity : `${identity} @${handle}`;
}

function readIdentity(kind: FollowKind, value: string): string {
  switch (kind) {
    case 'technique':
      return value;
    case 'organization':
      return foldText(value.trim());
    case 'author':
      return spellName(readPersonName(value));
    case 'keyword':
      return value.trim();
  }
}
