import type { PaperSample } from '../../utils/library/snapshots.ts';
import { i18n } from '../messages.ts';

interface Props {
  readonly label: string;
  readonly sample: PaperSample;
}

/** The titles of some papers, and how many more there are. */
export function PaperSampleList({ label, sample }: Props) {
  if (sample.count === 0) return null;
  const rest = sample.count - sample.titles.length;
  return (
    <details>
      <summary>{label}</summary>
      <ul>
        {sample.titles.map((title) => (
          <li key={title} dir="auto">
            {title}
          </li>
        ))}
        {rest > 0 && <li class="quiet">{i18n.t('action.and_more', rest)}</li>}
      </ul>
    </details>
  );
}
