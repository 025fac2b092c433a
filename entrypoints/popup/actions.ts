import type { FollowActions } from '../../components/popup/follow-actions.ts';
import type { NewsActions } from '../../components/popup/NewsList.tsx';
import type { SettingsActions } from '../../components/popup/SettingsPanel.tsx';
import type { Filter } from '../../utils/filters/filters.ts';
import { askBackground } from '../../utils/shell/messages.ts';

export const putFilter = (filter: Filter): Promise<void> => askBackground('filters.put', filter);

export const removeFilter = (id: string): Promise<void> => askBackground('filters.remove', id);

export const followActions: Omit<FollowActions, 'count'> = {
  add: (follow) => askBackground('follows.add', { ...follow, since: new Date().toISOString() }),
  remove: (follow) => askBackground('follows.remove', follow),
  restore: (follow) => askBackground('follows.add', follow),
  replace: ({ kind, value, since }, by) =>
    askBackground('follows.replace', { kind, value }, { ...by, since }),
  decline: ({ kind, value }, isDeclined) =>
    askBackground('follows.decline', { kind, value }, isDeclined),
};

export const newsActions: NewsActions = {
  read: (papers) =>
    askBackground(
      'news.read',
      papers.map(({ id }) => id),
    ),
  restore: (papers) => askBackground('news.restore', papers),
};

export const settingsActions: SettingsActions = {
  patch: (patch) => askBackground('settings.patch', patch),
  reset: () => askBackground('settings.reset'),
};
