import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';

import type { ImportMode } from '../../utils/import-mode.ts';
import { describeProblem } from '../describe-problem.ts';
import type { ImportPlan, OpenedImport } from './import-actions.ts';

type Planned =
  | { readonly state: 'planning'; readonly percent: number }
  | { readonly state: 'planned'; readonly plan: ImportPlan }
  | { readonly state: 'failed'; readonly problem: string };

const BEGUN: Planned = { state: 'planning', percent: 0 };

/** What a file would change in this mode; of another mode, or file, nothing comes late. */
export function useImportPlan(
  { plan }: Extract<OpenedImport, { ok: true }>,
  mode: ImportMode,
): Planned {
  const planned = useSignal<Planned>(BEGUN);
  // Before the page answers again: what would change in the last mode must not be taken for this one's.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const show = (next: Planned) => {
      if (!signal.aborted) planned.value = next;
    };
    const onShare = (share: number) => {
      show({ state: 'planning', percent: Math.floor(share * 100) });
    };
    planned.value = BEGUN;
    plan(mode, { signal, onShare }).then(
      (done) => show({ state: 'planned', plan: done }),
      (error: unknown) => show({ state: 'failed', problem: describeProblem(error) }),
    );
    return () => controller.abort();
  }, [plan, mode]);
  return planned.value;
}
