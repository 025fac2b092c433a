import { element } from './element.ts';

/** A paragraph of a panel that stays in the background. */
export const quiet = (...content: readonly (Node | string)[]): HTMLElement =>
  element('p', { class: 'quiet' }, ...content);
