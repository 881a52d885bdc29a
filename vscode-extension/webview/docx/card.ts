import { make } from '../shared/dom';
import { detailsOf, headOf, type FindingActions } from './findingText';
import type { DocxTexts, Finding } from './protocol';

const showAfter = 250;
const hideAfter = 300;

/** The card beside marked words: what is wrong, why, what to do. Shown under the mouse, and at once for the keyboard. */
export class FindingCard {
  readonly element: HTMLElement;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private at: HTMLElement | undefined;

  constructor(private readonly texts: DocxTexts, private readonly actions: FindingActions) {
    this.element = make('div', { class: 'card', id: 'finding-card', hidden: true, attributes: { role: 'group', 'aria-label': texts.findings } });
    this.element.addEventListener('mouseenter', () => clearTimeout(this.timer));
    this.element.addEventListener('mouseleave', () => this.hideSoon());
    this.element.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && (this.element.contains(event.relatedTarget) || this.at?.contains(event.relatedTarget)))) this.hide();
    });
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  /** Shows it after a moment, so that a mouse passing by opens nothing. */
  showSoon(words: HTMLElement, findings: readonly Finding[]): void {
    clearTimeout(this.timer);
    if (words !== this.at || !this.isShown) this.timer = setTimeout(() => this.show(words, findings), this.isShown ? 0 : showAfter);
  }

  show(words: HTMLElement, findings: readonly Finding[]): void {
    clearTimeout(this.timer);
    this.release();
    this.at = words;
    words.setAttribute('aria-describedby', this.element.id);
    this.element.replaceChildren(
      ...findings.map((finding) =>
        make('section', { class: finding.severity }, headOf(finding, this.texts), make('p', { class: 'problem', text: finding.problem }), detailsOf(finding, this.texts, this.actions)),
      ),
    );
    this.element.hidden = false;
    this.element.scrollTop = 0;
    this.place(words);
  }

  /** Puts the keyboard into the card; false where it is not shown. */
  enter(): boolean {
    if (!this.isShown) return false;
    this.element.querySelector('button')?.focus();
    return true;
  }

  hideSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hide(), hideAfter);
  }

  /** Hides it; the keyboard goes back to the words where it was in the card. */
  hide(): void {
    clearTimeout(this.timer);
    if (!this.isShown) return;
    const wasInside = this.element.contains(document.activeElement);
    const words = this.at;
    this.release();
    this.element.hidden = true;
    if (wasInside) words?.focus({ preventScroll: true });
  }

  private release(): void {
    this.at?.removeAttribute('aria-describedby');
    this.at = undefined;
  }

  /** Below the words where there is room, else above them; never over them. */
  private place(words: HTMLElement): void {
    const box = words.getClientRects()[0] ?? words.getBoundingClientRect();
    const last = words.getClientRects()[words.getClientRects().length - 1] ?? box;
    const { width, height } = this.element.getBoundingClientRect();
    const below = last.bottom + 4;
    const top = below + height <= innerHeight || box.top < height ? below : box.top - height - 4;
    this.element.style.top = `${Math.max(4, Math.min(top, innerHeight - height - 4))}px`;
    this.element.style.left = `${Math.max(4, Math.min(box.left, innerWidth - width - 12))}px`;
  }
}
