import { browser } from 'wxt/browser';

// oxlint-disable-next-line no-restricted-imports -- All others take them from here.
import type { i18n as messages } from '#i18n';

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

/** Without the code of the module, most of which no message has need of: a third of a kilobyte of each script. */
function ask(key: string, ...values: readonly unknown[]): string {
  const count = values.find((value) => typeof value === 'number');
  const parts: readonly unknown[] = values.find(Array.isArray) ?? [count ?? ''];
  const id = key.replaceAll('.', '_') as Parameters<typeof browser.i18n.getMessage>[0];
  const text = browser.i18n.getMessage(id, parts.map(String));
  if (count === undefined) return text;
  const forms = text.split(' | ');
  // Three are those for none, for one and for more.
  return forms[forms.length > 2 ? Math.min(count, 2) : Number(count !== 1)] ?? text;
}
