/**
 * The frame of a plan as text with marks: {{name}} and its like are filled in, {{fill:words}} is left for the drafter. One
 * frame serves the wizard, the snippet and the test that checks it with the product itself.
 */

/** What the wizard asks for. */
export interface PlanAnswers {
  /** Without "tỉnh" or "thành phố": "Sông Thao". */
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  readonly year: number;
  /** The document's number without its symbol; "" where it has none yet. */
  readonly number: string;
  /** The day of issue; null where it is open. */
  readonly date: { readonly day: number; readonly month: number; readonly year: number } | null;
}

/** The frame as a snippet of the editor: what is left for the drafter are places to go to with the Tab key. */
export function planSnippet(template: string, answers: PlanAnswers): string {
  const values: Record<string, string> = {
    name: answers.name,
    NAME: answers.name.toLocaleUpperCase('vi'),
    kind: answers.kind,
    KIND: answers.kind.toLocaleUpperCase('vi'),
    year: String(answers.year),
    number: answers.number === '' ? '…' : answers.number,
    date: dateLine(answers),
  };
  return withPlaces(template.replace(/\{\{(\w+)\}\}/g, (mark, key: string) => (values[key] === undefined ? mark : escape(values[key]))), 1);
}

/** The frame as a snippet without answers: the same words are one place, filled in together. */
export function openPlanSnippet(template: string, year: number): string {
  const places: Record<string, string> = {
    name: '${1:Sông Thao}',
    NAME: '${1/(.*)/${1:/upcase}/}',
    kind: '${2|tỉnh,thành phố|}',
    KIND: '${2/(.*)/${1:/upcase}/}',
    year: `\${3:${year}}`,
    number: '${4:…}',
    date: '${5:ngày … tháng … năm …}',
  };
  const seen = new Set<string>();
  const again: Record<string, string> = { name: '$1', kind: '$2', year: '$3', number: '$4', date: '$5' };
  const text = template.replace(/\{\{(\w+)\}\}/g, (mark, key: string) => {
    const place = seen.has(key) ? (again[key] ?? places[key]) : places[key];
    seen.add(key);
    return place ?? mark;
  });
  return withPlaces(text, 6);
}

/** The date as it stands in a date line (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II, khoản 4). */
function dateLine(answers: PlanAnswers): string {
  if (answers.date === null) return 'ngày … tháng … năm …';
  const { day, month, year } = answers.date;
  const two = (value: number) => String(value).padStart(2, '0');
  return `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
}

function withPlaces(text: string, first: number): string {
  let next = first;
  return text.replace(/\{\{fill:([^}]*)\}\}/g, (_mark, words: string) => `\${${next++}:${escape(words)}}`);
}

/** Characters that mean something in a snippet. */
function escape(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
