import { resolve } from 'node:path';

import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(
  await parseMessagesFile(resolve(import.meta.dirname, '../../utils/locales/en.yml')),
);

// Components read English texts as in the built extension; the fake browser knows none.
fakeBrowser.i18n.getMessage = getMessage;

/** As the browser does: `$1` … `$9` are replaced, `$$` is a dollar sign. */
function getMessage(key: string, substitutions: string | (string | number)[] = []): string {
  const values = [substitutions].flat();
  const message = messages[key]?.message ?? '';
  return message.replaceAll(/\$(\$|[1-9])/g, (_, sign: string) =>
    sign === '$' ? '$' : String(values[Number(sign) - 1] ?? ''),
  );
}
