import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';

/** What another's parser makes of RIS: items of CSL-JSON. */
export const readRis = (text: string): readonly Readonly<Record<string, unknown>>[] =>
  plugins.input.chain(text, { generateGraph: false, forceType: '@ris/file' });
