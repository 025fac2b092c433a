import { useId } from 'preact/hooks';

import { i18n } from '#i18n';

import { COLOURS } from '../../../utils/user-techniques/own-technique.ts';
import type { Colour } from '../../../utils/user-techniques/own-technique.ts';

const NAMES = {
  blue: 'colour.blue',
  violet: 'colour.violet',
  teal: 'colour.teal',
  pink: 'colour.pink',
  orange: 'colour.orange',
  green: 'colour.green',
  grey: 'colour.grey',
} as const satisfies Record<Colour, string>;

interface Props {
  readonly value: Colour;
  readonly onChoose: (colour: Colour) => void;
}

/** The few colours that suit light and dark, as radio buttons. */
export function ColourChoice({ value, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset class="colours" aria-label={i18n.t('techniques.colour')}>
      {COLOURS.map((colour) => (
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
