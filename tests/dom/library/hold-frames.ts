import { onTestFinished, vi } from 'vitest';

/** Holds what is asked for with the next frame back until that is called for. */
export function holdFrames(): () => void {
  const frames: FrameRequestCallback[] = [];
  const asked = vi
    .spyOn(window, 'requestAnimationFrame')
    .mockImplementation((run) => frames.push(run));
  onTestFinished(() => asked.mockRestore());
  return () => {
    for (const run of frames) run(0);
  };
}
