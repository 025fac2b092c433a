import { i18n } from '../../components/messages.ts';
import type { StripActions } from '../../components/strip-view.ts';
import { toggleTechnique } from '../../utils/facets/selection.ts';
import type { PaperFacts } from '../../utils/facts/paper-facts.ts';
import { Failure } from '../../utils/failure.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import { toSavedPaper } from '../../utils/library/to-saved-paper.ts';
import type { Outcome } from '../../utils/overlay/outcome.ts';
import { pauseFrom } from '../../utils/settings/pause.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import type { PageModel } from '../../utils/store/page-model.ts';
import { withMember } from '../../utils/with-member.ts';
import { createCardOutcome } from './card-outcome.ts';
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
  const { tell, forget, attempt } = createCardOutcome(model, id, isAlive);
  let isSaving = false;

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
    if (removed !== undefined) offerUndo(removed);
  }

  /** For a while, and until it is saved by another tab. */
  function offerUndo(removed: SavedPaper): void {
    const undo = () => attempt(() => putBack(removed));
    const label = i18n.t('note.undo');
    const outcome: Outcome = {
      kind: 'done',
      text: i18n.t('note.removed'),
      next: { action: 'undo', label, act: () => void undo() },
    };
    tell(outcome);
    const end = model.saved.subscribe((saved) => {
      if (saved.has(id)) stop();
    });
    const timer = setTimeout(stop, UNDO_MS);
    function stop(): void {
      forget(outcome);
      clearTimeout(timer);
      end();
    }
  }

  async function putBack(paper: SavedPaper): Promise<void> {
    await askBackground('library.save', paper);
    model.saved.value = withMember(model.saved.peek(), id, true);
  }

  return {
    toggleSaved: () => void attempt(model.saved.peek().has(id) ? remove : save),
    save: () => void attempt(save),
    isSaving: () => isSaving,
    readFiling: () => askBackground('library.filing', id),
    async file(edit) {
      if (!model.saved.peek().has(id)) await save();
      const kept = await askBackground('library.edit', [id], edit);
      // One whose record cannot be read is left as it is.
      if (!kept.includes(id)) throw new Failure('unreadable-paper');
      return askBackground('library.filing', id);
    },
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
