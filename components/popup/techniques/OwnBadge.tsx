import type { Colour } from '../../../utils/colours.ts';

interface Props {
  readonly text: string;
  readonly colour: Colour;
}

/** A badge in the colour of an own technique. */
export function OwnBadge({ text, colour }: Props) {
  return (
    <span class="badge" data-colour={colour}>
      <span class="dot" />
      {text}
    </span>
  );
}
