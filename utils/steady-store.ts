import { Failure } from './failure.ts';

/** Runs work on a store of a database, in one transaction. */
export type StoreRunner = <T>(
  mode: IDBTransactionMode,
  work: (objects: IDBObjectStore) => T | PromiseLike<T>,
) => Promise<T>;

/**
 * A store that makes a new connection when the browser has closed the one it had, gives its own up
 * when the database is to be deleted or changed elsewhere, and says so when it cannot be opened.
 * `open` opens it anew; `late` is over when nobody is to wait any longer for that.
 */
export function createSteadyStore(open: () => StoreRunner, late: () => Promise<void>): StoreRunner {
  let store: StoreRunner | undefined;
  /** The connection that is open. */
  let held: IDBDatabase | undefined;

  function drop(database: IDBDatabase): void {
    if (held !== database) return;
    held = undefined;
    store = undefined;
  }

  function hold(database: IDBDatabase): void {
    if (held === database) return;
    held = database;
    // Whoever waits for this would wait for ever, and all that is asked later would wait behind.
    database.addEventListener('versionchange', () => {
      drop(database);
      database.close();
    });
    database.addEventListener('close', () => drop(database));
  }

  const runOnce: StoreRunner = async (mode, work) => {
    const current = (store ??= open());
    let isLate = false;
    const result = current(mode, (objects) => {
      // What was told to have failed is not done after all.
      if (isLate) throw new Failure('blocked');
      hold(objects.transaction.db);
      return work(objects);
    });
    if (held !== undefined) return result;
    return Promise.race([
      result,
      late().then(() => {
        if (held !== undefined) return result;
        isLate = true;
        throw new Failure('blocked');
      }),
    ]);
  };

  return async (mode, work) => {
    try {
      return await runOnce(mode, work);
    } catch (error) {
      // Said when a transaction is asked for: nothing has been done.
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      store = undefined;
      held = undefined;
      return runOnce(mode, work);
    }
  };
}
