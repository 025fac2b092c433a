import { signal as createSignal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { CreatePageTools, PageTools, UseTools } from '../../components/page-tools.ts';
import { receive } from '../../utils/shell/meeting.ts';
import type { PageModel } from '../../utils/store/page-model.ts';

export interface ToolsWatch {
  /** None until the page has loaded. */
  readonly tools: ReadonlySignal<PageTools | undefined>;
  readonly use: UseTools<PageTools>;
}

/** Waits for the script that brings the page's tools. */
export function watchTools(
  model: PageModel,
  isAlive: () => boolean,
  signal: AbortSignal,
): ToolsWatch {
  const tools = createSignal<PageTools | undefined>(undefined);
  let waiting: ((tools: PageTools) => void) | undefined;
  receive((create) => {
    const made = (create as CreatePageTools)(model, isAlive, signal);
    tools.value = made;
    waiting?.(made);
    waiting = undefined;
  });
  return {
    tools,
    use(use) {
      const now = tools.peek();
      if (now === undefined) waiting = use;
      else use(now);
    },
  };
}
