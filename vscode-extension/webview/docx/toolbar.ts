import { fill, make } from '../shared/dom';
import type { CopyKind, DocumentView, DocxTexts, FromDocxPage } from './protocol';

/** Counts, the day judged on, and what can be done with the file. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly summary = make('h1', { class: 'summary' });
  private readonly asOf = make('span', { class: 'as-of' });
  private readonly notices = make('ul', { class: 'notices', hidden: true });
  private readonly result = make('div', { class: 'result', hidden: true, attributes: { role: 'status' } });
  private readonly buttons: HTMLButtonElement[];

  constructor(
    private readonly texts: DocxTexts,
    private readonly canOpenOutside: boolean,
    private readonly send: (message: FromDocxPage) => void,
    step: (by: 1 | -1) => void,
  ) {
    const write = (kind: CopyKind, text: string, hint: string, look: string) =>
      make('button', { class: look, text, title: hint, attributes: { 'data-write': kind }, click: () => send({ type: 'write', kind }) });
    const fixed = write('fixed', texts.writeFixed, texts.writeFixedHint, 'primary');
    const comments = write('comments', texts.writeComments, texts.writeCommentsHint, '');
    const go = (by: 1 | -1, sign: string, name: string) => make('button', { class: 'step', text: sign, title: name, attributes: { 'aria-label': name }, click: () => step(by) });
    this.buttons = [fixed, comments];
    this.element = make(
      'header',
      { class: 'toolbar' },
      make('div', { class: 'state' }, this.summary, this.asOf),
      make('div', { class: 'actions', attributes: { role: 'toolbar', 'aria-label': texts.document } },
        go(-1, '↑', texts.previous), go(1, '↓', texts.next), fixed, comments,
        make('button', { text: texts.overview, click: () => send({ type: 'showOverview' }) })),
      this.result,
      this.notices,
    );
  }

  show(view: DocumentView): void {
    const count = (severity: string) => view.findings.filter((finding) => finding.severity === severity).length;
    this.summary.textContent =
      view.findings.length === 0 ? this.texts.noFindings : fill(this.texts.summary, view.findings.length, count('error'), count('warning'), count('info'));
    this.asOf.textContent = view.asOfText;
    this.notices.hidden = view.notices.length === 0;
    this.notices.replaceChildren(...view.notices.map((notice) => make('li', { text: notice })));
  }

  /** A copy is being written: until it is there nothing else can be asked for. */
  writing(): void {
    for (const button of this.buttons) button.disabled = true;
    this.result.hidden = false;
    this.result.className = 'result';
    this.result.replaceChildren(make('span', { text: this.texts.writing }));
  }

  written(kind: CopyKind, message: string, isCopy: boolean): void {
    for (const button of this.buttons) button.disabled = false;
    const open = (how: 'view' | 'outside' | 'folder', text: string) =>
      make('button', { class: 'link', text, attributes: { 'data-open': how }, click: () => this.send({ type: 'open', kind, how }) });
    this.result.hidden = message === '';
    this.result.className = `result ${isCopy ? 'done' : 'not-done'}`;
    this.result.replaceChildren(make('span', { text: message }));
    if (isCopy) {
      if (this.canOpenOutside) this.result.append(open('outside', this.texts.openOutside));
      this.result.append(open('view', this.texts.openCopy), open('folder', this.texts.openFolder));
    }
    this.result.append(make('button', { class: 'link', text: this.texts.close, click: () => (this.result.hidden = true) }));
  }
}
