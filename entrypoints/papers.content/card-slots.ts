import type { PaperId } from '../../utils/paper.ts';
import type { CardReading } from '../../utils/site/find-cards.ts';
import { CARD_HOST } from '../../utils/site/host-names.ts';
import { closePanel, createHost, unmarkCard } from './hosts.ts';
import { createPlaceFinder } from './place-host.ts';
import type { Place } from './place-host.ts';
import { createPlacingLimit } from './placing-limit.ts';

import coloursCss from '../../components/colours.css?inline';
import marksCss from '../../components/marks.css?inline';
import controlsCss from './controls.css?inline';
import stripCss from './strip.css?inline';

const CSS = coloursCss + marksCss + controlsCss + stripCss;

export interface Slot {
  readonly id: PaperId;
  readonly card: Element;
  readonly host: HTMLElement;
  /** Where the strip is rendered. */
  readonly root: HTMLElement;
}

interface HeldSlot extends Slot {
  readonly mayPlace: () => boolean;
  /** Where it last stood: the site takes our host out more often than it lays a card out anew. */
  place: Place | undefined;
}

/** Keeps one host in every card: places new ones, puts back what the site took out, undoes what is gone. */
export function createSlots(): {
  readonly update: (readings: readonly CardReading[]) => void;
  readonly all: () => Iterable<Slot>;
  /** Has the next update find all places anew: in a window of another width cards are laid out otherwise. */
  readonly forgetPlaces: () => void;
} {
  let held = new Map<Element, HeldSlot>();
  let findPlace = createPlaceFinder();

  return {
    all: () => held.values(),
    forgetPlaces() {
      findPlace = createPlaceFinder();
      for (const slot of held.values()) slot.place = undefined;
    },
    update(readings) {
      const next = new Map<Element, HeldSlot>();
      for (const reading of readings) {
        const known = held.get(reading.card);
        next.set(reading.card, known?.id === reading.id ? known : createSlot(reading));
      }
      for (const [card, slot] of held) if (next.get(card) !== slot) release(slot);
      held = next;
      // Read all layouts before the first write, so that the browser lays out once.
      const moves = readings.flatMap((reading) => {
        const slot = next.get(reading.card);
        return slot === undefined || stands(slot, reading, slot.place) ? [] : [{ slot, reading }];
      });
      // Twice, for those that are known only by a later one.
      for (const { slot, reading } of [...moves, ...moves]) {
        if (!slot.place || !slot.card.contains(slot.place.parent)) slot.place = findPlace(reading);
      }
      for (const { slot, reading } of moves) {
        // In a hidden card, which has no layout, it stays where it is until that is shown.
        if (!slot.place && slot.card.contains(slot.host)) continue;
        put(slot, reading, slot.place ?? { parent: slot.card, flush: false });
      }
    },
  };
}

function release({ host, card }: Slot): void {
  host.remove();
  unmarkCard(card);
}

function createSlot({ id, card }: CardReading): HeldSlot {
  const { host, root } = createHost(CARD_HOST, CSS);
  host.dataset['paper'] = id;
  return { id, card, host, root, mayPlace: createPlacingLimit(), place: undefined };
}

/** On a paper's own page the card is the heading, and the strip stands behind it. */
const isHeading = ({ card, heading }: CardReading) => card === heading;

function stands({ host, card }: Slot, reading: CardReading, place: Place | undefined): boolean {
  if (isHeading(reading)) return card.nextElementSibling === host;
  return host.parentElement === place?.parent && !host.nextElementSibling && card.contains(host);
}

function put(slot: HeldSlot, reading: CardReading, place: Place): void {
  const { host, root } = slot;
  const { parent, flush } = place;
  root.classList.toggle('flush', flush);
  if (stands(slot, reading, place) || !slot.mayPlace()) return;
  // A card that the site cloned brought a dead copy of our host along.
  for (const copy of parent.querySelectorAll(CARD_HOST)) if (copy !== host) copy.remove();
  closePanel(root);
  if (isHeading(reading)) reading.heading.after(host);
  else parent.append(host);
}
