import * as vscode from 'vscode';

const kinds = /\.(md|markdown|txt|docx)$/i;

/** Whether the address is of a document that can be checked. */
export function isDocument(uri: vscode.Uri): boolean {
  return uri.scheme === 'file' && kinds.test(uri.path);
}

export function isWordFile(uri: vscode.Uri): boolean {
  return uri.scheme === 'file' && /\.docx$/i.test(uri.path);
}

/** The document that the user looks at, in a text editor or in the view of Word files; undefined for none. */
export function activeDocument(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  if (input instanceof vscode.TabInputCustom && isDocument(input.uri)) return input.uri;
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return undefined;
  const isText = document.languageId === 'markdown' || document.languageId === 'plaintext';
  return isText && (document.uri.scheme === 'file' || document.uri.scheme === 'untitled') ? document.uri : undefined;
}

/** What cchc-lint has found in a document. */
export function findingsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'cchc-lint');
}

/** Whether the address is of a page that the server wrote to be read: of a rule, or of an entry of the registry. */
export function isReferencePage(uri: vscode.Uri): boolean {
  return uri.scheme === 'file' && /\/cchc-lint\/pages\/(.+\/)?(rules|registry)\//.test(uri.path);
}
