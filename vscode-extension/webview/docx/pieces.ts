import type { DocumentView, Paragraph } from './protocol';

/** A stretch of a paragraph that looks the same from end to end. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Indexes of the findings that point here, in order. */
  readonly findings: readonly number[];
}

/** A finding's range in one paragraph. */
export interface Mark {
  readonly finding: number;
  readonly start: number;
  readonly end: number;
}

/** The ranges of all findings by paragraph. */
export function marksByParagraph(view: DocumentView): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  view.findings.forEach((finding, index) => {
    for (const { block, start, end } of finding.places) {
      const known = marks.get(block);
      const mark = { finding: index, start, end };
      if (known === undefined) marks.set(block, [mark]);
      else known.push(mark);
    }
  });
  return marks;
}

/** Cuts a paragraph where its look or its findings change. An empty range of a finding is an empty piece. */
export function piecesOf(paragraph: Paragraph, marks: readonly Mark[]): Piece[] {
  const { text, bold = [], italic = [] } = paragraph;
  const cuts = new Set([0, text.length, ...bold, ...italic]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  const ordered = [...cuts].filter((cut) => cut >= 0 && cut <= text.length).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  const empty = marks.filter((mark) => mark.start === mark.end);
  ordered.forEach((start, index) => {
    const here = empty.filter((mark) => mark.start === start).map((mark) => mark.finding);
    if (here.length > 0) pieces.push({ start, end: start, isBold: false, isItalic: false, findings: here });
    const end = ordered[index + 1];
    if (end === undefined) return;
    const findings = marks.filter((mark) => mark.start < end && mark.end > start).map((mark) => mark.finding);
    pieces.push({ start, end, isBold: isWithin(bold, start), isItalic: isWithin(italic, start), findings });
  });
  return pieces;
}

/** Whether an offset lies in one of the ranges, given as starts and ends in turn. */
function isWithin(ranges: readonly number[], offset: number): boolean {
  for (let i = 0; i + 1 < ranges.length; i += 2) if (offset >= ranges[i]! && offset < ranges[i + 1]!) return true;
  return false;
}
