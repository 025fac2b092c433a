import type { QueryError } from '../../../utils/query/query.ts';
import { suggestFix } from '../../../utils/query/suggest-fix.ts';
import type { OwnTechniqueName } from '../../../utils/techniques/own-id.ts';
import { describeQueryError, unquote } from '../../describe-query-error.ts';
import { FILTER_ICON, SEARCH_ICON } from '../../icons.ts';
import { i18n } from '../../messages.ts';
import { button, element, setAttribute } from '../element.ts';
import { drawIcon } from '../icon.ts';
import { onPress } from '../press.ts';
import type { BarActions } from './bar-view.ts';

interface SearchBox {
  readonly element: HTMLElement;
  /** Why the text cannot be read, to stand below the box. */
  readonly fault: HTMLElement;
  /** Offers to keep the query as a filter; there while it can be read. */
  readonly saveButton: HTMLButtonElement;
  readonly focus: () => void;
  readonly update: (view: SearchView) => void;
}

interface SearchView {
  /** What the page is narrowed to; the box keeps a text that cannot be read. */
  readonly text: string;
  readonly own: readonly OwnTechniqueName[];
}

/** Of a long query, so many characters before and behind what cannot be read. */
const AROUND = 20;

/** A field that narrows the page with every key. */
export function createSearchBox({
  search,
  prepareSearch,
}: Pick<BarActions, 'search' | 'prepareSearch'>): SearchBox {
  const input = element('input', {
    type: 'text',
    enterkeyhint: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': i18n.t('search.label'),
    'aria-describedby': 'fault',
    placeholder: i18n.t('search.placeholder'),
    title: i18n.t('search.title'),
  });
  const fault = element('p', { id: 'fault', class: 'fault', role: 'status' });
  const saveButton = button(
    {
      class: 'action',
      'data-action': 'save-filter',
      title: i18n.t('search.save_title'),
    },
    drawIcon(FILTER_ICON),
  );
  saveButton.hidden = true;
  let own: readonly OwnTechniqueName[] = [];
  /** What the page is narrowed to. */
  let applied = '';
  let isReading = false;

  function read(): void {
    const text = input.value.trim();
    isReading = true;
    const { reading, applied: now } = search(text);
    isReading = false;
    applied = now;
    show(reading.ok || text === '' ? undefined : reading.error);
  }

  function show(error: QueryError | undefined): void {
    const text = input.value.trim();
    const said = element('p', {}, ...(error === undefined ? [] : describeFault(text, error, own)));
    // With every key a screen reader would tell the same again.
    if (said.textContent !== fault.textContent) fault.replaceChildren(...said.childNodes);
    setAttribute(input, 'aria-invalid', error !== undefined);
    // Not where the page is narrowed to something else as yet.
    const isApplied = applied === text || applied === `${text}*`;
    saveButton.hidden = text === '' || error !== undefined || !isApplied;
  }

  input.addEventListener('focus', prepareSearch);
  // A word in the making (Chinese, Japanese, accents) is read once it is made.
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) read();
  });
  input.addEventListener('compositionend', read);
  onPress(input, (press) => {
    if (!('key' in press) || press.key !== 'Escape' || press.isComposing) return;
    input.value = '';
    read();
  });

  return {
    element: element(
      'div',
      { class: 'search', role: 'search' },
      drawIcon(SEARCH_ICON),
      input,
      saveButton,
    ),
    fault,
    saveButton,
    focus: () => input.focus({ preventScroll: true }),
    update(view) {
      own = view.own;
      // Not over what the user writes: only what has changed elsewhere.
      if (isReading || view.text === applied) return;
      applied = input.value = view.text;
      show(undefined);
    },
  };
}

function describeFault(
  text: string,
  error: QueryError,
  own: readonly OwnTechniqueName[],
): readonly (Node | string)[] {
  const { code, start, end } = error;
  const place = element(
    'code',
    {},
    text.slice(Math.max(0, start - AROUND), start),
    element('mark', {}, text.slice(start, end).slice(0, 2 * AROUND)),
    text.slice(end, end + AROUND),
  );
  const meant = suggestFix(error, own);
  if (meant === undefined) return [place, ` ${describeQueryError(error)}`];
  // In one line, the likeliest of all that there is.
  const isUnknown = code.startsWith('unknown');
  return [
    isUnknown ? i18n.t('search.unknown', [unquote(error.text)]) : place,
    ` ${i18n.t('query.meant')} `,
    element('code', {}, meant),
  ];
}
