import { createCardStrip } from '../../../../components/overlay/card-strip.ts';
import type { StripView } from '../../../../components/strip-view.ts';
import { createWhyPopover } from '../../../../entrypoints/papers-tools.content/why-popover.ts';
import { createUserDocuments } from '../../../../utils/store/user-documents.ts';
import { mount } from './mount.ts';
import { createActions, createFindings, createView } from './strip-view.ts';

export function mountStrip(changes: Partial<StripView> = {}) {
  const actions = createActions();
  const documents = createUserDocuments();
  const { element, update } = createCardStrip(createView(changes), (use) =>
    use({
      actions,
      createWhyPopover: (panel, button, readView) =>
        createWhyPopover({ documents }, panel, button, actions, readView),
    }),
  );
  const strip = mount(element);
  const show = (next: Partial<StripView>) => update(createView(next));
  const badges = () =>
    [...strip.querySelectorAll<HTMLElement>('[data-technique]')].map(
      ({ dataset }) => dataset['technique'],
    );
  return { show, actions, strip, badges };
}

export const five = createFindings('diffusion', 'agents', 'retrieval', 'reasoning', 'compression');
