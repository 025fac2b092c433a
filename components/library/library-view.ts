import type { BackupSchedule } from '../../utils/interchange/backup-log.ts';
import type { ExportFormatName } from '../../utils/interchange/export-formats.ts';
import type { PaperEdit } from '../../utils/library/edit-paper.ts';
import type { SavedPaper } from '../../utils/library/saved-paper.ts';
import type { FacetCounts } from '../../utils/library/search/count-facets.ts';
import { hasChoice } from '../../utils/library/search/facets.ts';
import type { Facet, FacetChoice } from '../../utils/library/search/facets.ts';
import type { LibrarySort } from '../../utils/library/search/sort-saved.ts';
import type { RestoredParts, SnapshotNote } from '../../utils/library/snapshots.ts';
import type { StorageUse } from '../../utils/library/storage-use.ts';
import type { BinnedPaper, SnapshotPreview } from '../../utils/messages/protocol.ts';
import type { PaperId } from '../../utils/paper.ts';
import type { ExportResult } from './ExportForm.tsx';
import type { ImportActions } from './import-actions.ts';

export const LIBRARY_PLACES = ['papers', 'charts', 'bin', 'snapshots'] as const;
export type LibraryPlace = (typeof LIBRARY_PLACES)[number];

/** What became of the last change; one that is refused would be again, however often it is tried. */
export type Saving = 'nothing' | 'saving' | 'saved' | 'failed' | 'refused';

/** What the page shows of the library. */
export interface LibraryView {
  /** The query as it stands in the field. */
  readonly written: string;
  /** The query whose papers are shown: an older one while that in the field cannot be read. */
  readonly query: string;
  readonly isReadable: boolean;
  readonly choice: FacetChoice;
  readonly sort: LibrarySort;
  readonly state: 'reading' | 'read' | 'failed';
  /** Papers that are saved, found or not. */
  readonly total: number;
  /** Ids of the records that cannot be read. */
  readonly unreadable: readonly string[];
  readonly papers: readonly SavedPaper[];
  readonly counts: FacetCounts;
  /** All tags in use, those of most papers first. */
  readonly tags: readonly string[];
  readonly selected: ReadonlySet<PaperId>;
  /** Tags of the selected papers, found by the search or not. */
  readonly selectedTags: readonly string[];
  readonly saving: Saving;
  /** Why the last change was not saved. */
  readonly problem: string | undefined;
  /** A backup is due; `lastAt` says when the last was saved. */
  readonly reminder: { readonly lastAt: string | undefined } | undefined;
  readonly backup: BackupState | undefined;
  /** What can be taken back, in words. */
  readonly undo: string | undefined;
}

/** Whether fewer papers are asked for than there are. */
export const isNarrowed = ({ query, choice }: Pick<LibraryView, 'query' | 'choice'>): boolean =>
  query !== '' || hasChoice(choice);

/** What is known of backups that are written on a schedule; times are ISO. */
export interface BackupState {
  readonly schedule?: BackupSchedule;
  /** When the last that is whole was written. */
  readonly written?: string;
  /** When the last was tried, if it failed. */
  readonly failed?: string;
  /** It failed as it would be larger than an import takes. */
  readonly isTooLarge?: true;
  readonly isRunning: boolean;
  /** Whether the browser lets Gloss save files. */
  readonly isAllowed: boolean;
}

export interface BackupActions {
  readonly backUp: () => Promise<void>;
  /** No reminder for another month. */
  readonly putOffBackup: () => Promise<void>;
  /** Asks the user for the permission, and so only within a click. */
  readonly scheduleBackup: (schedule: BackupSchedule | 'off') => Promise<void>;
  /** Writes one as the schedule does. */
  readonly retryBackup: () => Promise<void>;
}

export interface LibraryActions extends BackupActions {
  readonly search: (query: string) => void;
  readonly choose: (choice: FacetChoice) => void;
  readonly toggleFacet: (facet: Facet, value: string) => void;
  readonly sortBy: (sort: LibrarySort) => void;
  readonly select: (ids: ReadonlySet<PaperId>) => void;
  readonly reload: () => void;
  /** Writes records that cannot be read into a file, as they are. */
  readonly exportRaw: (ids: readonly string[]) => void;
  /** Writes the papers that are selected, or else shown, into a file. */
  readonly exportShown: (format: ExportFormatName) => Promise<ExportResult>;
  readonly import: ImportActions;
  readonly copyText: (text: string) => Promise<void>;
  /** Each answers whether it was saved; what was not, `retry` tries again. */
  readonly edit: (ids: readonly PaperId[], edit: PaperEdit) => Promise<boolean>;
  readonly remove: (ids: readonly string[]) => Promise<boolean>;
  readonly undoLast: () => Promise<boolean>;
  readonly retry: () => Promise<boolean>;
}

export interface BinActions {
  readonly read: () => Promise<readonly BinnedPaper[]>;
  readonly restore: (ids: readonly PaperId[]) => Promise<boolean>;
  readonly discard: (ids: readonly PaperId[]) => Promise<boolean>;
}

export interface SnapshotActions {
  readonly list: () => Promise<readonly SnapshotNote[]>;
  readonly preview: (at: string) => Promise<SnapshotPreview>;
  readonly restore: (at: string, parts: RestoredParts) => Promise<boolean>;
  /** Saves as a file what is stored of documents that cannot be read here. */
  readonly exportStored: ImportActions['exportStored'];
  readonly readStorageUse: () => Promise<StorageUse>;
}
