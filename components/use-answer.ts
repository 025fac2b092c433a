import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

interface Asked<T> {
  readonly answer: T | 'reading' | 'failed';
  /** Reads anew; the last answer stands until then. */
  readonly again: () => Promise<void>;
}

/** Reads as soon as the component is there, and again whenever what it `dependsOn` has changed. */
export function useAnswer<T>(read: () => Promise<T>, dependsOn?: unknown): Asked<T> {
  const answer = useSignal<T | 'reading' | 'failed'>('reading');
  async function again() {
    answer.value = await read().catch(() => 'failed' as const);
  }
  useEffect(() => void again(), [dependsOn]);
  return { answer: answer.value, again };
}
