import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import type { LibraryPageActions } from '../../components/library/LibraryPage.tsx';
import { OwnTechniquesContext } from '../../components/own-techniques.ts';
import { copyText } from '../../utils/shell/clipboard.ts';
import { downloadLibrary } from './download-library.ts';
import { importActions } from './import-file.ts';
import { findPapers } from './library-model.ts';
import type { LibraryModel } from './library-model.ts';
import { hasTechnique, toggleTechnique } from './technique-term.ts';

/** The page over its model. */
export function Library({ model }: { readonly model: LibraryModel }) {
  const view = model.view.value;
  const actions: LibraryPageActions = {
    search: model.search,
    toggleTechnique: (id) => model.search(toggleTechnique(view.written, id)),
    showMore: model.showMore,
    retry: model.refresh,
    import: importActions,
    exportShown: (format) => downloadLibrary(findPapers, view.query, format),
    remove: model.remove,
    restore: model.restore,
    copyText,
  };
  return (
    <OwnTechniquesContext.Provider value={model.own.value}>
      <LibraryPage
        view={view}
        selected={(id) => hasTechnique(view.written, id)}
        actions={actions}
      />
    </OwnTechniquesContext.Provider>
  );
}
