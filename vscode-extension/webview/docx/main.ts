import './docx.css';
import { fill, make } from '../shared/dom';
import { FindingCard } from './card';
import { DocumentPane, scrollTo, type Anchor } from './documentPane';
import { FindingsPane } from './findingsPane';
import { Toolbar } from './toolbar';
import type { DocumentView, DocxTexts, Finding, FromDocxPage, ToDocxPage } from './protocol';

/** What is kept while the page is not shown. */
interface State {
  readonly anchor?: Anchor | undefined;
  readonly fingerprint?: string | undefined;
}

const code = acquireVsCodeApi<State>();
const send = (message: FromDocxPage) => code.postMessage(message);

/** The page of one Word file: toolbar, document, findings. */
class Page {
  private readonly toolbar: Toolbar;
  private readonly pane: DocumentPane;
  private readonly list: FindingsPane;
  private readonly card: FindingCard;
  private readonly live = make('div', { class: 'only-heard', attributes: { 'aria-live': 'polite', role: 'status' } });
  private readonly banner = make('div', { class: 'banner', hidden: true, attributes: { role: 'alert' } });
  private view: DocumentView | undefined;
  private selected = -1;
  private shown: Promise<void> = Promise.resolve();

  constructor(private readonly texts: DocxTexts, canOpenOutside: boolean) {
    const actions = {
      openRule: (rule: string) => send({ type: 'openRule', code: rule }),
      reveal: (place: Parameters<DocumentPane['reveal']>[0]) => this.pane.reveal(place),
    };
    this.toolbar = new Toolbar(texts, canOpenOutside, send, (by) => this.step(by));
    this.pane = new DocumentPane(texts);
    this.card = new FindingCard(texts, actions);
    this.list = new FindingsPane(texts, actions, (index) => this.select(index, false), (left) => {
      for (const severity of ['error', 'warning', 'info'] as const) this.pane.element.classList.toggle(`without-${severity}`, left.has(severity));
    });
    document.body.replaceChildren(this.toolbar.element, this.banner, make('div', { class: 'panes' }, this.pane.element, this.list.element), this.card.element, this.live);
    this.loading();
    this.listen();
  }

  loading(): void {
    if (this.view === undefined) this.pane.element.replaceChildren(make('p', { class: 'empty', text: this.texts.loading }));
  }

  /** Shows a new state of the file where the reader was in the old one. */
  show(view: DocumentView): Promise<void> {
    const before = this.view;
    const state = before === undefined ? code.getState() : undefined;
    const anchor = before === undefined ? state?.anchor : this.pane.anchor();
    const fingerprint = before === undefined ? state?.fingerprint : before.findings[this.selected]?.fingerprint;
    this.view = view;
    this.banner.hidden = true;
    this.card.hide();
    this.toolbar.show(view);
    this.list.show(view);
    this.selected = -1;
    const done = this.pane.show(view).then(() => {
      if (this.view !== view) return;
      if (anchor !== undefined) this.pane.restore(anchor);
      const again = view.findings.findIndex((finding) => finding.fingerprint === fingerprint);
      if (again >= 0) this.mark(again);
      this.say(before === undefined ? this.summary() : `${this.texts.refreshed} ${this.summary()}`);
    });
    return (this.shown = done);
  }

  /** The file cannot be read now: what was shown stays, and the page says that it may be old. */
  failed(message: string): void {
    const text = this.view === undefined ? message : fill(this.texts.stale, message);
    this.banner.replaceChildren(make('span', { text }), make('button', { text: this.texts.retry, click: () => send({ type: 'retry' }) }));
    this.banner.hidden = false;
    if (this.view === undefined) this.pane.element.replaceChildren();
  }

  take(message: ToDocxPage): void {
    switch (message.type) {
      case 'loading': return this.loading();
      case 'view': return void this.show(message.view);
      case 'failed': return this.failed(message.message);
      case 'reveal': return void this.shown.then(() => this.pane.reveal(message.place));
      case 'writing': return this.toolbar.writing();
      case 'written': return this.toolbar.written(message.kind, message.message, message.isCopy);
      case 'texts': return;
    }
  }

  private listen(): void {
    const document = this.pane.element;
    document.addEventListener('mouseover', (event) => this.hover(event.target));
    document.addEventListener('click', (event) => {
      const [index] = this.pane.findingsAt(event.target);
      if (index !== undefined && getSelection()?.isCollapsed !== false) this.select(index, true);
    });
    document.addEventListener('scroll', () => {
      this.card.hideSoon();
      this.keep();
    }, { passive: true });
    addEventListener('keydown', (event) => this.key(event));
  }

  private hover(target: EventTarget | null): void {
    const findings = this.pane.findingsAt(target);
    if (findings.length > 0) this.card.showSoon((target as Element).closest<HTMLElement>('[data-findings]')!, this.findings(findings));
    else this.card.hideSoon();
  }

  private key(event: KeyboardEvent): void {
    const inWords = event.target instanceof HTMLElement && event.target.matches('[data-findings]');
    if (event.key === 'F8') this.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape' && this.card.isShown) this.card.hide();
    else if (inWords && (event.key === 'Enter' || event.key === ' ')) {
      const words = event.target as HTMLElement;
      if (!this.card.isShown) this.card.show(words, this.findings(this.pane.findingsAt(words)));
      this.card.enter();
    } else return;
    event.preventDefault();
  }

  /** To the next or previous of the findings that are shown, round the end. */
  private step(by: 1 | -1): void {
    const shown = this.list.shown;
    if (shown.length === 0) return this.say(this.texts.noFindings);
    const here = shown.indexOf(this.selected);
    const to = here < 0 ? (by > 0 ? 0 : shown.length - 1) : (here + by + shown.length) % shown.length;
    this.select(shown[to]!, true);
    this.say(`${fill(this.texts.position, to + 1, shown.length)} ${this.view!.findings[shown[to]!]!.problem}`);
  }

  /** @param takesFocus Whether the keyboard goes to the words; it stays in the list where they were chosen there. */
  private select(index: number, takesFocus: boolean): void {
    void this.shown.then(() => {
      this.mark(index);
      const words = this.pane.piecesAt(index)[0];
      if (words === undefined) return;
      scrollTo(words);
      if (!takesFocus) return;
      words.focus({ preventScroll: true });
      this.card.show(words, this.findings([index]));
    });
  }

  private mark(index: number): void {
    for (const words of this.pane.piecesAt(this.selected)) {
      words.classList.remove('selected');
      words.tabIndex = -1;
    }
    this.selected = index;
    const words = this.pane.piecesAt(index);
    for (const piece of words) piece.classList.add('selected');
    if (words[0] !== undefined) words[0].tabIndex = 0;
    this.list.select(index);
    this.keep();
  }

  private keep(): void {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => code.setState({ anchor: this.pane.anchor(), fingerprint: this.view?.findings[this.selected]?.fingerprint }), 200);
  }

  private keeping: ReturnType<typeof setTimeout> | undefined;

  private findings(indexes: readonly number[]): Finding[] {
    return indexes.map((index) => this.view!.findings[index]!);
  }

  private summary(): string {
    return document.querySelector('.summary')?.textContent ?? '';
  }

  private say(text: string): void {
    this.live.textContent = text;
  }
}

let page: Page | undefined;
addEventListener('message', (event: MessageEvent<ToDocxPage>) => {
  if (event.data.type === 'texts') page = new Page(event.data.texts, event.data.canOpenOutside);
  else page?.take(event.data);
});
send({ type: 'ready' });
