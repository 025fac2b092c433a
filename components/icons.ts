// The icons' lines, in a box of 16 by 16; one by one, as no script needs all.
export const SAVE_ICON = 'M4 2.5h8a.5.5 0 0 1 .5.5v10.5L8 10.5l-4.5 3V3a.5.5 0 0 1 .5-.5Z';
export const WHY_ICON =
  'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.3 6.2a1.75 1.75 0 1 1 2.4 1.7c-.5.2-.7.5-.7 1.1M8 11.3v.01';
export const CODE_ICON = 'm5.5 4.5-3.5 3.5 3.5 3.5M10.5 4.5l3.5 3.5-3.5 3.5';
export const PAGE_ICON =
  'M6.5 9.5 13 3M9 3h4v4M11.5 9.5v3a.5.5 0 0 1-.5.5H3.5a.5.5 0 0 1-.5-.5V5a.5.5 0 0 1 .5-.5h3';
export const STAR_ICON = 'm8 2 1.8 3.7 4.1.6-3 2.9.7 4L8 11.3l-3.6 1.9.7-4-3-2.9 4.1-.6Z';
export const CLOSE_ICON = 'm4 4 8 8M12 4l-8 8';
export const MINUS_ICON = 'M4 8h8';
export const SEARCH_ICON = 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.3 10.3l3.2 3.2';
export const FILTER_ICON = 'M2.5 3.5h11l-4.2 5v4l-2.6-1.4V8.5Z';
export const TECHNIQUES_ICON = 'M2.5 4h7M2.5 8h11M2.5 12h5M12 3v2M10 11v2';
export const PICTURE_ICON = 'M3 2.5v11h10.5M6 10.5v-4M9 10.5v-6M12 10.5v-2.5';
