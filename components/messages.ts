// oxlint-disable-next-line no-restricted-imports -- All others take them from here.
import { i18n as messages } from '#i18n';

const known = new Map<string, string>();

/** The messages, each asked of the browser only once: asking takes some 10 µs, and a page has 100 strips. */
export const i18n: typeof messages = {
  t: (...all: Parameters<typeof ask>) => {
    // With the titles and names that are put into them, they would pile up.
    if (all.some(Array.isArray)) return ask(...all);
    const id = all.join(' ');
    let text = known.get(id);
    if (text === undefined) known.set(id, (text = ask(...all)));
    return text;
  },
};

const ask = (key: string, ...values: readonly unknown[]) =>
  (messages.t as (key: string, ...values: readonly unknown[]) => string)(key, ...values);
