import { i18n } from '#i18n';

import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { TechniqueId } from '../../utils/techniques/taxonomy.ts';
import { UndoLine } from '../UndoLine.tsx';
import { SavedPaperRow } from './SavedPaperRow.tsx';

/** What the page does with saved papers; each rejects when it was not done. */
export interface LibraryActions {
  readonly remove: (paper: SavedPaper) => Promise<void>;
  readonly restore: (paper: SavedPaper) => Promise<void>;
}

interface Props {
  /** Newest first. */
  readonly papers: readonly SavedPaper[];
  /** Papers just taken out: an undo stands in their place. */
  readonly removed: readonly SavedPaper[];
  readonly selected: (id: TechniqueId) => boolean;
  readonly onToggleTechnique: (id: TechniqueId) => void;
  readonly actions: LibraryActions;
}

/** Saved papers, newest first. */
export function LibraryList({ papers, removed, selected, onToggleTechnique, actions }: Props) {
  const gone = new Set(removed.map(({ id }) => id));
  const rows = [...papers.filter(({ id }) => !gone.has(id)), ...removed].toSorted((a, b) =>
    a.savedAt < b.savedAt ? 1 : -1,
  );
  return (
    <ol class="papers">
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
            />
          )}
        </li>
      ))}
    </ol>
  );
}
