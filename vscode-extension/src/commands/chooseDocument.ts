import * as vscode from 'vscode';
import { activeDocument } from '../documents';
import { t } from '../language/texts';
import { UserNotice } from './context';

/**
 * The document that a command is for: the one given by a menu, else the one in view, else one of the folder that the user
 * picks. Undefined where the user picks none.
 */
export async function chooseDocument(given: unknown, fits: (uri: vscode.Uri) => boolean, pattern: string): Promise<vscode.Uri | undefined> {
  if (given instanceof vscode.Uri) return given;
  if (typeof given === 'string' && given !== '') return vscode.Uri.parse(given, true);
  const active = activeDocument();
  if (active !== undefined && fits(active)) return active;
  // Files that Word keeps beside an open one are no documents.
  const files = (await vscode.workspace.findFiles(pattern, '**/~$*', 1000)).filter(fits);
  if (files.length === 0) throw new UserNotice(t('There is no such document in the opened folder.'));
  const items = files
    .map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }))
    .sort((one, other) => one.label.localeCompare(other.label, 'vi'));
  return (await vscode.window.showQuickPick(items, { placeHolder: t('Which document?') }))?.uri;
}
