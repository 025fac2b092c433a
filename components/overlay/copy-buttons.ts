import type { Citation } from '../../utils/interchange/citation.ts';
import { COPY_LABELS, COPY_TEXTS } from '../copy-texts.ts';
import type { CopyName } from '../copy-texts.ts';
import { i18n } from '../messages.ts';
import { button, element } from './element.ts';
import { onPress } from './press.ts';

/** Buttons that copy the paper's citation, and say whether that was done. */
export function createCopyButtons(
  citation: Citation,
  copyText: (text: string) => Promise<void>,
): HTMLElement {
  const said = element('span', { role: 'status', class: 'said' });

  async function copy(name: CopyName) {
    // Emptied first, so that the same words are told a second time.
    said.textContent = '';
    try {
      await copyText(COPY_TEXTS[name](citation));
      said.textContent = i18n.t('copy.copied');
    } catch {
      said.textContent = i18n.t('copy.failed');
    }
  }

  const buttons = (Object.keys(COPY_TEXTS) as CopyName[]).map((name) =>
    onPress(
      button({ class: 'link', 'data-copy': name }, i18n.t(COPY_LABELS[name])),
      () => void copy(name),
    ),
  );
  return element('p', { class: 'copies' }, ...buttons, said);
}
