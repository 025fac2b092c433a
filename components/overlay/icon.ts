import { copyOf } from './element.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An icon of these lines; lines and fills are in the stylesheet. */
export const drawIcon = (path: string, filled = false): SVGElement =>
  copyOf(`icon ${path} ${filled}`, () => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', filled ? 'icon filled' : 'icon');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(document.createElementNS(SVG, 'path'));
    svg.firstElementChild?.setAttribute('d', path);
    return svg;
  });
