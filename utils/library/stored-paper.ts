/** All that is stored of one paper id, each as it is; what is not there is `undefined`. */
export interface StoredPaper {
  readonly id: string;
  /** The saved paper. */
  readonly record: unknown;
  /** That it was removed. */
  readonly removal: unknown;
}
