import type { Documents } from '../../utils/edits/documents.ts';
import type { ListChange } from '../../utils/edits/list-changes.ts';
import type { ImportMode } from '../../utils/import-mode.ts';
import type {
  ImportContent,
  ImportReading,
  ImportUndo,
} from '../../utils/interchange/import-content.ts';
import type { PaperCounts } from '../../utils/interchange/plan-papers.ts';

/** What an import would change. */
export interface ImportPlan {
  readonly counts: PaperCounts;
  readonly documents: readonly ListChange[];
  /** Those that stay because what is stored here cannot be read. */
  readonly left: readonly (keyof Documents)[];
}

/** How a page follows what takes its time, and ends it. */
export interface Watch {
  /** Aborted, the work ends, and is rejected. */
  readonly signal: AbortSignal;
  /** Hears what share is done, from 0 to 1. */
  readonly onShare: (share: number) => void;
}

/** A file as read, and what it would change; `plan` rejects where the file cannot be taken in. */
export type OpenedImport =
  | Exclude<ImportReading, { ok: true }>
  | (Extract<ImportReading, { ok: true }> & {
      readonly plan: (mode: ImportMode, watch: Watch) => Promise<ImportPlan>;
    });

/** What the page does with files; each rejects when it was not done. */
export interface ImportActions {
  readonly open: (source: File | string, watch: Watch) => Promise<OpenedImport>;
  /** Lets the browser save a list of what stays out as a file. */
  readonly saveList: (lines: readonly string[]) => void;
  readonly take: (content: ImportContent, mode: ImportMode) => Promise<ImportUndo>;
  /** Answers how much was changed again since, and so stays. */
  readonly undo: (before: ImportUndo) => Promise<number>;
  /** Saves as a file what is stored of documents that cannot be read here. */
  readonly exportStored: (names: readonly (keyof Documents)[]) => Promise<void>;
}
