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
import { suggestFollows } from '../../utils/follows/suggest-follows.ts';
import type { FollowSuggestions } from '../../utils/follows/suggest-follows.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { BackgroundProtocol } from '../../utils/messages/protocol.ts';
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
  return {
    'follows.add': {
      parse: ([follow]) => one(parseFollow(follow)),
      async run(follow) {
        const own = (await readUserTechniques()).techniques;
        await change((document) => valueOf(addFollow(document, follow, own)));
      },
    },
    'follows.remove': {
      parse: ([follow]) => one(parseFollow(follow)),
      run: (follow) => change((document) => removeFollow(document, follow)),
    },
    'follows.restore': {
      parse: ([follow]) => one(parseFollow(follow)),
      run: (follow) => change((document) => restoreFollow(document, follow)),
    },
    'follows.replace': {
      parse([value, by]) {
        const target = parseTarget(value);
        const follow = parseFollow(by);
        return target === undefined || follow === undefined ? undefined : [target, follow];
      },
      async run(target, follow) {
        const own = (await readUserTechniques()).techniques;
        await change((document) => valueOf(replaceFollow(document, target, follow, own)));
      },
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
