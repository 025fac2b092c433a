import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';

import { describeProblem } from '../describe-problem.ts';
import type { ImportActions, OpenedImport } from './import-actions.ts';

interface State {
  /** In percent of the file, while it is read. */
  readonly percent?: number;
  readonly opened?: OpenedImport;
  /** Why it could not be read. */
  readonly problem?: string;
}

interface FileReading extends State {
  readonly start: (source: File | string) => Promise<void>;
  /** Ends the reading, if one is under way. */
  readonly stop: () => void;
  /** Forgets what was read, too. */
  readonly drop: () => void;
  /** Reads nothing instead, and says why. */
  readonly refuse: (problem: string) => void;
}

/** Reads one file at a time: where another is begun, or it is stopped, nothing of the last comes late. */
export function useFileReading(open: ImportActions['open']): FileReading {
  const state = useSignal<State>({});
  const current = useRef<AbortController | undefined>(undefined);

  function drop() {
    current.current?.abort();
    state.value = {};
  }

  return {
    ...state.value,
    async start(source) {
      drop();
      const controller = new AbortController();
      current.current = controller;
      const { signal } = controller;
      const show = (next: State) => {
        if (!signal.aborted) state.value = next;
      };
      const onShare = (share: number) => {
        const percent = Math.floor(share * 100);
        if (percent !== state.peek().percent) show({ percent });
      };
      onShare(0);
      try {
        show({ opened: await open(source, { signal, onShare }) });
      } catch (error) {
        show({ problem: describeProblem(error) });
      }
    },
    stop() {
      if (state.peek().percent !== undefined) drop();
    },
    drop,
    refuse(problem) {
      drop();
      state.value = { problem };
    },
  };
}
