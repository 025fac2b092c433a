import { SAVE_ICON } from '../icons.ts';
import { i18n } from '../messages.ts';
import type { StripTools, UseTools, WhyPopover } from '../page-tools.ts';
import type { StripView } from '../strip-view.ts';
import { createBadgeList } from './badge-list.ts';
import { createCodeMark } from './code-mark.ts';
import { find, setAttribute } from './element.ts';
import { createFollowBadge } from './follow-badge.ts';
import { drawIcon } from './icon.ts';
import { createMoreButton } from './more-button.ts';
import { onPress } from './press.ts';
import { putFollowedFirst } from './put-followed-first.ts';
import { draftStrip } from './strip-draft.ts';
import { isSameNote, writeNote } from './strip-note.ts';

export interface CardStrip {
  readonly element: HTMLElement;
  /** Draws what is not yet as the view says. */
  readonly update: (view: StripView) => void;
}

/** Everything Gloss says on one card. */
export function createCardStrip(first: StripView, useTools: UseTools<StripTools>): CardStrip {
  const strip = draftStrip();
  // Of 100 buttons with the same name it says which paper's each is.
  setAttribute(strip, 'aria-label', first.paper.title);
  const badges = find(strip, '.badges');
  const save = find(strip, '.save');
  const why = find(strip, '.why');
  let view = first;
  let isOpen = false;
  let code: readonly HTMLElement[] = [];
  let popover: WhyPopover | undefined;

  const showBadges = createBadgeList(badges, (id) => {
    if (view.narrows) useTools(({ actions }) => actions.toggleTechnique(id));
    else withPopover(({ show }) => show());
  });
  const showFollows = createFollowBadge(badges, () => withPopover(({ show }) => show()));
  const showMore = createMoreButton(badges, () => {
    isOpen = !isOpen;
    setAttribute(strip, 'data-open', isOpen);
    drawBadges();
  });
  onPress(save, (press) => {
    useTools(({ actions }) => {
      // From the keyboard only to save: a paper that is saved, or about to be, is filed.
      const isKey = 'key' in press;
      if (press.shiftKey || (isKey && (view.saved || actions.isSaving()))) {
        withPopover(({ file }) => file());
      } else if (isKey) actions.save();
      else actions.toggleSaved();
    });
  });
  onPress(why, () => withPopover(({ toggle }) => toggle()));

  function withPopover(use: (popover: WhyPopover) => void): void {
    useTools(({ createWhyPopover }) => {
      popover ??= createWhyPopover(find(strip, '.panel'), why, () => view);
      use(popover);
    });
  }

  function drawBadges(): void {
    const { selected, narrows, techniques } = view;
    const { findings, followed, others } = putFollowedFirst(view);
    const taken = showFollows(others);
    const room = Math.max(1, view.badges - taken);
    const shown = isOpen ? findings : findings.slice(0, room);
    showBadges(
      shown.map(({ id, byUser }) => ({
        id,
        name: techniques.name(id),
        pressed: narrows ? selected.has(id) : undefined,
        byUser: byUser === true,
        followed: followed.has(id),
      })),
      taken,
    );
    showMore(findings.length - room, isOpen);
  }

  function drawCode(): void {
    for (const part of code) part.remove();
    code = createCodeMark(view.code);
    find(strip, '.line').prepend(...code);
  }

  function drawSave(): void {
    setAttribute(save, 'aria-pressed', view.saved);
    save.title = view.saved ? i18n.t('save.saved') : i18n.t('save.title');
    save.replaceChildren(drawIcon(SAVE_ICON, view.saved));
  }

  function drawNote(): void {
    const content = writeNote(view);
    const note = find(strip, '.note');
    // Mostly there is nothing to say, and nothing was said before.
    if (content.length === 0 && !note.hasChildNodes()) return;
    // Only what answers the user is told by itself.
    setAttribute(note, 'aria-live', view.outcome ? 'polite' : 'off');
    // What is to be undone has the focus no longer.
    if (note.querySelector(':focus')) save.focus();
    note.replaceChildren(...content);
  }

  drawBadges();
  drawCode();
  drawNote();
  if (view.saved) drawSave();
  return {
    element: strip,
    update(next) {
      const last = view;
      view = next;
      drawBadges();
      if (last.code !== view.code) drawCode();
      if (last.saved !== view.saved) drawSave();
      if (!isSameNote(last, view)) drawNote();
      popover?.redraw();
    },
  };
}
