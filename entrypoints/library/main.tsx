// Before all else: what it reads arrives while the rest gets ready.
import './first-records.ts';
import { render } from 'preact';

import { i18n } from '#i18n';

import { createLibraryModel } from './library-model.ts';
import { Library } from './Library.tsx';

document.title = i18n.t('library.title');
const root = document.querySelector('#app');
if (root !== null) {
  const model = createLibraryModel();
  render(<Library model={model} />, root);
  void model.load();
}
