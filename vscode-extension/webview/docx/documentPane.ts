import { make } from '../shared/dom';
import { severities } from '../shared/severity';
import type { ViewPlace } from '../shared/places';
import { marksByParagraph, piecesOf, type Mark, type Piece } from './pieces';
import type { Block, DocumentView, DocxTexts, Paragraph, Row, Story, Table } from './protocol';

/** Blocks of one chunk: the browser lays out only the chunks that are near what is seen. */
const chunkSize = 40;
/** Blocks that are made before the page is shown; the others follow in between. */
const firstBlocks = 240;

/** Where the reader is, told by words, which stay when the file changes. */
export interface Anchor {
  readonly id: number;
  readonly text: string;
  /** Distance of the paragraph from the upper edge, in pixels. */
  readonly top: number;
}

/** The document as it looks, with each finding at its words. */
export class DocumentPane {
  readonly element: HTMLElement;
  private view: DocumentView | undefined;
  private marks: ReadonlyMap<number, readonly Mark[]> = new Map();
  private paragraphs: HTMLElement[] = [];
  private piecesOfFinding: HTMLElement[][] = [];
  private rendering = 0;

  /** @param texts What the page says. */
  constructor(private readonly texts: DocxTexts) {
    this.element = make('main', { class: 'document', tabIndex: 0, attributes: { 'aria-label': texts.document } });
  }

  /** Shows a document; ends when all of it is there. */
  async show(view: DocumentView): Promise<void> {
    const turn = ++this.rendering;
    this.view = view;
    this.marks = marksByParagraph(view);
    this.paragraphs = [];
    this.piecesOfFinding = view.findings.map(() => []);
    const paper = make('div', { class: 'paper' });
    this.element.replaceChildren(paper);
    if (view.blocks.length === 0) paper.append(make('p', { class: 'empty', text: this.texts.empty }));
    const stories: readonly (readonly [Story, string | null])[] = [['body', null], ['note', this.texts.notes], ['margin', this.texts.margins]];
    let made = 0;
    for (const [story, title] of stories) {
      const blocks = view.blocks.filter((block) => block.story === story);
      if (title !== null && blocks.some(hasWords)) paper.append(make('h2', { class: 'story', text: title }));
      else if (title !== null) continue;
      for (let i = 0; i < blocks.length; i += chunkSize) {
        if (made >= firstBlocks) await nextFrame();
        if (turn !== this.rendering) return;
        const chunk = make('section', { class: 'chunk' });
        for (const block of blocks.slice(i, i + chunkSize)) chunk.append(this.block(block));
        paper.append(chunk);
        made += chunkSize;
      }
    }
    // Cells that a wide table leaves no room for can be scrolled to; keys do that for whoever has no mouse.
    for (const frame of paper.querySelectorAll<HTMLElement>('.table-frame')) frame.tabIndex = frame.scrollWidth > frame.clientWidth ? 0 : -1;
  }

  /** The elements that stand for a finding's words, in order. */
  piecesAt(finding: number): readonly HTMLElement[] {
    return this.piecesOfFinding[finding] ?? [];
  }

  /** Findings that an element of the page belongs to; none outside of marked words. */
  findingsAt(target: EventTarget | null): readonly number[] {
    const piece = target instanceof Element ? target.closest<HTMLElement>('[data-findings]') : null;
    return piece?.dataset['findings']?.split(' ').map(Number) ?? [];
  }

  paragraph(id: number): HTMLElement | undefined {
    return this.paragraphs[id];
  }

  /** Brings a place to the middle and lets it flash. */
  reveal(place: ViewPlace): void {
    const paragraph = this.paragraphs[place.block];
    if (paragraph === undefined) return;
    scrollTo(paragraph);
    paragraph.classList.remove('flash');
    // Read so that the animation begins anew.
    void paragraph.offsetWidth;
    paragraph.classList.add('flash');
  }

  /** The first paragraph that is seen; undefined at the very top. */
  anchor(): Anchor | undefined {
    if (this.element.scrollTop === 0) return undefined;
    const edge = this.element.getBoundingClientRect().top;
    for (const [id, paragraph] of this.paragraphs.entries()) {
      const box = paragraph?.getBoundingClientRect();
      if (box !== undefined && box.height > 0 && box.bottom > edge) return { id, text: paragraph!.textContent ?? '', top: box.top - edge };
    }
    return undefined;
  }

