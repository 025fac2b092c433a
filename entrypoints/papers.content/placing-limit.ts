const MOST = 10;
const WINDOW_MS = 10_000;

/** Whether we may put an element back once more: a page that takes it out again and again wins. */
export function createPlacingLimit(): () => boolean {
  let times: number[] = [];
  return () => {
    const now = performance.now();
    times = times.filter((time) => time > now - WINDOW_MS);
    if (times.length >= MOST) return false;
    times.push(now);
    return true;
  };
}
