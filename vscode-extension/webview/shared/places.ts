/** A place in the document as the protocol counts, both 0-based. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A range of the text of a paragraph of a Word file, in UTF-16 code units. */
export interface ViewPlace {
  /** The paragraph's id. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export type Severity = 'error' | 'warning' | 'info';
