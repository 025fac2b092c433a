import { effect } from '@preact/signals-core';

import { pauseLeft } from '../../utils/settings/pause.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

/** Keeps `model.paused` as the user has set it, to the minute at which the pause ends. */
export function watchPause({ documents, paused }: PageModel, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispose = effect(() => {
    const left = pauseLeft(documents.settings.value, Date.now());
    clearTimeout(timer);
    paused.value = left > 0;
    if (left > 0) timer = setTimeout(() => (paused.value = false), left);
  });
  signal.addEventListener('abort', () => {
    dispose();
    clearTimeout(timer);
  });
}
