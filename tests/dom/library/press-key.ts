import { press } from '../render.tsx';

export const key = (root: HTMLElement, name: string) => press(root, '.papers', name);
