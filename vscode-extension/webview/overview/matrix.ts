import { fill, make } from '../shared/dom';
import type { Overview, OverviewTexts } from './protocol';
import type { Selection } from './selection';

/** Tasks by lead and by when they are due, as a table whose cells select what is listed below. */
export function matrixOf(overview: Overview, texts: OverviewTexts, selection: Selection, select: (selection: Selection) => void): HTMLElement {
  const most = Math.max(1, ...overview.leads.flatMap((lead) => lead.counts));
  const same = (one: Selection) => one.lead === selection.lead && one.column === selection.column;
  const button = (text: string, label: string, what: Selection) =>
    make('button', {
      class: 'cell',
      text,
      attributes: { 'aria-label': label, 'aria-pressed': String(same(what)) },
      click: () => select(same(what) ? {} : what),
    });

  const head = make('tr', {}, make('th', { text: texts.lead, attributes: { scope: 'col' } }));
  overview.columns.forEach((column, index) =>
    head.append(make('th', { attributes: { scope: 'col' } }, button(column.title, fill(texts.cell, column.title, '', column.count), { column: index }))),
  );
  head.append(make('th', { class: 'total', text: texts.total, attributes: { scope: 'col' } }));

  const rows = overview.leads.map((lead, leadIndex) => {
    const row = make('tr', { class: lead.kind === 'missing' || lead.kind === 'collective' ? 'doubtful' : '' });
    row.append(make('th', { attributes: { scope: 'row' } }, button(lead.name, fill(texts.cell, lead.name, '', lead.total), { lead: leadIndex })));
    lead.counts.forEach((count, column) => {
      const cell = make('td', { class: count === 0 ? 'none' : '' });
      if (count > 0) {
        // Never so strong that the number on it is hard to read.
        cell.style.setProperty('--heat', `${Math.round(8 + (27 * count) / most)}%`);
        cell.append(button(String(count), fill(texts.cell, lead.name, overview.columns[column]!.title, count), { lead: leadIndex, column }));
      }
      row.append(cell);
    });
    row.append(make('td', { class: 'total', text: String(lead.total) }));
    return row;
  });

  const foot = make('tr', {}, make('th', { text: texts.total, attributes: { scope: 'row' } }));
  for (const column of overview.columns) foot.append(make('td', { class: 'total', text: String(column.count) }));
  foot.append(make('td', { class: 'total', text: String(overview.tasks.length) }));

  return make('div', { class: 'frame' },
    make('table', { class: 'matrix' }, make('caption', { class: 'only-heard', text: texts.matrixCaption }), make('thead', {}, head), make('tbody', {}, ...rows), make('tfoot', {}, foot)));
}
