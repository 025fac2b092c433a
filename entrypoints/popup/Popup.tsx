import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';

import { i18n } from '../../components/messages.ts';
import { OwnTechniquesContext } from '../../components/own-techniques.ts';
import { FiltersPanel } from '../../components/popup/FiltersPanel.tsx';
import { FollowsPanel } from '../../components/popup/FollowsPanel.tsx';
import { NewsList } from '../../components/popup/NewsList.tsx';
import { PagePanel } from '../../components/popup/PagePanel.tsx';
import { SavedPanel } from '../../components/popup/SavedPanel.tsx';
import { SeenPanel } from '../../components/popup/SeenPanel.tsx';
import { SettingsPanel } from '../../components/popup/SettingsPanel.tsx';
import { Tabs } from '../../components/popup/Tabs.tsx';
import { UnreadableNotice } from '../../components/popup/UnreadableNotice.tsx';
import { listAsking } from '../../utils/asking/list-asking.ts';
import { pauseLeft } from '../../utils/settings/pause.ts';
import { copyText } from '../../utils/shell/clipboard.ts';
import { extensionUrl } from '../../utils/shell/extension.ts';
import { filterActions, followActions, newsActions, settingsActions } from './actions.ts';
import { readEdited } from './popup-model.ts';
import type { PopupModel, TabName } from './popup-model.ts';
import { seenActions } from './seen.ts';

interface Props {
  readonly model: PopupModel;
}

/** The popup: each tab's panel over its part of the model. */
export function Popup({ model }: Props) {
  const { tab, unreadable } = model;
  const news = model.news.value.length;
  const tabs: readonly { id: TabName; label: string; panel: ComponentChildren }[] = [
    { id: 'page', label: i18n.t('popup.page'), panel: <Page model={model} /> },
    {
      id: 'filters',
      label: i18n.t('popup.filters'),
      panel: <Stored model={model} panel={Filters} />,
    },
    {
      id: 'follows',
      label: news === 0 ? i18n.t('popup.follows') : i18n.t('popup.follows_new', [String(news)]),
      panel: <Stored model={model} panel={Follows} />,
    },
    { id: 'saved', label: i18n.t('popup.saved'), panel: <Saved model={model} /> },
    {
      id: 'techniques',
      label: i18n.t('popup.techniques'),
      panel: <Stored model={model} panel={Techniques} />,
    },
    {
      id: 'settings',
      label: i18n.t('popup.settings'),
      panel: <Stored model={model} panel={Settings} />,
    },
  ];
  return (
    <main class="popup">
      <h1 class="unseen">{i18n.t('extension_name')}</h1>
      <UnreadableNotice documents={unreadable.documents.value} actions={unreadable.actions} />
      <OwnTechniquesContext.Provider value={model.documents.techniques.value.techniques}>
        <Tabs
          label={i18n.t('popup.sections')}
          current={tab.value}
          onSelect={(id) => (tab.value = id)}
          tabs={tabs}
        />
      </OwnTechniquesContext.Provider>
    </main>
  );
}

/** A panel over stored documents, once they were read: before that, "none yet" would be a lie. */
function Stored({ model, panel: Panel }: Props & { readonly panel: typeof Filters }) {
  switch (model.state.value) {
    case 'reading':
      return <p class="quiet">{i18n.t('popup.reading')}</p>;
    case 'failed':
      return <p class="problem">{i18n.t('problem.documents')}</p>;
    case 'read':
      return <Panel model={model} />;
  }
}

function Page({ model }: Props) {
  const page = model.page.value;
  const { offPages } = model.documents.settings.value;
  const isOff = typeof page !== 'string' && offPages.some((kind) => kind === page.kind);
  return <PagePanel page={page} isOff={isOff} onCopy={copyText} />;
}

function Filters({ model }: Props) {
  const settings = model.documents.settings.value;
  return (
    <FiltersPanel
      document={model.documents.filters.value}
      matches={model.matches.value}
      slow={model.slow.value}
      actions={{ ...filterActions, count: model.countDraft }}
      tabUrl={extensionUrl('/popup.html#filters')}
      edited={readEdited(location.hash)}
      pausedUntil={pauseLeft(settings, Date.now()) > 0 ? settings.pausedUntil : undefined}
    />
  );
}

function Follows({ model }: Props) {
  const { documents, suggestions } = model;
  useEffect(suggestions.open, [suggestions]);
  return (
    <>
      <NewsList papers={model.news.value} saved={model.saved.value} actions={newsActions} />
      <FollowsPanel
        document={documents.follows.value}
        matches={model.matches.value}
        suggestions={suggestions.found.value}
        actions={{ ...followActions, count: model.countDraft }}
      />
    </>
  );
}

function Saved({ model }: Props) {
  return (
    <SavedPanel
      recent={model.recent.value}
      libraryUrl={extensionUrl('/library.html')}
      onRetry={model.readRecent}
    />
  );
}

function Techniques({ model }: Props) {
  const { documents, openTechniques, techniques } = model;
  useEffect(openTechniques, [openTechniques]);
  const parts = techniques.value;
  if (parts === undefined) return <p class="quiet">{i18n.t('popup.reading')}</p>;
  const { TechniquesPanel, shippedModel, techniqueActions } = parts;
  const { filters, follows } = documents;
  const own = documents.techniques.value.techniques;
  return (
    <TechniquesPanel
      document={documents.techniques.value}
      model={shippedModel}
      listAsking={(technique) => listAsking(technique, filters.value, follows.value, own)}
      actions={techniqueActions}
      tabUrl={extensionUrl('/popup.html#techniques')}
    />
  );
}

function Settings({ model }: Props) {
  const { documents, seen } = model;
  // Nobody else asks for it, and there may be much.
  useEffect(seen.open, [seen]);
  return (
    <>
      <SettingsPanel settings={documents.settings.value} actions={settingsActions} />
      <SeenPanel seen={seen.view.value} page={seen.page.value} actions={seenActions} />
    </>
  );
}
