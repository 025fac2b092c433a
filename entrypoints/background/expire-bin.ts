import { storeExpired } from '../../utils/library/change-library.ts';
import { changeStored, readAllRemovals } from '../../utils/shell/library-store.ts';

/** Empties the bin of what has been in it for its time; only for the queue of the library's changes. */
export async function expireBin(now: Date): Promise<void> {
  const removals = await readAllRemovals();
  const over = [...removals].flatMap(([id, removal]) =>
    storeExpired({ id, record: undefined, removal }, now) === undefined ? [] : [id],
  );
  if (over.length > 0) {
    await changeStored(over, (all) => all.flatMap((stored) => storeExpired(stored, now) ?? []));
  }
}
