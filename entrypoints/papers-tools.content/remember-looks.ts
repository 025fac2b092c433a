import type { PaperId } from '../../utils/paper.ts';
import { askBackground } from '../../utils/shell/messages.ts';
import { readPageKind } from '../../utils/site/page-kind.ts';

/** Remembers papers that have been looked at here; that of the page itself has been opened. */
export async function rememberLooks(ids: readonly PaperId[]): Promise<void> {
  const page = readPageKind(location.href);
  const opened = page.kind === 'paper' ? page.id : undefined;
  const others = ids.filter((id) => id !== opened);
  if (others.length > 0) await askBackground('seen.add', others);
  if (opened !== undefined && ids.includes(opened)) await askBackground('seen.open', opened);
}
