import type { TechniqueName } from '../../../utils/user-techniques/technique-name.ts';

export interface PicturedPaper {
  readonly title: string;
  /** As `2026-08-21`. */
  readonly day: string | undefined;
}

export interface PicturedTechnique {
  readonly name: TechniqueName;
  /** In the page's order. */
  readonly papers: readonly PicturedPaper[];
  /** Papers a day on the days visited, where enough are known. */
  readonly average: number | undefined;
  readonly isOnly: boolean;
}

export interface PictureView {
  /** Most papers first. */
  readonly techniques: readonly PicturedTechnique[];
  /** All days of a week's or month's page; none where there is but one, or some paper has no date. */
  readonly days: readonly string[];
  /** Of how many days the averages are; 0 while too few are known, none on pages that are no day's. */
  readonly averageDays: number | undefined;
}
