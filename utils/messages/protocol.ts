import type { CodeState } from '../code/code-state.ts';
import type { Day } from '../day.ts';
import type { Filter } from '../filters/filters.ts';
import type { SlowRule } from '../filters/find-slow-rules.ts';
import type { Follow, FollowTarget } from '../follows/follows.ts';
import type { NewsPaper } from '../follows/news.ts';
import type { FollowSuggestions } from '../follows/suggest-follows.ts';
import type { ImportMode } from '../import-mode.ts';
import type { BackupNote, BackupSchedule } from '../interchange/backup-log.ts';
import type { ImportContent, ImportUndo } from '../interchange/import-content.ts';
import type { PaperEdit } from '../library/edit-paper.ts';
import type { Filing } from '../library/filing.ts';
import type { SavedPaper } from '../library/saved-paper.ts';
import type { PaperSample, RestoredParts, SnapshotNote } from '../library/snapshots.ts';
import type { EditUndo } from '../library/undo-edit.ts';
import type { PaperId } from '../paper.ts';
import type { Query } from '../query/query.ts';
import type { SeenPaper } from '../seen/seen-paper.ts';
import type { SeenSummary } from '../seen/summarise.ts';
import type { PageKindName } from '../site/page-kind.ts';
import type { AnyTechniqueId, OwnTechniqueId } from '../techniques/own-id.ts';
import type { TechniqueId } from '../techniques/taxonomy.ts';
import type { UserDocumentName } from '../user-document-names.ts';
import type { KeywordChange } from '../user-techniques/change-techniques.ts';
import type { Correction } from '../user-techniques/corrections.ts';
import type { OwnTechnique } from '../user-techniques/own-technique.ts';
import type { UserTechniques } from '../user-techniques/user-techniques.ts';
import type { Visit } from '../visits/visits.ts';

/** What a page or the popup may ask of the background, the only writer. */
export interface BackgroundProtocol {
  /** A new filter stands last. */
  'filters.put': (filter: Filter) => void;
  /** Undoes that it was removed from this place. */
  'filters.restore': (filter: Filter, at: number) => void;
  'filters.remove': (id: string) => void;
  /** Takes a paper out of the reach of all filters, or no longer. */
  'filters.exempt': (paper: PaperId, isExempt: boolean) => void;
  'filters.move': (id: string, to: number) => void;
  /** Shows a filter in a tab, to be changed. */
  'filters.open': (id: string) => void;
  /** Refused if the filters are no longer those `before`: no change of another page is lost. */
  'filters.replace': (filters: readonly Filter[], before: readonly Filter[]) => void;
  'follows.add': (follow: Follow) => void;
  'follows.remove': (follow: Follow) => void;
  /** Undoes that it was removed from this place. */
  'follows.restore': (follow: Follow, at: number) => void;
  /** Puts a follow in the place of another. */
  'follows.replace': (target: FollowTarget, follow: Follow) => void;
  /** What stands out among the saved papers and is not followed. */
  'follows.suggest': () => FollowSuggestions;
  /** Has something suggested no more, or again. */
  'follows.decline': (target: FollowTarget, isDeclined: boolean) => void;
  /** These followed papers are on a page that was visited. */
  'news.tell': (papers: readonly NewsPaper[]) => void;
  /** These were opened, or marked as read. */
  'news.read': (ids: readonly PaperId[]) => void;
  'news.restore': (papers: readonly NewsPaper[]) => void;
  /** So many followed papers are on the sender's page. */
  'toolbar.count': (count: number) => void;
  'settings.patch': (patch: unknown) => void;
  'settings.reset': () => void;
  /** Gives up a damaged document for an empty one. */
  'documents.startAnew': (name: UserDocumentName) => void;
  /** Reads all stored queries anew: what is compiled is missing, or of another version. */
  'queries.compile': () => void;
  /** What an edit has left as it was `before` stays as it is stored. */
  'techniques.put': (technique: OwnTechnique, before?: OwnTechnique) => void;
  'techniques.restore': (technique: OwnTechnique, at: number) => void;
  'techniques.remove': (id: OwnTechniqueId) => void;
  'techniques.switch': (id: TechniqueId, on: boolean) => void;
  'techniques.keyword': (id: TechniqueId, change: KeywordChange) => void;
  'techniques.correct': (correction: Correction) => void;
  'techniques.undoCorrection': (paper: PaperId, technique: string) => void;
  'techniques.learn': (on: boolean) => void;
  /** Corrections up to now hold on, and teach no more. */
  'techniques.forget': () => void;
  'techniques.import': (content: UserTechniques, mode: ImportMode) => void;
  /** These were on screen today, or before: of what is known already the first days stay. */
  'seen.add': (ids: readonly PaperId[]) => void;
  /** The paper's own page was opened today. */
  'seen.open': (id: PaperId) => void;
  /** Forgetting answers what was forgotten, for `seen.restore` to undo it. */
  'seen.forget': (ids: readonly PaperId[]) => readonly SeenPaper[];
  'seen.forgetDay': (day: Day) => readonly SeenPaper[];
  'seen.restore': (papers: readonly SeenPaper[]) => void;
  /** Leaves nothing, not even what could not be read. */
  'seen.forgetAll': () => void;
  'seen.summary': () => SeenSummary;
  /** Keeps what a daily page holds, for what is usual. */
  'visits.add': (visit: Visit) => void;
  /** Shows the library in a tab. */
  'library.open': () => void;
  /** Saving twice is saving once: the answer is the record that is kept. */
  'library.save': (paper: SavedPaper) => SavedPaper;
  /** Answers the record that was removed, for undo. */
  'library.remove': (id: PaperId) => SavedPaper | undefined;
  /** Answers those that were taken out. */
  'library.removeAll': (ids: readonly PaperId[]) => readonly PaperId[];
  /** All of it at once or nothing; answers those that are there and can be read, and so are now as it says. */
  'library.edit': (ids: readonly PaperId[], edit: PaperEdit) => readonly PaperId[];
  /** Takes edits back, all at once or none; answers the papers that changed. */
  'library.undoEdits': (undos: readonly EditUndo[]) => readonly PaperId[];
  /** What can still be brought back, removed last first. */
  'library.bin': () => readonly BinnedPaper[];
  /** Answers those that came back. */
  'library.restore': (ids: readonly PaperId[]) => readonly PaperId[];
  /** Removes for good what is in the bin; answers what was. */
  'library.discard': (ids: readonly PaperId[]) => readonly PaperId[];
  /** Takes in all that a file brings, or nothing; answers what was there before, for undo. */
  'library.import': (content: ImportContent, mode: ImportMode) => ImportUndo;
  /** Puts back what an import has changed; answers how many papers and settings were changed again since, and so stay. */
  'library.undoImport': (before: ImportUndo) => number;
  /** What older states of the library there are, newest first. */
  'library.snapshots': () => readonly SnapshotNote[];
  /** What restoring the snapshot of this time would do. */
  'library.preview': (at: string) => SnapshotPreview;
  /** Makes the library, and what the user has set, what it was at the time of the snapshot; or the papers alone. */
  'library.rewind': (at: string, parts: RestoredParts) => void;
  /** Remembers, now, that a backup was saved by hand, or put off. */
  'backup.note': (note: BackupNote) => void;
  /** How often a backup is written without being asked for; asking for the permission is the page's. */
  'backup.schedule': (schedule: BackupSchedule | 'off') => void;
  /** Writes one now, as the schedule does; answers once it is whole on the disk. */
  'backup.write': () => void;
  /** `undefined` if the paper is not saved, or its record cannot be read. */
  'library.filing': (id: PaperId) => Filing | undefined;
  'library.which': (ids: readonly PaperId[]) => readonly PaperId[];
  'library.recent': (count: number) => LibrarySlice;
}

