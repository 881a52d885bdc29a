import * as vscode from 'vscode';
import { t } from '../language/texts';
import type { CommandContext } from './context';

/** What a click on the status item offers. */
export async function showMenu(context: CommandContext): Promise<void> {
  const entry = (icon: string, label: string, command: string) => ({ label: `$(${icon}) ${label}`, command });
  const items = [
    entry('output', t('Show the log'), 'cchcLint.showLog'),
    entry('debug-restart', t('Restart the server'), 'cchcLint.restartServer'),
    entry('refresh', t('Read configuration, packs and register again'), 'cchcLint.reload'),
    entry('checklist', t('Check all documents of the folder'), 'cchcLint.checkWorkspace'),
    entry('gear', t('Create or open the configuration'), 'cchcLint.createConfiguration'),
    ...(vscode.workspace.isTrusted ? [] : [entry('shield', t('Trust of this folder'), 'workbench.trust.manage')]),
  ];
  const title = context.server.state === 'running' ? 'CcHc.Lint' : `CcHc.Lint: ${t('not running')}`;
  const picked = await vscode.window.showQuickPick(items, { title });
  if (picked !== undefined) await vscode.commands.executeCommand(picked.command);
}
