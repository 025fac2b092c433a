/** What became of the last action on a card. */
export interface Outcome {
  readonly text: string;
  readonly kind: 'done' | 'waiting' | 'problem';
  /** What can be done about it. */
  readonly next?: {
    readonly action: 'undo' | 'retry';
    readonly label: string;
    readonly act: () => void;
  };
}
