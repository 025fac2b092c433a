import { localDay } from '../../utils/day.ts';
import { failUnsure } from '../../utils/failure.ts';
import { one } from '../../utils/messages/arguments.ts';
import type { Handlers } from '../../utils/messages/dispatch.ts';
import type { MessagesOf } from '../../utils/messages/protocol.ts';
import { parsePaperId } from '../../utils/paper.ts';
import { parseSeenPaper, readDay } from '../../utils/seen/seen-paper.ts';
import type { SeenPaper } from '../../utils/seen/seen-paper.ts';
import { forgetAllOpened, forgetOpened, restoreOpened, takeOffNews } from './news.ts';
import { readIds } from './read-arguments.ts';
import { forgetAllSeen, forgetSeen, forgetSeenDay, rememberSeen, summariseSeen } from './seen.ts';

const today = () => localDay(new Date());

/** What is remembered of the papers that the user has seen. */
export function seenHandlers(): Handlers<MessagesOf<'seen'>> {
  return {
    'seen.add': {
      parse: ([ids]) => one(readIds(ids)),
      run: (ids) => rememberSeen(ids.map((id) => ({ id, day: today() }))),
    },
    'seen.open': {
      parse: ([id]) => one(parsePaperId(id)),
      async run(id) {
        await rememberSeen([{ id, day: today(), opened: today() }]);
        await takeOffNews([id]).catch(failUnsure);
      },
    },
    'seen.forget': {
      parse: ([ids]) => one(readIds(ids)),
      run: async (ids) => forgotten(await forgetSeen(ids)),
    },
    'seen.forgetDay': {
      parse: ([day]) => one(readDay(day)),
      run: async (day) => forgotten(await forgetSeenDay(day)),
    },
    'seen.restore': {
      parse: ([papers]) =>
        Array.isArray(papers)
          ? [papers.flatMap((paper) => parseSeenPaper(paper) ?? [])]
          : undefined,
      async run(papers) {
        await rememberSeen(papers);
        await restoreOpened(papers).catch(failUnsure);
      },
    },
    'seen.forgetAll': {
      parse: () => [],
      async run() {
        await forgetAllSeen();
        await forgetAllOpened().catch(failUnsure);
      },
    },
    'seen.summary': {
      parse: () => [],
      run: summariseSeen,
    },
  };
}

async function forgotten(papers: readonly SeenPaper[]): Promise<readonly SeenPaper[]> {
  await forgetOpened(papers).catch(failUnsure);
  return papers;
}
