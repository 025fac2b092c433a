/** How much the browser keeps for the extension, and whether it may clear that when disks fill up. */
export interface StorageUse {
  readonly isKept: boolean;
  /** In bytes. */
  readonly used: number;
  readonly most: number;
}
