import './overview.css';
import { fill, make } from '../shared/dom';
import { severitySign } from '../shared/severity';
import { onThemeChange } from '../shared/theme';
import { matrixOf } from './matrix';
import { RulesChart } from './rulesChart';
import { carriedOver, isSelected, nameOf, type Selection } from './selection';
import { legendOf, TimelineChart } from './timelineChart';
import type { FromOverviewPage, Overview, OverviewTexts, Place, Rule, Task, ToOverviewPage } from './protocol';

const code = acquireVsCodeApi<{ readonly scroll: number }>();
const send = (message: FromOverviewPage) => code.postMessage(message);
const go = (place: Place) => send({ type: 'go', place });

/** The overview of one plan. It is made anew at each change; what is selected and where it is scrolled to stays. */
class Page {
  private readonly title = make('h1');
  private readonly subtitle = make('p', { class: 'subtitle' });
  private readonly notices = make('ul', { class: 'notices' });
  private readonly nothing = make('p', { class: 'empty', attributes: { role: 'status' } });
  private readonly content = make('main', { hidden: true });
  private readonly live = make('div', { class: 'only-heard', attributes: { 'aria-live': 'polite', role: 'status' } });
  private readonly matrix = make('div');
  private readonly noTasks = make('p', { class: 'empty' });
  private readonly taskParts = make('div');
  private readonly filter = make('div', { class: 'filter' });
  private readonly timelineFrame = make('div', { class: 'chart' });
  private readonly legend = make('div');
  private readonly withoutDates = make('p', { class: 'muted' });
  private readonly taskTable = make('div', { class: 'frame' });
  private readonly rulesFrame = make('div', { class: 'chart' });
  private readonly ruleList = make('div', { class: 'rules' });
  private readonly timeline: TimelineChart;
  private readonly rules: RulesChart;
  private overview: Overview | undefined;
  private selection: Selection = {};

  constructor(private readonly texts: OverviewTexts) {
    const canvas = (label: string) => make('canvas', { attributes: { role: 'img', 'aria-label': label } });
    const [timeline, rules] = [canvas(texts.timelineLabel), canvas(texts.rulesLabel)];
    this.timelineFrame.append(timeline);
    this.rulesFrame.append(rules);
    this.timeline = new TimelineChart(timeline, this.timelineFrame, (task) => go(task.place));
    this.rules = new RulesChart(rules, this.rulesFrame, (rule) => this.openRule(rule));
    this.nothing.textContent = texts.loading;
    this.noTasks.textContent = texts.noTasks;
    const section = (id: string, heading: string, ...children: Node[]) =>
      make('section', { attributes: { 'aria-labelledby': id } }, make('h2', { id, text: heading }), ...children);
    this.taskParts.append(
      section('matrix', texts.matrix, this.matrix),
      section('timeline', texts.timeline, this.filter, this.legend, this.timelineFrame, this.withoutDates, this.taskTable),
    );
    this.content.append(this.noTasks, this.taskParts, section('rules', texts.findingsByRule, this.rulesFrame, this.ruleList));
    document.body.replaceChildren(make('header', {}, this.title, this.subtitle, this.notices), this.nothing, this.content, this.live);
    onThemeChange(() => this.draw());
  }

  showNothing(message: string): void {
    this.overview = undefined;
    this.title.textContent = this.texts.heading;
    this.subtitle.textContent = '';
    this.notices.replaceChildren();
    this.content.hidden = true;
    this.nothing.hidden = false;
    this.nothing.textContent = message;
  }

  show(name: string, overview: Overview): void {
    const isOther = this.overview?.uri !== overview.uri;
    this.selection = isOther ? {} : carriedOver(this.selection, this.overview, overview);
    this.overview = overview;
    this.nothing.hidden = true;
    this.content.hidden = false;
    this.title.textContent = overview.title ?? name;
    const findings = overview.rules.reduce((sum, rule) => sum + rule.findings.length, 0);
    this.subtitle.textContent = [overview.title === undefined ? '' : name, overview.asOfText, fill(this.texts.shown, overview.tasks.length, findings)].filter((part) => part !== '').join(' · ');
    this.notices.replaceChildren(...overview.notices.map((notice) => make('li', { text: notice })));
    this.noTasks.hidden = overview.tasks.length > 0;
    this.taskParts.hidden = overview.tasks.length === 0;
    this.showRules(overview.rules);
    this.draw();
    if (isOther) {
      scrollTo(0, code.getState()?.scroll ?? 0);
      this.live.textContent = this.subtitle.textContent;
    }
  }

