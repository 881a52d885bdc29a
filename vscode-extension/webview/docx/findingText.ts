import { fill, make } from '../shared/dom';
import { severitySign } from '../shared/severity';
import type { ViewPlace } from '../shared/places';
import type { DocxTexts, Finding } from './protocol';

/** What a finding's words can lead to. */
export interface FindingActions {
  readonly openRule: (code: string) => void;
  readonly reveal: (place: ViewPlace) => void;
}

/** Severity, code and title, on one line. */
export function headOf(finding: Finding, texts: DocxTexts): HTMLElement {
  return make(
    'div',
    { class: 'head' },
    severitySign(finding.severity, texts[finding.severity]),
    make('span', { class: 'title', text: finding.title }),
    make('span', { class: 'code', text: finding.code }),
  );
}

/** Why, what to do, what demands it, what can be mended, and where else to look. */
export function detailsOf(finding: Finding, texts: DocxTexts, actions: FindingActions): HTMLElement {
  const details = make('div', { class: 'details' });
  const list = make('dl');
  const say = (name: string, ...values: (Node | string)[]) => list.append(make('dt', { text: name }), make('dd', {}, ...values));
  say(texts.reason, finding.reason);
  say(texts.remedy, finding.remedy);
  say(texts.source, finding.source);
  if (finding.fixes.length > 0) {
    say(texts.fixes, make('ul', {}, ...finding.fixes.map((fix) => make('li', { text: fill(fix.isSafe ? texts.fixSafe : texts.fixUnsafe, fix.title) }))));
  }
  for (const related of finding.related) {
    const place = related.places[0];
    say(texts.related, place === undefined ? related.message : make('button', { class: 'link', text: related.message, click: () => actions.reveal(place) }));
  }
  details.append(list);
  if (finding.confidence !== 'verified') details.append(make('p', { class: 'doubt', text: texts.unverified }));
  details.append(make('button', { class: 'link rule', text: fill(texts.openRule, finding.code), click: () => actions.openRule(finding.code) }));
  return details;
}
