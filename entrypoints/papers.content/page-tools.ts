import { signal as createSignal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import type { CreatePageTools, PageTools, UseTools } from '../../components/page-tools.ts';
import { readQuery } from '../../utils/query/read-query.ts';
import { receive } from '../../utils/shell/meeting.ts';
import { findCards } from '../../utils/site/find-cards.ts';
import { isEmptyList } from '../../utils/site/is-empty-list.ts';
import { readPageData } from '../../utils/site/page-data.ts';
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
  const waiting: ((tools: PageTools) => void)[] = [];
  receive((create) => {
    const brought = { findCards, isEmptyList, readPageData, readQuery };
    const made = (create as CreatePageTools)(model, brought, isAlive, signal);
    tools.value = made;
    for (const use of waiting.splice(0)) use(made);
  });
  return {
    tools,
    use(use) {
      const now = tools.peek();
      if (now === undefined) waiting.push(use);
      else use(now);
    },
  };
}