  /** Draws what depends on the selection or the theme. */
  private draw(): void {
    const overview = this.overview;
    if (overview === undefined) return;
    this.rules.show(overview.rules);
    if (overview.tasks.length === 0) return;
    const focused = document.activeElement?.getAttribute('aria-label');
    this.matrix.replaceChildren(matrixOf(overview, this.texts, this.selection, (selection) => this.select(selection)));
    // The table is made anew: the keyboard stays at the same cell.
    if (focused != null) [...this.matrix.querySelectorAll('button')].find((button) => button.getAttribute('aria-label') === focused)?.focus({ preventScroll: true });
    const selected = overview.tasks.filter((task) => isSelected(task, this.selection));
    const name = nameOf(this.selection, overview);
    this.filter.replaceChildren(
      ...(name === '' ? [] : [make('span', { text: fill(this.texts.filteredBy, name, selected.length) }), make('button', { text: this.texts.clear, click: () => this.select({}) })]),
    );
    const dated = selected.filter((task) => task.from !== undefined || task.to !== undefined);
    this.timelineFrame.hidden = dated.length === 0;
    this.legend.replaceChildren(legendOf(dated, this.texts));
    this.timeline.show(overview, dated);
    this.withoutDates.hidden = dated.length === selected.length;
    this.withoutDates.textContent = fill(this.texts.withoutDates, selected.length - dated.length);
    this.taskTable.replaceChildren(this.tableOf(overview, selected));
  }

  private select(selection: Selection): void {
    this.selection = selection;
    this.draw();
    const overview = this.overview!;
    const count = overview.tasks.filter((task) => isSelected(task, selection)).length;
    this.live.textContent = fill(this.texts.tasks, count);
  }

  private tableOf(overview: Overview, tasks: readonly Task[]): HTMLElement {
    const { texts } = this;
    const column = (text: string) => make('th', { text, attributes: { scope: 'col' } });
    const rows = tasks.map((task) =>
      make('tr', {},
        make('td', { text: task.number }),
        make('td', {}, make('button', { class: 'link', text: task.text === '' ? '…' : task.text, title: task.area, click: () => go(task.place) })),
        make('td', { text: task.leads.map((index) => overview.leads[index]?.name ?? '').join('; ') }),
        make('td', { text: task.deadline }),
        make('td', { class: 'interval', text: intervalOf(task, overview.language) })),
    );
    return make('table', { class: 'tasks' },
      make('caption', { class: 'only-heard', text: texts.timelineLabel }),
      make('thead', {}, make('tr', {}, column(texts.number), column(texts.task), column(texts.lead), column(texts.deadline), column(texts.interval))),
      make('tbody', {}, ...rows));
  }

  private showRules(rules: readonly Rule[]): void {
    const open = new Set([...this.ruleList.querySelectorAll<HTMLDetailsElement>('details[open]')].map((details) => details.dataset['code']));
    this.rulesFrame.hidden = rules.length === 0;
    if (rules.length === 0) {
      this.ruleList.replaceChildren(make('p', { class: 'empty', text: this.texts.noFindings }));
      return;
    }
    this.ruleList.replaceChildren(...rules.map((rule) => {
      const details = make('details', { attributes: { 'data-code': rule.code } },
        make('summary', {},
          severitySign(rule.severity, this.texts[rule.severity]),
          make('span', { class: 'code', text: rule.code }),
          make('span', { class: 'title', text: rule.title }),
          make('span', { class: 'count', text: String(rule.findings.length) })),
        make('ul', {}, ...rule.findings.map((finding) => make('li', {}, make('button', { class: 'link', text: finding.problem, click: () => go(finding.place) })))),
        make('button', { class: 'link page', text: fill(this.texts.openRule, rule.code), click: () => send({ type: 'openRule', code: rule.code }) }));
      details.open = open.has(rule.code);
      return details;
    }));
  }

  private openRule(rule: Rule): void {
    for (const details of this.ruleList.querySelectorAll<HTMLDetailsElement>('details')) {
      if (details.dataset['code'] !== rule.code) continue;
      details.open = true;
      details.scrollIntoView({ block: 'nearest' });
      details.querySelector('summary')?.focus();
    }
  }
}

function intervalOf({ from, to }: Task, language: 'vi' | 'en'): string {
  const day = (text: string) => (language === 'en' ? text : text.split('-').reverse().join('/'));
  if (from !== undefined && to !== undefined) return from === to ? day(to) : `${day(from)} – ${day(to)}`;
  if (to !== undefined) return `≤ ${day(to)}`;
  return from === undefined ? '' : `≥ ${day(from)}`;
}

let page: Page | undefined;
addEventListener('message', ({ data }: MessageEvent<ToOverviewPage>) => {
  if (data.type === 'texts') page = new Page(data.texts);
  else if (data.type === 'nothing') page?.showNothing(data.message);
  else page?.show(data.name, data.overview);
});
addEventListener('scroll', () => code.setState({ scroll: scrollY }), { passive: true });
send({ type: 'ready' });
