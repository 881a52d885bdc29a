import * as vscode from 'vscode';
import template from '../../snippets/plan-2026.md';
import provinces from '../../generated/provinces.json';
import { t } from '../language/texts';
import { planSnippet, type PlanAnswers } from './planTemplate';

/** Years for which the frame fits: the chapters and areas are those of the programme 2021-2030 after the change of 2025. */
const [firstYear, lastYear] = [2026, 2030];

const steps = 4;

/** Asks for what a new plan needs and opens it as a document that is not saved yet. Escape at any question ends it. */
export async function newPlan(): Promise<void> {
  const answers = await ask();
  if (answers === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(planSnippet(template, answers)));
}

async function ask(): Promise<PlanAnswers | undefined> {
  const name = await askProvince();
  if (name === undefined) return undefined;
  const year = await askText({
    title: title(2),
    prompt: t('The year of the plan ({0} to {1})', firstYear, lastYear),
    value: String(Math.min(lastYear, Math.max(firstYear, new Date().getFullYear() + (new Date().getMonth() >= 8 ? 1 : 0)))),
    validateInput: (text) => (/^\d{4}$/.test(text.trim()) && Number(text) >= firstYear && Number(text) <= lastYear ? null : t('A year from {0} to {1}, for which the frame is right.', firstYear, lastYear)),
  });
  if (year === undefined) return undefined;
  const number = await askText({
    title: title(3),
    prompt: t('The number of the document, without the symbol; leave empty where it has none yet'),
    placeHolder: '15',
    validateInput: (text) => (/^\d{0,6}$/.test(text.trim()) ? null : t('Only digits, such as 15.')),
  });
  if (number === undefined) return undefined;
  const date = await askText({
    title: title(4),
    prompt: t('The day of issue as day/month/year; leave empty where it is open'),
    placeHolder: `26/12/${Number(year) - 1}`,
    validateInput: (text) => (text.trim() === '' || parseDay(text) !== null ? null : t('A day of the calendar, such as {0}.', `26/12/${Number(year) - 1}`)),
  });
  if (date === undefined) return undefined;
  const day = parseDay(date);
  return { name, kind: kindOf(name, day), year: Number(year), number: number.trim(), date: day };
}

async function askProvince(): Promise<string | undefined> {
  const own = { label: t('Another name…'), alwaysShow: true };
  const items: vscode.QuickPickItem[] = provinces.map((province) => ({ label: province.name }));
  const picked = await vscode.window.showQuickPick([...items, own], { title: title(1), placeHolder: t('The province or city that issues the plan') });
  if (picked === undefined) return undefined;
  if (picked.label !== own.label) return picked.label;
  return askText({
    title: title(1),
    prompt: t('The name without “tỉnh” or “thành phố”'),
    validateInput: (text) => (text.trim() === '' ? t('A name is needed.') : null),
  });
}

/** Whether it is a province or a city on the plan's day, as the registry has it; a name it does not hold is a province. */
function kindOf(name: string, day: PlanAnswers['date']): PlanAnswers['kind'] {
  const when = day === null ? new Date().toISOString().slice(0, 10) : `${day.year}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  const kinds = provinces.find((province) => province.name === name)?.kinds ?? [];
  return kinds.findLast((kind) => kind.from <= when)?.kind === 'thành phố' ? 'thành phố' : 'tỉnh';
}

function askText(options: vscode.InputBoxOptions): Thenable<string | undefined> {
  return vscode.window.showInputBox({ ignoreFocusOut: true, ...options });
}

function title(step: number): string {
  return `${t('New plan')} (${step}/${steps})`;
}

function parseDay(text: string): PlanAnswers['date'] {
  const parts = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})\s*$/.exec(text);
  if (parts === null) return null;
  const [day, month, year] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day && date.getUTCMonth() === month - 1 ? { day, month, year } : null;
}
