import { useId } from 'preact/hooks';

import { COLOURS } from '../../utils/colours.ts';
import type { Colour } from '../../utils/colours.ts';
import { STANDARD_COLOUR } from '../../utils/filters/rule-words.ts';
import { i18n } from '../messages.ts';

const NAMES = {
  amber: 'colour.amber',
  blue: 'colour.blue',
  violet: 'colour.violet',
  teal: 'colour.teal',
  pink: 'colour.pink',
  orange: 'colour.orange',
  green: 'colour.green',
  grey: 'colour.grey',
} as const satisfies Record<Colour | Standard, string>;

type Standard = typeof STANDARD_COLOUR;

interface Props<T extends Colour | Standard> {
  readonly label: string;
  readonly value: T;
  readonly colours: readonly T[];
  readonly onChoose: (colour: T) => void;
}

export const HIGHLIGHT_COLOURS = [STANDARD_COLOUR, ...COLOURS] as const;

/** The few colours that suit light and dark, as radio buttons. */
export function ColourChoice<T extends Colour | Standard>({
  label,
  value,
  colours,
  onChoose,
}: Props<T>) {
  const group = useId();
  return (
    <fieldset class="colours" aria-label={label}>
      {colours.map((colour) => (
        <input
          key={colour}
          type="radio"
          name={group}
          value={colour}
          data-colour={colour}
          checked={colour === value}
          aria-label={i18n.t(NAMES[colour])}
          title={i18n.t(NAMES[colour])}
          onChange={() => onChoose(colour)}
        />
      ))}
    </fieldset>
  );
}
