import type { BarActions } from '../../components/overlay/bar/bar-view.ts';
import { WITH_CODE } from '../../utils/code/code-state.ts';
import { isNarrowing } from '../../utils/facets/find-narrowing.ts';
import { removePart } from '../../utils/facets/selection-parts.ts';
import {
  EVERYTHING,
  isEverything,
  put,
  toggle,
  toggleTechnique,
} from '../../utils/facets/selection.ts';
import type { Selection } from '../../utils/facets/selection.ts';
import { parseQuery } from '../../utils/query/parse-query.ts';
import type { Query } from '../../utils/query/query.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';
import type { FilterKeeper } from './filter-keeper.ts';
import { prepareTexts } from './prepare-texts.ts';
import { dropUnfinished, readAsTyped } from './read-as-typed.ts';

/** What the bar's controls do to the page. */
export function createBarActions(model: PageModel, keeper: FilterKeeper): BarActions {
  /** What the page was narrowed to until all was shown. */
  let before = EVERYTHING;
  const change = (next: (selection: Selection) => Selection) => {
    before = EVERYTHING;
    if (keeper.notice() === 'cleared') keeper.say();
    model.selection.value = next(model.selection.peek());
  };

  function narrow(query: Selection['query']): void {
    if (model.selection.peek().query?.text === query?.text) return;
    change((selection) => ({ ...selection, query }));
  }

  const isFound = (query: Query): boolean =>
    model.papers.peek().some(({ prepared }) => model.matches(query, prepared()));

  /** Narrows the page no longer, and has filters at work or not. */
  function widen(reveal: boolean): void {
    const [wasRevealed, cleared] = [model.reveal.peek(), model.selection.peek()];
    const set = (isRevealed: boolean, selection: Selection) => {
      model.reveal.value = isRevealed;
      model.selection.value = selection;
    };
    set(reveal, EVERYTHING);
    if (!isEverything(cleared)) keeper.say('cleared', () => set(wasRevealed, cleared));
  }

  return {
    showHidden() {
      before = model.selection.peek();
      // Where filters are at no card yet, what they will be at is not asked for.
      widen(model.reveal.peek() || isFiltered(model));
    },
    hideAgain() {
      model.reveal.value = false;
      if (isEverything(model.selection.peek())) model.selection.value = before;
    },
    openLibrary: () => void askBackground('library.open').catch(() => undefined),
    pauseFilters: keeper.pause,
    endPause: keeper.endPause,
    sort(order) {
      model.order.value = order;
    },
    pickTechnique: (id, side) => change((selection) => toggleTechnique(selection, id, side)),
    pickCode: (state, side) =>
      change((selection) => ({ ...selection, code: toggle(selection.code, state, side) })),
    onlyWithCode: (isOn) =>
      change((selection) => ({
        ...selection,
        code: isOn ? put(EVERYTHING.code, WITH_CODE, 'only') : EVERYTHING.code,
      })),
    search(written) {
      const own = model.documents.techniques.peek().techniques;
      const whole = parseQuery(written, own);
      const isOpen = !whole.ok && whole.error.code === 'unclosed-quote';
      const text = isOpen ? dropUnfinished(written) : written;
      const reading = isOpen ? parseQuery(text, own) : whole;
      if (text === '') narrow(undefined);
      // While it cannot be read, as between two keys of a field's name, the last that could stands.
      else if (reading.ok) {
        const typed = readAsTyped({ text, query: reading.query }, own, isFound);
        if (typed !== undefined) narrow(typed);
      }
      return { reading, applied: model.selection.peek().query?.text ?? '' };
    },
    prepareSearch: () => prepareTexts(model.papers.peek()),
    takeBack: (part) => change((selection) => removePart(selection, part)),
    clear() {
      before = EVERYTHING;
      widen(model.reveal.peek());
    },
    saveFilter: keeper.save,
    undoFilter: keeper.undo,
  };
}

/** What narrows the page goes anyway. */
const isFiltered = ({ judged }: PageModel): boolean =>
  judged
    .peek()
    .values()
    .some(
      ({ verdict: { action, rule = '' } }) =>
        action === 'dim' || (action === 'hide' && !isNarrowing(rule)),
    );
