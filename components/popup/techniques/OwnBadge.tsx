import { shortenLabel } from '../../../utils/user-techniques/own-technique.ts';
import type { Colour } from '../../../utils/user-techniques/own-technique.ts';

interface Props {
  readonly label: string;
  readonly colour: Colour;
}

/** An own technique as it looks on a card. */
export function OwnBadge({ label, colour }: Props) {
  return (
    <span class="badge" data-colour={colour}>
      <span class="dot" />
      {shortenLabel(label)}
    </span>
  );
}
