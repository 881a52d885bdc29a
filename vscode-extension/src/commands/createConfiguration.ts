import * as vscode from 'vscode';
import { t } from '../language/texts';
import { runCommandLine } from '../server/commandLine';
import { settings } from '../settings';
import { UserNotice, type CommandContext } from './context';

const fileName = '.cchc-lint.yml';

/** Writes a first configuration into a folder and opens it; one that is there is opened as it is. */
export async function createConfiguration(context: CommandContext, given: unknown): Promise<void> {
  const folder = given instanceof vscode.Uri ? given : await chooseFolder();
  if (folder === undefined) return;
  const file = vscode.Uri.joinPath(folder, fileName);
  if (await isThere(file)) {
    void vscode.window.showInformationMessage(t('This folder has a configuration already; here it is.'));
  } else {
    const ran = await runCommandLine(context.extension.extensionPath, ['config', 'new', folder.fsPath, '--lang', settings.language]);
    if (ran.exitCode !== 0) throw new Error(ran.error.trim());
  }
  await vscode.window.showTextDocument(file);
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) throw new UserNotice(t('Open the folder of your documents first (File › Open Folder).'));
  if (folders.length === 1) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
