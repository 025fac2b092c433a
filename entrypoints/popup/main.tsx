import { render } from 'preact';

import { i18n } from '../../components/messages.ts';
import { passFocus } from '../../components/popup/pass-focus.ts';
import { isInTab } from '../../utils/shell/extension.ts';
import { createPopupModel, readTab } from './popup-model.ts';
import { Popup } from './Popup.tsx';

document.title = i18n.t('extension_name');
const root = document.querySelector<HTMLElement>('#app');
if (root !== null) {
  const model = createPopupModel(readTab(location.hash));
  // Painted before anything is asked: what is slow fills in when it comes.
  render(<Popup model={model} />, root);
  model.load();
  passFocus(root);
}

// Firefox leaves a popup open over the tab that a link in it opened.
document.addEventListener('click', (event) => {
  const isLink = event.target instanceof Element && event.target.closest('a') !== null;
  const inBackground = event.ctrlKey || event.metaKey || event.shiftKey;
  if (isLink && !inBackground) void closePopup();
});

/** In a tab, where nothing lies under it, it stays with what was written in it. */
async function closePopup(): Promise<void> {
  if (!(await isInTab())) close();
}
