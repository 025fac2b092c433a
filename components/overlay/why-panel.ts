import type { CodeMarker } from '../../utils/code/code-marker.ts';
import type { KeywordSpan } from '../../utils/techniques/explain.ts';
import { describeCode } from '../describe-code.ts';
import { i18n } from '../messages.ts';
import type { PanelView, StripActions } from '../strip-view.ts';
import { createAddTechnique } from './add-technique.ts';
import { createCopyButtons } from './copy-buttons.ts';
import { element, linkAway } from './element.ts';
import { createFilingSection } from './filing-section.ts';
import { createFollowButton } from './follow-button.ts';
import { highlight } from './highlight.ts';
import { createMuteList } from './mute-list.ts';
import { drawPanelHeader } from './panel-header.ts';
import { createPeopleList } from './people-list.ts';
import { quiet } from './quiet.ts';
import { drawExempt, drawRule } from './why-filter.ts';
import { drawDenied, drawTechnique } from './why-technique.ts';

interface PanelContent {
  readonly label: string;
  readonly content: readonly Node[];
}

/** Why a card says what it says: the words behind each badge, and what can be followed or muted. */
export function createWhyPanel(
  actions: StripActions,
  onClose: () => void,
  copyText: (text: string) => Promise<void>,
): (view: PanelView) => PanelContent {
  const listPeople = createPeopleList(actions.toggleFollow);
  const listMutes = createMuteList(actions.toggleMute);
  const drawAdding = createAddTechnique((id) => actions.correct(id, 'is'));
  const drawFiling = createFilingSection(actions);
  return (view) => {
    const { paper, findings, denied, code, follows, exempt, rule, techniques } = view;
    const taken = new Set([...findings.map(({ id }) => id), ...denied]);
    const spans = findings.flatMap(({ keywords }) => keywords.flatMap((hit) => hit.spans));
    const inField = (field: KeywordSpan['field']) => spans.filter((span) => span.field === field);
    const content: Node[] = [drawPanelHeader(highlight(paper.title, inField('title')), onClose)];
    if (findings.length === 0) content.push(quiet(i18n.t('why.none')));
    content.push(
      element(
        'ul',
        { class: 'techniques' },
        ...findings.map((finding) => drawTechnique(finding, view, actions)),
        ...denied.map((id) => drawDenied(id, techniques, actions)),
      ),
      drawAdding(techniques.all().filter(({ id }) => !taken.has(id))),
      drawCode(code),
    );
    content.push(drawFiling(view.saved));
    if (exempt) content.push(drawExempt(actions));
    if (rule !== undefined) content.push(drawRule(rule, actions));
    if (paper.organization !== undefined) {
      const { name, fullname = name } = paper.organization;
      const follow = { kind: 'organization', value: name, label: fullname } as const;
      content.push(
        section(
          i18n.t('why.organization'),
          createFollowButton(follow, follows, actions.toggleFollow),
        ),
      );
    }
    if (paper.authors.length > 0) {
      const people = paper.authors.map((name, at) => ({ name, handle: paper.handles?.[at] }));
      content.push(section(i18n.t('why.authors'), listPeople(people, follows)));
    }
    content.push(listMutes(view));
    content.push(
      section(
        i18n.t('why.abstract'),
        paper.abstract === undefined
          ? quiet(i18n.t('why.no_abstract'))
          : element('p', { class: 'abstract' }, ...highlight(paper.abstract, inField('abstract'))),
      ),
    );
    content.push(section(i18n.t('why.cite'), createCopyButtons(paper, copyText)));
    return { label: i18n.t('why.heading', [paper.title]), content };
  };
}

/** What is known of the code, and where it is. */
function drawCode({ url, ...known }: CodeMarker): HTMLElement {
  const said = quiet(describeCode(known).title);
  if (url !== undefined) said.append(' ', linkAway({ class: 'link', href: url }, url));
  return said;
}

const section = (heading: string, content: Node) =>
  element('section', {}, element('h3', {}, heading), content);
