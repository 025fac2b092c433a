import type { ComponentChild } from 'preact';

interface Props {
  /** What is going on. */
  readonly text: string;
  readonly percent: number;
  /** What stands behind it. */
  readonly children?: ComponentChild;
}

/** How far something is that takes its time. */
export function ProgressLine({ text, percent, children }: Props) {
  return (
    <div class="row" data-progress>
      <span role="status">{text}</span>
      <progress aria-label={text} max={100} value={percent} />
      {children}
    </div>
  );
}
