import { i18n } from '#i18n';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { AnyTechniqueId } from '../../utils/techniques/own-id.ts';
import { UndoLine } from '../UndoLine.tsx';
import { SavedPaperRow } from './SavedPaperRow.tsx';

/** What the page does with saved papers; each rejects when it was not done. */
export interface LibraryActions {
  readonly remove: (paper: SavedPaper) => Promise<void>;
  readonly restore: (paper: SavedPaper) => Promise<void>;
  readonly copyText: (text: string) => Promise<void>;
}

interface Props {
  /** Newest first. */
  readonly papers: readonly SavedPaper[];
  /** Papers just taken out: an undo stands in their place. */
  readonly removed: readonly SavedPaper[];
  /** The papers are those of an older query. */
  readonly isStale: boolean;
  readonly selected: (id: AnyTechniqueId) => boolean;
  readonly onToggleTechnique: (id: AnyTechniqueId) => void;
  readonly actions: LibraryActions;
}

/** Saved papers, newest first. */
export function LibraryList(props: Props) {
  const { papers, removed, isStale, selected, onToggleTechnique, actions } = props;
  const gone = new Set(removed.map(({ id }) => id));
  const kept = papers.filter(({ id }) => !gone.has(id));
  const rows = [...kept, ...removed].toSorted((a, b) => b.savedAt.localeCompare(a.savedAt));
  return (
    <ol class="papers" data-stale={isStale}>
      {rows.map((paper) => (
        <li key={paper.id} data-paper={paper.id}>
          {gone.has(paper.id) ? (
            <UndoLine
              text={i18n.t('library.removed', [paper.title])}
              onUndo={() => actions.restore(paper)}
            />
          ) : (
            <SavedPaperRow
              paper={paper}
              selected={selected}
              onToggleTechnique={onToggleTechnique}
              onRemove={() => actions.remove(paper)}
              onCopy={actions.copyText}
            />
          )}
        </li>
      ))}
    </ol>
  );
}
