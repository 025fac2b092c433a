import { vi } from 'vitest';

import { createWhyPanel } from '../../../../components/overlay/why-panel.ts';
import type { PanelView } from '../../../../components/strip-view.ts';
import type { TechniqueFinding } from '../../../../utils/techniques/classify.ts';
import { mount } from './mount.ts';
import { createActions, createView } from './strip-view.ts';

export const plain = createView();
export const paper = {
  ...plain.paper,
  title: 'Let <think> Agents Act',
  abstract: 'Agents act. Our <b>agents</b> act well.',
  organization: { name: 'example', fullname: 'Example Lab' },
};
export const agents: TechniqueFinding = {
  id: 'agents',
  score: 0.876,
  keywords: [
    {
      keyword: 'agent',
      count: 3,
      weight: 1.5,
      spans: [
        { field: 'title', start: 12, end: 18 },
        { field: 'abstract', start: 0, end: 6 },
        { field: 'abstract', start: 19, end: 25 },
      ],
    },
    { keyword: 'act', count: 1, weight: 0.25, spans: [] },
  ],
};

export function mountPanel(changes: Partial<PanelView> = {}) {
  const actions = createActions();
  const onClose = vi.fn();
  const copyText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  const view = createView({ paper, findings: [agents], ...changes });
  const draw = createWhyPanel(actions, onClose, copyText);
  const { label, content } = draw(view);
  const panel = mount(...content);
  const redraw = (next: Partial<PanelView>) =>
    panel.replaceChildren(...draw(createView({ paper, findings: [agents], ...next })).content);
  const texts = (selector: string) =>
    [...panel.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { panel, redraw, label, actions, onClose, copyText, texts };
}
