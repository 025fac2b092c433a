import { readCount } from '../../utils/count.ts';
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
import { one, pair } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { MessagesOf } from '../../utils/messages/protocol.ts';
import type { OwnTechnique } from '../../utils/user-techniques/own-technique.ts';
import { createDocumentWriter, readOrEmpty } from './documents.ts';
import { allPapers } from './library.ts';
import { compileStored } from './queries.ts';
import { readBoolean, valueOf } from './read-arguments.ts';
import { readUserTechniques } from './user-techniques.ts';

/** What is written of follows, and suggested. */
export function followHandlers(): Handlers<MessagesOf<'follows'>> {
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
      parse: ([follow, at]) => pair(parseFollow(follow), readCount(at)),
      run: (follow, at) => changeAlike((document, own) => restoreFollow(document, follow, at, own)),
    },
    'follows.replace': {
      parse: ([target, follow]) => pair(parseTarget(target), parseFollow(follow)),
      run: (target, follow) =>
        changeAlike((document, own) => valueOf(replaceFollow(document, target, follow, own))),
    },
    'follows.suggest': {
      parse: () => [],
      run: suggestStored,
    },
    'follows.decline': {
      parse: ([target, isDeclined]) => pair(parseTarget(target), readBoolean(isDeclined)),
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
