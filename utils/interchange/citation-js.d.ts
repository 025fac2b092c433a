// The packages come without types; this is what of them is used.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: (
        text: string,
        options: { readonly generateGraph: false; readonly forceType: string },
      ) => readonly Readonly<Record<string, unknown>>[];
    };
    readonly output: { readonly format: (name: 'data', items: readonly object[]) => string };
  };
}
declare module '@citation-js/plugin-bibtex/lib/input/file.js' {
  /** Entries with their fields as written. */
  export function parse(text: string): readonly {
    readonly label: string;
    readonly properties: Readonly<Record<string, string | number>>;
  }[];
}
declare module '@citation-js/plugin-bibtex/lib/input/value.js' {
  /** What a field says: a text, or a list of names. */
  export function parse(text: string, field: string): unknown;
}
declare module '@citation-js/plugin-ris';
