import { describe, expect, it, vi } from 'vitest';

import { createWhyPanel } from '../../../../components/overlay/why-panel.ts';
import type { StripView } from '../../../../components/strip-view.ts';
import type { TechniqueFinding } from '../../../../utils/techniques/classify.ts';
import { click, find, findNameless, mount } from './mount.ts';
import { createActions, createView, followOf } from './strip-view.ts';

const plain = createView();
const paper = {
  ...plain.paper,
  title: 'Let <think> Agents Act',
  abstract: 'Agents act. Our <b>agents</b> act well.',
  organization: { name: 'example', fullname: 'Example Lab' },
};
const agents: TechniqueFinding = {
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

function mountPanel(changes: Partial<StripView> = {}) {
  const actions = createActions();
  const onClose = vi.fn();
  const view = createView({ paper, findings: [agents], ...changes });
  const { label, content } = createWhyPanel(actions, onClose)(view);
  const panel = mount(...content);
  const texts = (selector: string) =>
    [...panel.querySelectorAll(selector)].map(({ textContent }) => textContent);
  return { panel, label, actions, onClose, texts };
}

describe('the why panel', () => {
  it('names the keywords of a technique, how often and how strong', () => {
    const { panel, label, texts } = mountPanel();
    expect(label).toBe('Why: Let <think> Agents Act');
    expect(texts('.techniques strong')).toEqual(['Agents & tool use']);
    expect(texts('.score')).toEqual(['88%']);
    expect(texts('.keywords > span')).toEqual(['agent×3', 'act']);
    expect(find(panel, '.keywords > span:first-child').title).toBe('Weight 1.50.');
  });

  it('marks them where they stand, and shows markup as text', () => {
    const { panel, texts } = mountPanel();
    expect(texts('h2 mark')).toEqual(['Agents']);
    expect(find(panel, 'h2').textContent).toBe(paper.title);
    expect(texts('.abstract mark')).toEqual(['Agents', 'agents']);
    expect(find(panel, '.abstract').textContent).toBe(paper.abstract);
    expect(panel.querySelector('b, think')).toBeNull();
  });

  it('says so when it knows no technique, no abstract and nobody', () => {
    const { panel } = mountPanel({ findings: [], paper: { ...plain.paper, authors: [] } });
    expect(panel.textContent).toContain('No technique was recognised');
    expect(panel.textContent).toContain('The page gives no abstract');
    expect(panel.querySelectorAll('[data-action]')).toHaveLength(0);
  });

  it('follows and mutes', () => {
    const { panel, actions, onClose } = mountPanel();
    click(panel, '.techniques [data-action="follow"]');
    click(panel, '.techniques [data-action="mute"]');
    for (const person of panel.querySelectorAll<HTMLElement>('.person')) person.click();
    click(panel, 'header button');
    expect(actions.toggleFollow.mock.calls).toEqual([
      [{ kind: 'technique', value: 'agents', label: 'Agents & tool use' }],
      [{ kind: 'organization', value: 'example', label: 'Example Lab' }],
      [{ kind: 'author', value: 'Ada Lovelace', label: 'Ada Lovelace' }],
    ]);
    expect(actions.toggleMute.mock.calls).toEqual([['agents']]);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('tells what is followed and muted already', () => {
    const { panel } = mountPanel({
      follows: [
        followOf('Ada Lovelace'),
        { ...followOf('Example Lab'), kind: 'organization', value: 'example' },
        { ...followOf('Agents'), kind: 'technique', value: 'agents' },
      ],
      muted: new Set(['agents']),
    });
    const pressed = [...panel.querySelectorAll('[aria-pressed]')];
    expect(pressed).toHaveLength(4);
    expect(pressed.map((button) => button.getAttribute('aria-pressed'))).toEqual(
      pressed.map(() => 'true'),
    );
  });

  it('has a name for every button', () => {
    expect(findNameless(mountPanel().panel)).toEqual([]);
  });
});
