import type { CreatePageTools } from '../../components/page-tools.ts';
import { answerMessages, askBackground } from '../../utils/shell/messages.ts';
import { askForQueries } from './ask-for-queries.ts';
import { createBar } from './bar.ts';
import { createCardActions } from './card-actions.ts';
import { createFilterKeeper } from './filter-keeper.ts';
import { followForgetting } from './follow-forgetting.ts';
import { createFollowToggle } from './follow-toggle.ts';
import { createLooksWatch } from './looks-watch.ts';
import { createNewsLine } from './news-line.ts';
import { arrangePapers, orderRules } from './order-rules.ts';
import { pageAnswers } from './page-answers.ts';
import { watchSaved } from './saved-watch.ts';
import { tellFollowed } from './tell-followed.ts';
import { createTitleMarks } from './title-marks.ts';
import { watchVisits } from './visit-watch.ts';
import { createWhyPopover } from './why-popover.ts';

/** What the page needs once it stands: it is drawn by what the overlay tells of its model. */
export const createTools: CreatePageTools = (model, brought, isAlive, signal) => {
  answerMessages(pageAnswers(model, brought), signal);
  tellFollowed(model, signal);
  askForQueries(model, isAlive, signal);
  followForgetting(model, signal);
  const keeper = createFilterKeeper(model, signal);
  const toggleFollow = createFollowToggle(model);
  const visits = watchVisits(model);
  const titles = createTitleMarks(model, signal);
  const drawNewsLine = createNewsLine(signal);
  const watchLooks = createLooksWatch((ids) => askBackground('seen.add', ids), signal);
  const askForSaved = watchSaved(model, signal);
  return {
    createBar: (room, isOrderable) =>
      createBar(model, room, isOrderable, { keeper, visits, titles, drawNewsLine }),
    createStripTools(readFacts) {
      const actions = createCardActions(model, readFacts, isAlive, { keeper, toggleFollow });
      return {
        actions,
        createWhyPopover: (panel, button, readView) =>
          createWhyPopover(model, panel, button, actions, readView),
      };
    },
    orderRules: (cards, list) => orderRules(cards, arrangePapers(model), list),
    watchCards(cards) {
      watchLooks(cards);
      void askForSaved(cards.map(({ id }) => id));
    },
  };
};
