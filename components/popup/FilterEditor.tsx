import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import { parseFilterName } from '../../utils/filters/filters.ts';
import type { Filter } from '../../utils/filters/filters.ts';
import { present } from '../../utils/present.ts';
import { i18n } from '../messages.ts';
import { useParseQuery } from '../own-techniques.ts';
import { Problem } from '../Problem.tsx';
import { QueryInput } from '../QueryInput.tsx';
import { useAttempt } from '../use-attempt.ts';
import type { FilterActions, Matches } from './filter-actions.ts';
import { FilterActionList } from './FilterActionList.tsx';
import { FilterOptions, readOptions } from './FilterOptions.tsx';
import type { Options } from './FilterOptions.tsx';
import { MatchCount } from './MatchCount.tsx';

interface Props {
  /** The filter to change; without one a new filter is made. */
  readonly filter?: Filter;
  readonly matches: Matches;
  readonly actions: FilterActions;
  /** Called when a filter was changed or is left as it was. */
  readonly onDone?: () => void;
}

/** Writes a filter; one that cannot be read cannot be saved. */
export function FilterEditor({ filter, matches, actions, onDone }: Props) {
  const parseQuery = useParseQuery();
  const query = useSignal(filter?.query ?? '');
  const action = useSignal(filter?.action ?? 'hide');
  const options = useSignal(readOptions(filter));
  const attempt = useAttempt();
  const form = useRef<HTMLFormElement>(null);
  const text = query.value.trim();
  const isReadable = parseQuery(text).ok;

  async function save(event: Event) {
    event.preventDefault();
    if (!isReadable || attempt.busy) return;
    const before = { query: query.peek(), options: options.peek() };
    const { id = crypto.randomUUID(), enabled = true } = filter ?? {};
    const entry = {
      id,
      enabled,
      query: text,
      action: action.peek(),
      ...writeOptions(before.options),
    };
    if (!(await attempt.run(() => actions.put(entry)))) return;
    // What was written meanwhile stays.
    if (query.peek() !== before.query || options.peek() !== before.options) return;
    query.value = '';
    options.value = readOptions();
    // The button is disabled now, where that was pressed.
    form.current?.querySelector('input')?.focus();
    onDone?.();
  }

  return (
    <form ref={form} class="editor" onSubmit={(event) => void save(event)}>
      <QueryInput
        label={i18n.t('filters.query')}
        placeholder={filter === undefined ? i18n.t('filters.new') : ''}
        value={query.value}
        focus={filter !== undefined}
        onEscape={onDone}
        onInput={(value) => {
          query.value = value;
          actions.count(value.trim());
        }}
      />
      {(filter !== undefined || text !== '') && (
        <FilterOptions
          value={options.value}
          highlights={action.value === 'highlight'}
          isOpen={filter !== undefined}
          onEscape={onDone}
          onChange={(change) => (options.value = { ...options.peek(), ...change })}
        />
      )}
      <div class="row">
        <FilterActionList
          label={i18n.t('filters.action')}
          value={action.value}
          onChoose={(chosen) => (action.value = chosen)}
        />
        <MatchCount count={isReadable ? matches.get(text) : undefined} />
        {onDone !== undefined && (
          <button type="button" class="button" onClick={onDone}>
            {i18n.t('action.cancel')}
          </button>
        )}
        <button type="submit" class="button primary" disabled={!isReadable || attempt.busy}>
          {filter === undefined ? i18n.t('action.add') : i18n.t('action.save')}
        </button>
      </div>
      <Problem text={attempt.problem} />
    </form>
  );
}

const writeOptions = ({ name, colour, evenFollowed }: Options): Partial<Filter> =>
  present({
    name: parseFilterName(name),
    colour,
    evenFollowed: evenFollowed ? true : undefined,
  });
