import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') === true;

/** The files dropped last, anywhere on the page: by itself the browser would open each in a tab. */
export function useFileDrop(onDrop: () => void): readonly File[] {
  const dropped = useSignal<readonly File[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const allow = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const take = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      dropped.value = [...(event.dataTransfer?.files ?? [])];
      onDrop();
    };
    document.addEventListener('dragover', allow, { signal });
    document.addEventListener('drop', take, { signal });
    return () => controller.abort();
  }, []);
  return dropped.value;
}
