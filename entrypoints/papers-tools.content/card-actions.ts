import type { StripActions } from '../../components/strip-view.ts';
import { toggleTechnique } from '../../utils/facets/selection.ts';
import type { PaperFacts } from '../../utils/facts/paper-facts.ts';
import { toSavedPaper } from '../../utils/library/to-saved-paper.ts';
import type { PaperId } from '../../utils/paper.ts';
import { pauseFrom } from '../../utils/settings/pause.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';
import { withMember } from '../../utils/with-member.ts';
import type { FilterKeeper } from './filter-keeper.ts';
import type { FollowToggle } from './follow-toggle.ts';

const UNDO_MS = 10_000;

/** What the cards of a page share. */
interface PageWide {
  readonly keeper: Pick<FilterKeeper, 'toggleMute'>;
  readonly toggleFollow: FollowToggle;
}

/** What a click on a card does. `isAlive` is false, and has torn all down, once the extension is gone. */
export function createCardActions(
  model: PageModel,
  readFacts: () => PaperFacts,
  isAlive: () => boolean,
  { keeper, toggleFollow }: PageWide,
): StripActions {
  const { id } = readFacts().paper;
  let isSaving = false;

  async function attempt(action: () => Promise<unknown>): Promise<void> {
    if (!isAlive()) return;
    model.failed.value = undefined;
    try {
      await action();
    } catch {
      if (isAlive()) model.failed.value = id;
    }
  }

  async function save(): Promise<void> {
    isSaving = true;
    try {
      await askBackground('library.save', toSavedPaper(readFacts(), new Date()));
      model.saved.value = withMember(model.saved.peek(), id, true);
    } finally {
      isSaving = false;
    }
  }

  async function remove(): Promise<void> {
    const removed = await askBackground('library.remove', id);
    model.saved.value = withMember(model.saved.peek(), id, false);
    if (removed === undefined) return;
    model.removed.value = new Map(model.removed.peek()).set(id, removed);
    setTimeout(() => {
      // It may have been undone, and removed once more, meanwhile.
      if (model.removed.peek().get(id) === removed) forgetRemoved(model, id);
    }, UNDO_MS);
  }

  async function undoRemove(): Promise<void> {
    const paper = model.removed.peek().get(id);
    if (paper === undefined) return;
    await askBackground('library.save', paper);
    model.saved.value = withMember(model.saved.peek(), id, true);
    forgetRemoved(model, id);
  }

  return {
    toggleSaved: () => void attempt(model.saved.peek().has(id) ? remove : save),
    save: () => void attempt(save),
    isSaving: () => isSaving,
    readFiling: () => askBackground('library.filing', id),
    async file(edit) {
      if (!model.saved.peek().has(id)) await save();
      await askBackground('library.edit', [id], edit);
      return askBackground('library.filing', id);
    },
    undoRemove: () => void attempt(undoRemove),
    toggleTechnique: (technique) => {
      if (!isAlive()) return;
      model.selection.value = toggleTechnique(model.selection.peek(), technique);
    },
    toggleFollow: (follow) => void attempt(() => toggleFollow(follow)),
    toggleMute: (query, name) => void attempt(() => keeper.toggleMute(query, name)),
    editFilter: (filter) => void attempt(() => askBackground('filters.open', filter)),
    exempt: (isExempt) => void attempt(() => askBackground('filters.exempt', id, isExempt)),
    pauseFilters: () => void attempt(() => askBackground('settings.patch', pauseFrom(Date.now()))),
    correct: (technique, verdict) =>
      void attempt(() =>
        askBackground('techniques.correct', {
          paper: id,
          technique,
          verdict,
          at: new Date().toISOString(),
          keywords: model.techniques.peek().keywordsOf(readFacts().paper, technique),
        }),
      ),
    undoCorrection: (technique) =>
      void attempt(() => askBackground('techniques.undoCorrection', id, technique)),
  };
}

function forgetRemoved(model: PageModel, id: PaperId): void {
  const removed = new Map(model.removed.peek());
  if (removed.delete(id)) model.removed.value = removed;
}
