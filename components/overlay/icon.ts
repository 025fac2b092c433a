import { ICON_PATHS } from '../icon-paths.ts';
import type { IconName } from '../icon-paths.ts';
import { copyOf } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An icon; lines and fills are in the stylesheet. */
export const drawIcon = (name: IconName, filled = false): SVGElement =>
  copyOf(`icon ${name} ${filled}`, () => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', filled ? 'icon filled' : 'icon');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(document.createElementNS(SVG, 'path'));
    svg.firstElementChild?.setAttribute('d', ICON_PATHS[name]);
    return svg;
  });
