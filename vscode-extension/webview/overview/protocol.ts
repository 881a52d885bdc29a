import type { Range, Severity, ViewPlace } from '../shared/places';

/** The server's answer to "cchcLint/overview". */
export interface Overview {
  readonly uri: string;
  readonly language: 'vi' | 'en';
  readonly asOf: string;
  readonly asOfText: string;
  readonly year: number;
  readonly notices: readonly string[];
  readonly columns: readonly Column[];
  readonly leads: readonly Lead[];
  readonly tasks: readonly Task[];
  readonly rules: readonly Rule[];
  /** Absent for a Word file. */
  readonly version?: number;
  readonly title?: string;
}

/** When tasks are due. */
export interface Column {
  readonly id: string;
  readonly title: string;
  /** How many tasks, each counted once. */
  readonly count: number;
}

export interface Lead {
  readonly name: string;
  readonly kind: 'single' | 'collective' | 'unknown' | 'missing';
  /** Tasks by column. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface Task {
  readonly number: string;
  readonly text: string;
  readonly area: string;
  readonly lead: string;
  /** Indexes of the leads. */
  readonly leads: readonly number[];
  readonly deadline: string;
  readonly deadlineClass: string;
  /** Index of the column. */
  readonly column: number;
  readonly place: Place;
  /** First and last day, "YYYY-MM-DD"; absent where the words name none. */
  readonly from?: string;
  readonly to?: string;
}

export interface Rule {
  readonly code: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: readonly { readonly severity: Severity; readonly text: string; readonly problem: string; readonly place: Place }[];
}

export interface Place {
  readonly range: Range;
  /** For a Word file. */
  readonly view?: ViewPlace;
}

export type ToOverviewPage =
  | { readonly type: 'texts'; readonly texts: OverviewTexts }
  | { readonly type: 'overview'; readonly name: string; readonly overview: Overview }
  /** No document that is checked is in view, or it cannot be read. */
  | { readonly type: 'nothing'; readonly message: string };

export type FromOverviewPage = { readonly type: 'ready' } | { readonly type: 'go'; readonly place: Place } | { readonly type: 'openRule'; readonly code: string };

/** What the page says to its reader; "{0}" stands for a value. */
export interface OverviewTexts {
  readonly heading: string;
  readonly loading: string;
  readonly tasks: string;
  readonly noTasks: string;
  readonly matrix: string;
  readonly matrixCaption: string;
  readonly lead: string;
  readonly total: string;
  readonly cell: string;
  readonly timeline: string;
  readonly timelineLabel: string;
  readonly withoutDates: string;
  readonly filteredBy: string;
  readonly clear: string;
  readonly number: string;
  readonly task: string;
  readonly deadline: string;
  readonly interval: string;
  readonly findingsByRule: string;
  readonly rulesLabel: string;
  readonly noFindings: string;
  readonly openRule: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly shown: string;
  readonly kindDay: string;
  readonly kindPart: string;
  readonly kindYear: string;
  readonly kindRegular: string;
  readonly kindOther: string;
}
