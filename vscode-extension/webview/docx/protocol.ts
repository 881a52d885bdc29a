import type { Severity, ViewPlace } from '../shared/places';

/** The server's answer to "cchcLint/documentView": a Word file as it is on disk. */
export interface DocumentView {
  readonly uri: string;
  readonly language: 'vi' | 'en';
  readonly asOf: string;
  readonly asOfText: string;
  readonly notices: readonly string[];
  readonly blocks: readonly Block[];
  readonly findings: readonly Finding[];
}

export type Block = Paragraph | Table;

export type Story = 'body' | 'note' | 'margin';

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly story: Story;
  readonly id: number;
  /** All that is shown, the list number included; a line break is "\v". */
  readonly text: string;
  readonly markLength?: number;
  readonly level?: number;
  readonly listLevel?: number;
  readonly align?: 'center' | 'right' | 'justify';
  /** Starts and ends in turn. */
  readonly bold?: readonly number[];
  readonly italic?: readonly number[];
}

export interface Table {
  readonly kind: 'table';
  readonly story: Story;
  readonly rows: readonly Row[];
  /** True for a table without lines, which only sets things side by side. */
  readonly isLayout?: boolean;
}

export interface Row {
  readonly cells: readonly Cell[];
  readonly isHead?: boolean;
  readonly columnsBefore?: number;
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

export interface Finding {
  readonly code: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly text: string;
  readonly problem: string;
  readonly reason: string;
  readonly remedy: string;
  readonly source: string;
  readonly confidence: string;
  readonly fingerprint: string;
  readonly places: readonly ViewPlace[];
  readonly related: readonly { readonly message: string; readonly places: readonly ViewPlace[] }[];
  readonly fixes: readonly { readonly title: string; readonly isSafe: boolean }[];
  readonly isDeprecated?: boolean;
}

export type CopyKind = 'fixed' | 'comments';

/** What the extension tells the page. */
export type ToDocxPage =
  | { readonly type: 'texts'; readonly texts: DocxTexts; readonly canOpenOutside: boolean }
  | { readonly type: 'loading' }
  | { readonly type: 'view'; readonly view: DocumentView }
  /** The file cannot be read now; what was shown before stays. */
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'reveal'; readonly place: ViewPlace }
  | { readonly type: 'writing'; readonly kind: CopyKind }
  /** What a button did; without a copy the message says why. */
  | { readonly type: 'written'; readonly kind: CopyKind; readonly message: string; readonly isCopy: boolean };

/** What the page asks of the extension. */
export type FromDocxPage =
  | { readonly type: 'ready' }
  | { readonly type: 'retry' }
  | { readonly type: 'write'; readonly kind: CopyKind }
  | { readonly type: 'open'; readonly kind: CopyKind; readonly how: 'view' | 'outside' | 'folder' }
  | { readonly type: 'openRule'; readonly code: string }
  | { readonly type: 'showOverview' };

/** What the page says to its reader; "{0}" stands for a value. */
export interface DocxTexts {
  readonly document: string;
  readonly findings: string;
  readonly noFindings: string;
  readonly noneOfThese: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly errors: string;
  readonly warnings: string;
  readonly infos: string;
  readonly summary: string;
  readonly position: string;
  readonly next: string;
  readonly previous: string;
  readonly reason: string;
  readonly remedy: string;
  readonly source: string;
  readonly fixes: string;
  readonly fixSafe: string;
  readonly fixUnsafe: string;
  readonly related: string;
  readonly unverified: string;
  readonly openRule: string;
  readonly close: string;
  readonly writeFixed: string;
  readonly writeFixedHint: string;
  readonly writeComments: string;
  readonly writeCommentsHint: string;
  readonly writing: string;
  readonly openCopy: string;
  readonly openOutside: string;
  readonly openFolder: string;
  readonly overview: string;
  readonly loading: string;
  readonly retry: string;
  readonly stale: string;
  readonly notes: string;
  readonly margins: string;
  readonly empty: string;
  readonly refreshed: string;
}
