import * as vscode from 'vscode';
import { t } from '../language/texts';
import { UserNotice, type CommandContext } from './context';
import { requireServer } from './requireServer';

const kind = vscode.CodeActionKind.SourceFixAll.append('cchcLint');

/** Applies every safe fix to the document in view; one undo takes them all back. */
export async function fixAll(context: CommandContext): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) throw new UserNotice(t('Open a document first.'));
  await requireServer(context);
  const whole = new vscode.Range(0, 0, document.lineCount, 0);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, kind.value, 1);
  const edit = actions.find((action) => action.kind !== undefined && kind.contains(action.kind))?.edit;
  if (edit === undefined) {
    void vscode.window.showInformationMessage(t('Nothing here has a safe fix.'));
    return;
  }
  const places = edit.get(document.uri).length;
  if (!(await vscode.workspace.applyEdit(edit))) throw new UserNotice(t('The document was changed meanwhile; try again.'));
  void vscode.window.showInformationMessage(t('Mended in {0} places.', places));
}
