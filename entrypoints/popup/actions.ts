import type { FilterActions } from '../../components/popup/filter-actions.ts';
import type { FollowActions } from '../../components/popup/follow-actions.ts';
import type { NewsActions } from '../../components/popup/NewsList.tsx';
import type { SettingsActions } from '../../components/popup/SettingsPanel.tsx';
import { nameFile } from '../../utils/file-name.ts';
import { NO_PAUSE, pauseFrom } from '../../utils/settings/pause.ts';
import { downloadText } from '../../utils/shell/download.ts';
import { askBackground } from '../../utils/shell/messages.ts';

export const filterActions: Omit<FilterActions, 'count'> = {
  put: (filter) => askBackground('filters.put', filter),
  restore: (filter, at) => askBackground('filters.restore', filter, at),
  remove: (id) => askBackground('filters.remove', id),
  move: (id, to) => askBackground('filters.move', id, to),
  replace: (filters, before) => askBackground('filters.replace', filters, before),
  pause: () => askBackground('settings.patch', pauseFrom(Date.now())),
  endPause: () => askBackground('settings.patch', NO_PAUSE),
  async export(text) {
    downloadText(nameFile('filters', 'txt', new Date()), 'text/plain', text);
  },
};

export const followActions: Omit<FollowActions, 'count'> = {
  add: (follow) => askBackground('follows.add', { ...follow, since: new Date().toISOString() }),
  remove: (follow) => askBackground('follows.remove', follow),
  restore: (follow, at) => askBackground('follows.restore', follow, at),
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
