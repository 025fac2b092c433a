import {
  addFollow,
  declineFollow,
  removeFollow,
  replaceFollow,
  restoreFollow,
} from '../../utils/follows/change-follows.ts';
import {
  EMPTY_FOLLOWS,
  parseFollow,
  parseTarget,
  readFollowsDocument,
} from '../../utils/follows/follows.ts';
import type { FollowsDocument } from '../../utils/follows/follows.ts';
import { suggestFollows } from '../../utils/follows/suggest-follows.ts';
import type { FollowSuggestions } from '../../utils/follows/suggest-follows.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
import type { OwnTechnique } from '../../utils/user-techniques/own-technique.ts';
import { createDocumentWriter, readOrEmpty } from './documents.ts';
import { allPapers } from './library.ts';
import { compileStored } from './queries.ts';
import { one, readBoolean, valueOf } from './read-arguments.ts';
import { readUserTechniques } from './user-techniques.ts';

type FollowProtocol = Pick<
  BackgroundProtocol,
  Extract<keyof BackgroundProtocol, `follows.${string}`>
>;

/** What is written of follows, and suggested. */
export function followHandlers(): Handlers<FollowProtocol> {
  const change = createDocumentWriter('follows', readFollowsDocument, async (follows, before) =>
    follows.follows === before.follows ? {} : compileStored({ follows }),
  );
  /** Queries that mean the same may name the user's techniques in two ways. */
  async function changeAlike(
    byMeaning: (document: FollowsDocument, own: readonly OwnTechnique[]) => FollowsDocument,
  ): Promise<void> {
    const own = (await readUserTechniques()).techniques;
    await change((document) => byMeaning(document, own));
  }
  return {
    'follows.add': {
      parse: ([follow]) => one(parseFollow(follow)),
      run: (follow) => changeAlike((document, own) => valueOf(addFollow(document, follow, own))),
    },
    'follows.remove': {
      parse: ([follow]) => one(parseFollow(follow)),
      run: (follow) => changeAlike((document, own) => removeFollow(document, follow, own)),
    },
    'follows.restore': {
      parse: ([follow]) => one(parseFollow(follow)),
      run: (follow) => changeAlike((document, own) => restoreFollow(document, follow, own)),
    },
    'follows.replace': {
      parse([value, by]) {
        const target = parseTarget(value);
        const follow = parseFollow(by);
        return target === undefined || follow === undefined ? undefined : [target, follow];
      },
      run: (target, follow) =>
        changeAlike((document, own) => valueOf(replaceFollow(document, target, follow, own))),
    },
    'follows.suggest': {
      parse: () => [],
      run: suggestStored,
    },
    'follows.decline': {
      parse([value, isDeclined]) {
        const target = parseTarget(value);
        const declined = readBoolean(isDeclined);
        return target === undefined || declined === undefined ? undefined : [target, declined];
      },
      run: (target, isDeclined) =>
        change((document) => declineFollow(document, target, isDeclined)),
    },
  };
}

async function suggestStored(): Promise<FollowSuggestions> {
  const papers = await allPapers();
  const { follows, declined = [] } = await readOrEmpty(
    'follows',
    readFollowsDocument,
    EMPTY_FOLLOWS,
  );
  return suggestFollows(papers, follows, declined);
}
