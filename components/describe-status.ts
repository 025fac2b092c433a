import type { ReadingStatus } from '../utils/library/reading-status.ts';
import { i18n } from './messages.ts';

export function describeStatus(status: ReadingStatus): string {
  switch (status) {
    case 'to-read':
      return i18n.t('library.to_read');
    case 'reading':
      return i18n.t('library.reading');
    case 'done':
      return i18n.t('library.done');
  }
}
