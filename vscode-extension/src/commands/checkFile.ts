import * as vscode from 'vscode';
import { activeDocument, isDocument } from '../documents';
import { t } from '../language/texts';
import { UserNotice } from './context';

/** Opens a document, which checks it, with the list of findings. */
export async function checkFile(given: unknown): Promise<void> {
  const uri = given instanceof vscode.Uri ? given : activeDocument();
  if (uri === undefined) throw new UserNotice(t('Open a document first.'));
  if (uri.scheme === 'file' && !isDocument(uri)) throw new UserNotice(t('Only .md, .txt and .docx files are checked.'));
  await vscode.commands.executeCommand('vscode.open', uri);
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  // The list is shown, and the drafter goes on in the text.
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
}
