import { nothingStored } from '../../../utils/library/stored-paper.ts';
import { changeStored } from '../../../utils/shell/library-store.ts';

/** Takes every paper out of the library and out of the bin. */
export const emptyLibrary = (): Promise<unknown> =>
  changeStored('all', (all) => all.map(({ id }) => nothingStored(id)));
