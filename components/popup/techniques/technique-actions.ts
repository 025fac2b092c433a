import type { ImportMode } from '../../../utils/import-mode.ts';
import type { FileReading } from '../../../utils/techniques-file/parse-file.ts';
import type { AnyTechniqueId, OwnTechniqueId } from '../../../utils/techniques/own-id.ts';
import type { TechniqueId } from '../../../utils/techniques/taxonomy.ts';
import type { KeywordChange } from '../../../utils/user-techniques/change-techniques.ts';
import type { OwnTechnique } from '../../../utils/user-techniques/own-technique.ts';
import type {
  UserTechniques,
  UserTechniquesDocument,
} from '../../../utils/user-techniques/user-techniques.ts';

/** The filters and follows that ask for a technique, as the user knows them. */
export type ListAsking = (technique: {
  readonly id: AnyTechniqueId;
  readonly label: string;
}) => readonly string[];

/** What the popup does with techniques; each rejects when it was not done. */
export interface TechniqueActions {
  /** What is as it was `before` is no edit: it stays as another page may have made it. */
  readonly put: (technique: OwnTechnique, before?: OwnTechnique) => Promise<void>;
  /** Brings a technique back to its place. */
  readonly restore: (technique: OwnTechnique, at: number) => Promise<void>;
  readonly remove: (id: OwnTechniqueId) => Promise<void>;
  readonly switch: (id: TechniqueId, on: boolean) => Promise<void>;
  readonly keyword: (id: TechniqueId, change: KeywordChange) => Promise<void>;
  readonly learn: (on: boolean) => Promise<void>;
  readonly forget: () => Promise<void>;
  readonly readFile: (file: File) => Promise<FileReading>;
  readonly import: (content: UserTechniques, mode: ImportMode) => Promise<void>;
  readonly export: (document: UserTechniquesDocument) => Promise<void>;
}
