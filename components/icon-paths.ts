/** The icons' lines, in a box of 16 by 16. */
export const ICON_PATHS = {
  save: 'M4 2.5h8a.5.5 0 0 1 .5.5v10.5L8 10.5l-4.5 3V3a.5.5 0 0 1 .5-.5Z',
  why: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.3 6.2a1.75 1.75 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1.1M8 11.3v.01',
  code: 'm5.5 4.5-3.5 3.5 3.5 3.5M10.5 4.5l3.5 3.5-3.5 3.5',
  page: 'M6.5 9.5 13 3M9 3h4v4M11.5 9.5v3a.5.5 0 0 1-.5.5H3.5a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5h3',
  star: 'm8 2 1.8 3.7 4.1.6-3 2.9.7 4L8 11.3l-3.6 1.9.7-4-3-2.9 4.1-.6Z',
  close: 'm4 4 8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof ICON_PATHS;
