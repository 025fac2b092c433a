import type { Colour } from '../../utils/colours.ts';
import { FILTER_NAME_MAX_LENGTH } from '../../utils/filters/filters.ts';
import type { Filter } from '../../utils/filters/filters.ts';
import { STANDARD_COLOUR } from '../../utils/filters/rule-words.ts';
import { leaveOnEscape } from '../leave-on-escape.ts';
import { i18n } from '../messages.ts';
import { ColourChoice, HIGHLIGHT_COLOURS } from './ColourChoice.tsx';

/** What a filter may have besides its query and action. */
export interface Options {
  readonly name: string;
  readonly colour: Colour | undefined;
  readonly evenFollowed: boolean;
}

export const readOptions = (filter?: Filter): Options => ({
  name: filter?.name ?? '',
  colour: filter?.colour,
  evenFollowed: filter?.evenFollowed ?? false,
});

interface Props {
  readonly value: Options;
  /** Whether the filter highlights: others have no colour, and spare nothing. */
  readonly highlights: boolean;
  readonly isOpen: boolean;
  readonly onChange: (change: Partial<Options>) => void;
  /** What the Escape key leaves; without it the key is the browser's. */
  readonly onEscape: (() => void) | undefined;
}

/** A filter's name, its colour, and whom it spares. */
export function FilterOptions({ value, highlights, isOpen, onChange, onEscape }: Props) {
  return (
    <details class="options" open={isOpen}>
      <summary class="link">{i18n.t('filters.options')}</summary>
      <div class="editor">
        <input
          name="name"
          value={value.name}
          maxLength={FILTER_NAME_MAX_LENGTH}
          autocomplete="off"
          placeholder={i18n.t('filters.name')}
          aria-label={i18n.t('filters.name')}
          onKeyDown={leaveOnEscape(onEscape)}
          onInput={({ currentTarget }) => onChange({ name: currentTarget.value })}
        />
        {highlights ? (
          <ColourChoice
            label={i18n.t('filters.colour')}
            value={value.colour ?? STANDARD_COLOUR}
            colours={HIGHLIGHT_COLOURS}
            onChoose={(colour) =>
              onChange({ colour: colour === STANDARD_COLOUR ? undefined : colour })
            }
          />
        ) : (
          <label class="check">
            <input
              type="checkbox"
              name="even-followed"
              checked={value.evenFollowed}
              onChange={({ currentTarget }) => onChange({ evenFollowed: currentTarget.checked })}
            />
            {i18n.t('filters.even_followed')}
          </label>
        )}
      </div>
    </details>
  );
}
