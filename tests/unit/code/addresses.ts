export const REPO = 'https://github.com/ada/engine';
export const PAGE = 'https://ada.github.io/engine';
