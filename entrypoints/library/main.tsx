// Before all else: what it reads arrives while the rest gets ready.
import './first-records.ts';
import { render } from 'preact';

import { i18n } from '../../components/messages.ts';
import { createLibraryModel } from './library-model.ts';
import { Library } from './Library.tsx';

/** A page without papers is better than none, but takes as long to draw as they take to come. */
const PATIENCE_MS = 100;

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function show(root: Element): Promise<void> {
  const model = createLibraryModel();
  const opened = model.open();
  await Promise.race([opened, wait(PATIENCE_MS)]);
  render(<Library model={model} />, root);
  await opened;
  await model.load();
}

document.title = i18n.t('library.title');
const root = document.querySelector('#app');
if (root !== null) void show(root);