/** The messages whose names begin so: `MessagesOf<'library'>` has `library.save` and all beside it. */
export type MessagesOf<Area extends string> = Pick<
  BackgroundProtocol,
  Extract<keyof BackgroundProtocol, `${Area}.${string}`>
>;

export interface LibrarySlice {
  /** How many papers are saved in all. */
  readonly total: number;
  /** Records that could not be read; they are kept as they are. */
  readonly unreadable: number;
  readonly papers: readonly SavedPaper[];
}

export interface SnapshotPreview {
  readonly added: PaperSample;
  readonly changed: PaperSample;
  readonly removed: PaperSample;
  /** What the user has set that would change. */
  readonly documents: readonly UserDocumentName[];
  /** What would, but is left alone, as it cannot be read here. */
  readonly left: readonly UserDocumentName[];
}

export interface BinnedPaper {
  readonly id: PaperId;
  /** ISO date-time. */
  readonly removedAt: string;
  /** `undefined` if it cannot be read; it comes back as it is all the same. Whole papers might be more than a message holds. */
  readonly title: string | undefined;
}

/** What the popup may ask of the overlay in a tab. */
export interface PageProtocol {
  'page.describe': () => PageDescription;
  'page.papers': () => readonly PaperId[];
  /** How many papers of the page a query matches. */
  'page.count': (query: Query) => number;
  /** The filters that take too long to be asked of this page. */
  'page.slow': () => readonly SlowRule[];
}

export type LayoutState = 'recognised' | 'loading' | 'empty' | 'unrecognised';

export interface PageDescription {
  readonly kind: PageKindName | 'other';
  readonly papers: number;
  readonly hidden: number;
  readonly techniques: readonly { readonly id: AnyTechniqueId; readonly papers: number }[];
  readonly code: readonly { readonly state: CodeState; readonly papers: number }[];
  readonly layout: LayoutState;
  /** To copy where the layout is not recognised; else empty. */
  readonly report: string;
}
