import Papa from 'papaparse';

/** What another's parser makes of a table with a head. */
export const readCsv = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    newline: '\r\n',
    skipEmptyLines: 'greedy',
  });
