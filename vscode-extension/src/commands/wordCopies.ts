import * as vscode from 'vscode';
import { isLocal } from '../desktop';
import { isWordFile } from '../documents';
import { t } from '../language/texts';
import { chooseDocument } from './chooseDocument';
import { UserNotice, type CommandContext } from './context';
import { requireServer } from './requireServer';

/** What the server answers to the commands that write a copy. */
export interface Written {
  readonly message: string;
  /** Address of the copy; absent where none was written. */
  readonly uri?: string;
}

/**
 * Writes a copy of a Word file with comments or tracked changes. The file itself stays as it is.
 * @param tells Whether the user is told here where the copy is; else whoever asked does so.
 * @returns Undefined where the user thought better of it.
 */
export async function writeCopy(context: CommandContext, command: string, suffix: string, given: unknown, tells: boolean): Promise<Written | undefined> {
  const uri = await chooseDocument(given, isWordFile, '**/*.docx');
  if (uri === undefined) return undefined;
  if (!isWordFile(uri)) throw new UserNotice(t('This is for Word files (.docx) only.'));
  const copy = uri.with({ path: uri.path.replace(/\.docx$/i, suffix) });
  const force = await exists(copy);
  if (force && !(await mayReplace(copy))) return undefined;
  await requireServer(context);
  const written = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: 'CcHc.Lint' },
    () => context.client.run<Written>(command, [context.client.code2ProtocolConverter.asUri(uri), { force, quiet: true }]),
  );
  // Not waited for: whoever asked need not wait until the user has answered.
  if (tells) void tellWritten(written);
  return written;
}

async function tellWritten(written: Written): Promise<void> {
  if (written.uri === undefined) {
    void vscode.window.showInformationMessage(written.message);
    return;
  }
  const uri = vscode.Uri.parse(written.uri, true);
  const [view, word] = [t('View'), t('Open in Word')];
  const answer = await vscode.window.showInformationMessage(written.message, ...(isLocal() ? [word, view] : [view]));
  if (answer === view) await vscode.commands.executeCommand('vscode.open', uri);
  else if (answer === word) await vscode.env.openExternal(uri);
}

async function mayReplace(copy: vscode.Uri): Promise<boolean> {
  const replace = t('Replace');
  const answer = await vscode.window.showWarningMessage(
    t('{0} is there already. Replace it?', vscode.workspace.asRelativePath(copy)),
    { modal: true, detail: t('Comments and changes that somebody made in that copy are lost.') },
    replace,
  );
  return answer === replace;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