  /** Puts the paragraph with the anchor's words, or the one in its place, back to where it was seen. */
  restore(anchor: Anchor): void {
    const same = (id: number) => this.paragraphs[id]?.textContent === anchor.text;
    let found = anchor.id;
    for (let away = 0; away < this.paragraphs.length; away++) {
      if (same(anchor.id + away)) found = anchor.id + away;
      else if (same(anchor.id - away)) found = anchor.id - away;
      else continue;
      break;
    }
    const paragraph = this.paragraphs[Math.min(found, this.paragraphs.length - 1)];
    if (paragraph === undefined) return;
    // Twice: chunks that come into sight for the first time get their true height.
    for (let i = 0; i < 2; i++) {
      paragraph.scrollIntoView({ block: 'start' });
      this.element.scrollTop -= anchor.top;
    }
  }

  private block(block: Block): HTMLElement {
    return block.kind === 'table' ? this.table(block) : this.paragraphElement(block);
  }

  private paragraphElement(paragraph: Paragraph): HTMLElement {
    // Word's levels begin at 1; the page's own title takes that one.
    const level = paragraph.level ?? 0;
    const element = make(level > 0 ? (`h${Math.min(6, level + 1)}` as 'h2') : 'p', { class: paragraph.align ?? '' });
    if (paragraph.listLevel !== undefined) element.style.setProperty('--list-level', String(paragraph.listLevel));
    this.paragraphs[paragraph.id] = element;
    for (const piece of piecesOf(paragraph, this.marks.get(paragraph.id) ?? [])) element.append(this.piece(piece, paragraph));
    return element;
  }

  private piece(piece: Piece, paragraph: Paragraph): Node {
    const words = textNodes(paragraph.text.slice(piece.start, piece.end));
    const isMark = paragraph.markLength !== undefined && piece.end <= paragraph.markLength && piece.end > piece.start;
    if (piece.findings.length === 0 && !piece.isBold && !piece.isItalic && !isMark) {
      const plain = document.createDocumentFragment();
      plain.append(...words);
      return plain;
    }
    const look = make('span', { class: [piece.isBold ? 'bold' : '', piece.isItalic ? 'italic' : '', isMark ? 'mark' : ''].join(' ').trim() });
    look.append(...words);
    if (piece.findings.length === 0) return look;
    const findings = piece.findings.map((index) => this.view!.findings[index]!);
    const severity = severities.find((one) => findings.some((finding) => finding.severity === one))!;
    const marked = make('span', {
      class: `finding ${severity}${piece.start === piece.end ? ' point' : ''}`,
      tabIndex: -1,
      attributes: { 'data-findings': piece.findings.join(' '), role: 'mark', 'aria-roledescription': this.texts[severity] },
    });
    if (findings.some((finding) => finding.isDeprecated)) look.classList.add('deprecated');
    marked.append(look);
    for (const index of piece.findings) this.piecesOfFinding[index]!.push(marked);
    return marked;
  }

  private table(table: Table): HTMLElement {
    const element = make('table', { class: table.isLayout === true ? 'layout' : '' });
    if (table.isLayout === true) element.setAttribute('role', 'presentation');
    // A head that Word repeats is a head here; without one the rows are rows.
    let heads = 0;
    while (heads < table.rows.length && table.rows[heads]!.isHead === true) heads++;
    if (heads > 0) element.append(make('thead', {}, ...table.rows.slice(0, heads).map((row) => this.row(row, true))));
    element.append(make('tbody', {}, ...table.rows.slice(heads).map((row) => this.row(row, false))));
    return make('div', { class: 'table-frame' }, element);
  }

  private row(row: Row, isHead: boolean): HTMLElement {
    const element = make('tr');
    if (row.columnsBefore !== undefined) element.append(make('td', { class: 'before', attributes: { colspan: String(row.columnsBefore) } }));
    for (const cell of row.cells) {
      const made = make(isHead ? 'th' : 'td', { attributes: isHead ? { scope: 'col' } : {} });
      if (cell.colSpan !== undefined) made.colSpan = cell.colSpan;
      if (cell.rowSpan !== undefined) made.rowSpan = cell.rowSpan;
      for (const block of cell.blocks) made.append(this.block(block));
      element.append(made);
    }
    return element;
  }
}

/** Scrolls an element to the middle; with the jump that some readers cannot bear only where they bear it. */
export function scrollTo(element: Element): void {
  element.scrollIntoView({ block: 'center', inline: 'nearest' });
}

function hasWords(block: Block): boolean {
  return block.kind === 'paragraph' ? block.text.trim() !== '' : block.rows.some((row) => row.cells.some((cell) => cell.blocks.some(hasWords)));
}

function textNodes(text: string): Node[] {
  const nodes: Node[] = [];
  text.split('\v').forEach((line, index) => {
    if (index > 0) nodes.push(document.createElement('br'));
    if (line !== '') nodes.push(document.createTextNode(line));
  });
  return nodes;
}

function nextFrame(): Promise<void> {
  // A page that is not seen gets no frames.
  return new Promise((resolve) => (document.hidden ? setTimeout(resolve) : requestAnimationFrame(() => setTimeout(resolve))));
}
