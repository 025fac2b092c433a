import { button } from './element.ts';
import { onPress } from './press.ts';

/** A button within a text that looks like a link; `name` is that of its action. */
export const actionLink = (name: string, text: string, action: () => void): HTMLElement =>
  onPress(button({ class: 'link', 'data-action': name }, text), action);
