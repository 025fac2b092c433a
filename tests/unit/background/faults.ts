/* oxlint-disable typescript/unbound-method -- What is replaced is called on what it is of. */
import { vi } from 'vitest';

/** Whether it is the last value of a change of papers: their index, or of the bin alone what is left of a paper. */
const isLast = (value: unknown, key: unknown): boolean =>
  key === 'index' || (String(key).startsWith('removed:') && !('record' in (value as object)));

/** Ways in which a write can fail; each undoes itself. */
export const FAULTS = {
  'no room for a value': () =>
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('full', 'QuotaExceededError');
    }),
  'no room for the last value': () => {
    const put = IDBObjectStore.prototype.put;
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failing(
      this: IDBObjectStore,
      value,
      key,
    ) {
      if (!isLast(value, key)) return put.call(this, value, key);
      throw new DOMException('full', 'QuotaExceededError');
    });
  },
  'a transaction that is aborted': () => {
    const put = IDBObjectStore.prototype.put;
    return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failing(
      this: IDBObjectStore,
      value,
      key,
    ) {
      const request = put.call(this, value, key);
      if (isLast(value, key)) this.transaction.abort();
      return request;
    });
  },
  'a database that cannot be opened for the transaction': () =>
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    }),
} as const;

/** What a writer says of each. */
export const ERRORS: Readonly<Record<keyof typeof FAULTS, string>> = {
  'no room for a value': 'no-room',
  'no room for the last value': 'no-room',
  'a transaction that is aborted': 'aborted',
  'a database that cannot be opened for the transaction': 'closing',
};

/** Lets no snapshot be kept. */
export function refuseSnapshots() {
  const put = IDBObjectStore.prototype.put;
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function failing(
    this: IDBObjectStore,
    value,
    key,
  ) {
    if (this.name !== 'snapshots') return put.call(this, value, key);
    throw new DOMException('full', 'QuotaExceededError');
  });
}

/** Lets papers be written, and then once not be read. */
export function failReadingBack() {
  const get = IDBObjectStore.prototype.get;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const spy = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function failing(
    this: IDBObjectStore,
    key,
  ) {
    const isWritten = put.mock.contexts.some(
      (objects) => (objects as IDBObjectStore).name === this.name,
    );
    if (!isWritten) return get.call(this, key);
    spy.mockRestore();
    throw new DOMException('gone', 'AbortError');
  });
}
