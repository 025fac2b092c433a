import { drawPath } from '../icon.ts';

/** Those of the page bar alone: the script that every page starts with has no use for them. */
const PATHS = {
  minus: 'M4 8h8',
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.3 10.3l3.2 3.2',
  filter: 'M2.5 3.5h11l-4.2 5v4l-2.6-1.4V8.5Z',
  techniques: 'M2.5 4h7M2.5 8h11M2.5 12h5M12 3v2M10 11v2',
  picture: 'M3 2.5v11h10.5M6 10.5v-4M9 10.5v-6M12 10.5v-2.5',
} as const;

type BarIconName = keyof typeof PATHS;

export const drawBarIcon = (name: BarIconName): SVGElement => drawPath(PATHS[name]);
