import { LibraryPage } from '../../components/library/LibraryPage.tsx';
import { OwnTechniquesContext } from '../../components/own-techniques.ts';
import type { LibraryModel } from './library-model.ts';

/** The page over its model. */
export function Library({ model }: { readonly model: LibraryModel }) {
  return (
    <OwnTechniquesContext.Provider value={model.own.value}>
      <LibraryPage
        view={model.view.value}
        saved={model.saved}
        actions={model.actions}
        bin={model.bin}
        snapshots={model.snapshots}
      />
    </OwnTechniquesContext.Provider>
  );
}
