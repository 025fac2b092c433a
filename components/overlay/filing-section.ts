import type { Filing } from '../../utils/library/filing.ts';
import { READING_STATUSES, readStatus } from '../../utils/library/reading-status.ts';
import { LONGEST_TAG, splitTags } from '../../utils/library/tags.ts';
import { describeProblem } from '../describe-problem.ts';
import { describeStatus } from '../describe-status.ts';
import { i18n } from '../messages.ts';
import type { StripActions } from '../strip-view.ts';
import { button, element } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import { onChoice } from './on-choice.ts';
import { onPress } from './press.ts';

/** A paper's status and tags in the library; to set one saves the paper. It stays the same element. */
export function createFilingSection({
  readFiling,
  file,
}: Pick<StripActions, 'readFiling' | 'file'>): (isSaved: boolean) => HTMLElement {
  const none = element('option', { value: '' }, i18n.t('filing.none'));
  const status = element(
    'select',
    { class: 'add', 'data-action': 'status', 'aria-label': i18n.t('library.status') },
    none,
    ...READING_STATUSES.map((value) => element('option', { value }, describeStatus(value))),
  );
  const known = element('datalist', { id: 'known-tags' });
  const field = element('input', {
    class: 'add',
    'data-action': 'tag',
    list: known.id,
    autocomplete: 'off',
    placeholder: i18n.t('library.add_tag'),
    'aria-label': i18n.t('library.add_tag'),
  });
  const tags = element('span', { class: 'people' });
  const problem = element('p', { class: 'problem', role: 'status' });
  const section = element(
    'section',
    {},
    element('h3', {}, i18n.t('filing.label')),
    element('div', { class: 'filing' }, status, field, tags),
    known,
    problem,
  );
  let shown: Filing | undefined;
  let wasSaved = false;

  function show(filing: Filing | undefined): void {
    shown = filing;
    none.hidden = filing !== undefined;
    status.value = filing?.status ?? '';
    keepFocus(section, () => tags.replaceChildren(...(filing?.tags ?? []).map(drawTag)));
    known.replaceChildren(...(filing?.known ?? []).map((value) => element('option', { value })));
  }

  function drawTag(tag: string): HTMLElement {
    const title = i18n.t('library.remove_tag', [tag]);
    const chip = button(
      { class: 'tag', 'data-action': 'untag', title, 'aria-label': title },
      `${tag} ×`,
    );
    return onPress(chip, () => void attempt(() => file({ tags: { add: [], remove: [tag] } })));
  }

  /** Answers whether it was done; what was there before stays if it was not. */
  async function attempt(work: () => Promise<Filing | undefined>): Promise<boolean> {
    problem.textContent = '';
    try {
      show(await work());
      return true;
    } catch (error) {
      problem.textContent = describeProblem(error);
      show(shown);
      return false;
    }
  }

  async function addTags(): Promise<void> {
    const { value } = field;
    const add = splitTags(value);
    if (add === undefined) problem.textContent = i18n.t('library.long_tag', [LONGEST_TAG]);
    if (add === undefined || add.length === 0) return;
    const isKept = await attempt(() => file({ tags: { add, remove: [] } }));
    // What could not be kept stays in the field, and what was written meanwhile.
    if (isKept && field.value === value) field.value = '';
  }

  onChoice(status, () => {
    const chosen = readStatus(status.value);
    if (chosen !== undefined) void attempt(() => file({ status: chosen }));
  });
  onPress(field, (press) => {
    if ('key' in press && press.key === 'Enter' && !press.isComposing) void addTags();
  });
  return (isSaved) => {
    // Asked when the panel opens, and when the paper comes into the library or leaves it.
    if (!section.isConnected || isSaved !== wasSaved) {
      if (isSaved) void attempt(readFiling);
      else show(undefined);
    }
    wasSaved = isSaved;
    return section;
  };
}
