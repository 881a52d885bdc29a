import * as vscode from 'vscode';
import { t } from '../language/texts';
import { runCommandLine } from '../server/commandLine';
import { settings } from '../settings';
import type { CommandContext } from './context';
import { requireServer } from './requireServer';

interface Rule {
  readonly code: string;
  readonly id: string;
  readonly title: string;
}

/** Opens the page of a rule, offline: of the one given by its code or id, else of one that the user picks. */
export async function openRule(context: CommandContext, given: unknown): Promise<void> {
  const rule = typeof given === 'string' && given !== '' ? given : await pickRule(context);
  if (rule === undefined) return;
  await requireServer(context);
  await context.client.run('cchcLint.openRule', [rule]);
}

async function pickRule(context: CommandContext): Promise<string | undefined> {
  const items = listRules(context.extension.extensionPath).then((rules) =>
    rules.map((rule) => ({ label: rule.code, description: rule.title, detail: rule.id, code: rule.code })),
  );
  const options = { placeHolder: t('Which rule? Type its code or words of its title'), matchOnDescription: true, matchOnDetail: true };
  return (await vscode.window.showQuickPick(items, options))?.code;
}

async function listRules(extensionFolder: string): Promise<readonly Rule[]> {
  const ran = await runCommandLine(extensionFolder, ['rules', '--format', 'json', '--lang', settings.language]);
  if (ran.exitCode !== 0) throw new Error(ran.error.trim());
  return JSON.parse(ran.output) as readonly Rule[];
}
