import * as vscode from 'vscode';

/** Whether the editor runs on the user's own computer, so that other programs of theirs can open its files. */
export function isLocal(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}
