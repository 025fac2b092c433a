import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { backgroundHandlers } from '../../../entrypoints/background/handlers.ts';
import { savePaper } from '../../../entrypoints/background/library-writer.ts';
import { createLibraryModel } from '../../../entrypoints/library/library-model.ts';
import { dispatch, readMessage } from '../../../utils/messages/dispatch.ts';
import { changeStored } from '../../../utils/shell/library-store.ts';
import { createPaper } from '../../saved-papers.ts';

export const PAPERS = 40;

export const answer = async (message: unknown) =>
  dispatch(backgroundHandlers(), readMessage(message)!);

export async function openModel() {
  const model = createLibraryModel();
  await model.open();
  return model;
}

export async function loadModel() {
  const model = await openModel();
  await model.load();
  return model;
}

/** A library of so many papers at every test's start; what it exports is among the files. */
export function useSaved() {
  let files: Blob[] = [];
  beforeEach(async () => {
    fakeBrowser.reset();
    files = [];
    const listeners = { addListener() {}, removeListener() {} };
    Object.assign(fakeBrowser, {
      permissions: { contains: async () => false, onAdded: listeners, onRemoved: listeners },
    });
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:file';
    });
    await changeStored('all', (all) =>
      all.map(({ id }) => ({ id, record: undefined, removal: undefined })),
    );
    for (let number = 1; number <= PAPERS; number += 1) await savePaper(createPaper(number));
  });
  return { files: () => files };
}
