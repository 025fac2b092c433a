import type { Room } from '../library/room.ts';

/** Asks the browser to keep what is stored, and answers what became of it. */
export async function askForRoom(): Promise<Room> {
  const isKept = (await navigator.storage.persisted()) || (await navigator.storage.persist());
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { isKept, used: usage, most: quota };
}
