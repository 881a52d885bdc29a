import type { Overview, Task } from './protocol';

/** What the reader looks at: tasks of a lead, of a time, of both, or all of them. */
export interface Selection {
  readonly lead?: number;
  readonly column?: number;
}

export function isSelected(task: Task, { lead, column }: Selection): boolean {
  return (lead === undefined || task.leads.includes(lead)) && (column === undefined || task.column === column);
}

/** The selection in a changed plan: the same lead and time by name; what is gone is selected no more. */
export function carriedOver(selection: Selection, before: Overview | undefined, now: Overview): Selection {
  const lead = selection.lead === undefined ? -1 : now.leads.findIndex(({ name }) => name === before?.leads[selection.lead!]?.name);
  const column = selection.column === undefined ? -1 : now.columns.findIndex(({ id }) => id === before?.columns[selection.column!]?.id);
  return { ...(lead < 0 ? {} : { lead }), ...(column < 0 ? {} : { column }) };
}

/** Names of what is selected, for people. */
export function nameOf({ lead, column }: Selection, overview: Overview): string {
  const names = [lead === undefined ? undefined : overview.leads[lead]?.name, column === undefined ? undefined : overview.columns[column]?.title];
  return names.filter((name) => name !== undefined).join(' · ');
}
