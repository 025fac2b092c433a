import { isRecord } from '../document.ts';
import { BACKUP_FORMAT, TECHNIQUES_FORMAT } from '../file-formats.ts';
import { parsePaperId } from '../paper.ts';
import { keyOfName } from '../query/technique-names.ts';
import { keyOfKeyword } from '../techniques/keyword-key.ts';
import { parseAnyId, parseTechniqueId } from '../techniques/parse-technique-id.ts';
import { MOST_CORRECTIONS } from '../user-techniques/change-corrections.ts';
import { MOST_OWN_TECHNIQUES } from '../user-techniques/change-techniques.ts';
import {
  keyOfCorrection,
  MOST_CORRECTED_KEYWORDS,
  parseCorrection,
} from '../user-techniques/corrections.ts';
import type { Correction } from '../user-techniques/corrections.ts';
import type { KeywordEdit } from '../user-techniques/keyword-edit.ts';
import type { UserTechniques } from '../user-techniques/user-techniques.ts';
import { MOST_KEYWORDS, parseKeyword } from '../user-techniques/weighted-keyword.ts';
import { inside, readList, readObject, readValue } from './read-fields.ts';
import type { Place } from './read-fields.ts';
import { readKeywords, readTechnique } from './read-techniques.ts';
import { FILE_VERSION } from './write-file.ts';

const FIELDS = ['format', 'version', 'exportedAt', 'techniques', 'off', 'edits', 'corrections'];

/** All that a file's value holds; what cannot be read is reported, and left out. */
export function readContent(value: unknown, place: Place): UserTechniques | undefined {
  const { path, report } = place;
  const { format, version } = isRecord(value) ? value : {};
  if (format === BACKUP_FORMAT) return report('library-file', [...path, 'format']);
  if (format !== TECHNIQUES_FORMAT) return report('other-file', [...path, 'format'], format);
  if (version !== FILE_VERSION) {
    const isNewer = typeof version === 'number' && version > FILE_VERSION;
    return report(isNewer ? 'newer-file' : 'other-file', [...path, 'version'], version);
  }
  const record = readObject(value, place, FIELDS);
  if (record === undefined) return undefined;
  const techniques = readList(record['techniques'], inside(place, 'techniques'), {
    most: MOST_OWN_TECHNIQUES,
    read: readTechnique,
    keyOf: ({ id }) => id,
  });
  const labels = new Set<string>();
  for (const [index, { label }] of techniques.entries()) {
    const key = keyOfName(label);
    if (labels.has(key)) report('label-taken', [...path, 'techniques', index, 'label'], label);
    labels.add(key);
  }
  return {
    techniques,
    off: readList(record['off'], inside(place, 'off'), {
      most: MOST_KEYWORDS,
      read: (id, at) => readValue(id, at, parseTechniqueId, 'unknown-technique'),
      keyOf: (id) => id,
    }),
    edits: readList(record['edits'], inside(place, 'edits'), {
      most: MOST_KEYWORDS,
      read: readEdit,
      keyOf: ({ technique }) => technique,
    }),
    corrections: readList(record['corrections'], inside(place, 'corrections'), {
      most: MOST_CORRECTIONS,
      read: readCorrection,
      keyOf: keyOfCorrection,
    }),
  };
}

function readEdit(value: unknown, place: Place): KeywordEdit | undefined {
  const record = readObject(value, place, ['technique', 'added', 'removed']);
  if (record === undefined) return undefined;
  const at = inside(place, 'technique');
  const technique = readValue(record['technique'], at, parseTechniqueId, 'unknown-technique');
  const added = readKeywords(record['added'], inside(place, 'added'));
  const removed = readList(record['removed'], inside(place, 'removed'), {
    most: MOST_KEYWORDS,
    read: (keyword, where) => readValue(keyword, where, parseKeyword, 'bad-keyword'),
    keyOf: keyOfKeyword,
    nameOf: (keyword) => keyword,
  });
  return technique === undefined ? undefined : { technique, added, removed };
}

function readCorrection(value: unknown, place: Place): Correction | undefined {
  const fields = ['paper', 'technique', 'verdict', 'at', 'keywords'];
  const record = readObject(value, place, fields);
  if (record === undefined) return undefined;
  const keywords = readList(record['keywords'], inside(place, 'keywords'), {
    most: MOST_CORRECTED_KEYWORDS,
    read: (keyword, where) => readValue(keyword, where, parseKeyword, 'bad-keyword'),
    keyOf: (keyword) => keyword,
  });
  const paper = readValue(record['paper'], inside(place, 'paper'), parsePaperId, 'bad-paper');
  const at = inside(place, 'technique');
  const technique = readValue(record['technique'], at, parseAnyId, 'unknown-technique');
  const verdict = readValue(
    record['verdict'],
    inside(place, 'verdict'),
    parseVerdict,
    'bad-verdict',
  );
  const time = readValue(record['at'], inside(place, 'at'), parseTime, 'bad-time');
  return parseCorrection({ paper, technique, verdict, at: time, keywords });
}

const parseVerdict = (value: unknown) => (value === 'not' || value === 'is' ? value : undefined);
const parseTime = (value: unknown) =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : undefined;
