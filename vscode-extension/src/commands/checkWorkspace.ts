import * as vscode from 'vscode';
import { t } from '../language/texts';
import { UserNotice, type CommandContext } from './context';
import { requireServer } from './requireServer';

/** Checks every document of the opened folders and shows the list of findings. */
export async function checkWorkspace(context: CommandContext): Promise<void> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0)
    throw new UserNotice(t('Open the folder of your documents first (File › Open Folder).'));
  await requireServer(context);
  await context.client.run('cchcLint.checkWorkspace', []);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}
