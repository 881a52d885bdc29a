import { make } from './dom';
import type { Severity } from './places';

const glyphs: Readonly<Record<Severity, string>> = { error: '×', warning: '!', info: 'i' };

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** A sign that tells the severity by its form too, for readers who don't see colours; its name is read out. */
export function severitySign(severity: Severity, name: string): HTMLElement {
  return make('span', { class: `severity ${severity}`, text: glyphs[severity], title: name, attributes: { role: 'img', 'aria-label': name } });
}
