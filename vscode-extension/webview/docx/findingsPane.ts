import { fill, make } from '../shared/dom';
import { severities, severitySign } from '../shared/severity';
import type { Severity } from '../shared/places';
import { detailsOf, type FindingActions } from './findingText';
import type { DocumentView, DocxTexts, Finding } from './protocol';

/** The list of findings beside the document. One of them may be open; severities can be left out. */
export class FindingsPane {
  readonly element: HTMLElement;
  private readonly filters = make('div', { class: 'filters', attributes: { role: 'group' } });
  private readonly list = make('ol', { class: 'list' });
  private readonly nothing = make('p', { class: 'empty', hidden: true });
  private readonly left = new Set<Severity>();
  private findings: readonly Finding[] = [];
  private items: HTMLLIElement[] = [];
  private selected = -1;

  /**
   * @param choose A finding was chosen in the list.
   * @param filtered The severities that are left out have changed.
   */
  constructor(
    private readonly texts: DocxTexts,
    private readonly actions: FindingActions,
    private readonly choose: (index: number) => void,
    private readonly filtered: (left: ReadonlySet<Severity>) => void,
  ) {
    this.filters.setAttribute('aria-label', texts.findings);
    this.element = make('aside', { class: 'findings', attributes: { 'aria-label': texts.findings } }, this.filters, this.nothing, this.list);
    this.list.addEventListener('keydown', (event) => this.key(event));
  }

  show(view: DocumentView): void {
    this.findings = view.findings;
    this.selected = -1;
    this.showFilters();
    this.items = view.findings.map((finding, index) => this.item(finding, index));
    this.list.replaceChildren(...this.items);
    this.update();
  }

  /** Indexes of the findings that are shown, in the order of the text. */
  get shown(): number[] {
    return this.findings.flatMap((finding, index) => (this.left.has(finding.severity) ? [] : [index]));
  }

  /** Marks a finding as the one that is looked at and opens its details. */
  select(index: number): void {
    const before = this.items[this.selected];
    if (before !== undefined && this.selected !== index) {
      before.classList.remove('selected');
      buttonOf(before).setAttribute('aria-expanded', 'false');
      before.querySelector('.details')?.remove();
    }
    this.selected = index;
    const item = this.items[index];
    const finding = this.findings[index];
    if (item === undefined || finding === undefined) return;
    if (!item.classList.contains('selected')) {
      item.classList.add('selected');
      buttonOf(item).setAttribute('aria-expanded', 'true');
      item.append(detailsOf(finding, this.texts, this.actions));
    }
    this.update();
    item.scrollIntoView({ block: 'nearest' });
  }

  private showFilters(): void {
    const counts = (severity: Severity) => this.findings.filter((finding) => finding.severity === severity).length;
    const names: Readonly<Record<Severity, string>> = { error: this.texts.errors, warning: this.texts.warnings, info: this.texts.infos };
    this.filters.replaceChildren(
      ...severities.filter((severity) => counts(severity) > 0).map((severity) => {
        const toggle = make('button', { class: 'filter', attributes: { 'aria-pressed': String(!this.left.has(severity)) } });
        toggle.append(severitySign(severity, ''), make('span', { text: fill(names[severity], counts(severity)) }));
        toggle.firstElementChild!.setAttribute('aria-hidden', 'true');
        toggle.addEventListener('click', () => {
          if (!this.left.delete(severity)) this.left.add(severity);
          toggle.setAttribute('aria-pressed', String(!this.left.has(severity)));
          this.update();
          this.filtered(this.left);
        });
        return toggle;
      }),
    );
  }

  private item(finding: Finding, index: number): HTMLLIElement {
    const button = make(
      'button',
      { class: 'item', tabIndex: -1, attributes: { 'aria-expanded': 'false' }, click: () => this.choose(index) },
      severitySign(finding.severity, this.texts[finding.severity]),
      make('span', { class: 'problem', text: finding.problem }),
      make('span', { class: 'code', text: finding.code }),
    );
    return make('li', {}, button);
  }

  /** Shows what the filters leave, and lets Tab stop at one item only. */
  private update(): void {
    const shown = this.shown;
    const stop = shown.includes(this.selected) ? this.selected : shown[0];
    this.items.forEach((item, index) => {
      item.hidden = this.left.has(this.findings[index]!.severity);
      buttonOf(item).tabIndex = index === stop ? 0 : -1;
    });
    this.nothing.hidden = shown.length > 0;
    this.nothing.textContent = this.findings.length === 0 ? this.texts.noFindings : this.texts.noneOfThese;
  }

  private key(event: KeyboardEvent): void {
    const shown = this.shown;
    const at = this.items.findIndex((item) => buttonOf(item) === document.activeElement);
    if (at < 0) return;
    const here = shown.indexOf(at);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: shown.length - 1 }[event.key];
    const next = to === undefined ? undefined : shown[to];
    if (next === undefined) return;
    event.preventDefault();
    for (const item of this.items) buttonOf(item).tabIndex = -1;
    const button = buttonOf(this.items[next]!);
    button.tabIndex = 0;
    button.focus();
  }
}

function buttonOf(item: HTMLElement): HTMLButtonElement {
  return item.querySelector<HTMLButtonElement>('button.item')!;
}
