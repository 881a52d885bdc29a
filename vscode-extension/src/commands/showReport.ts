import * as vscode from 'vscode';
import { isDocument } from '../documents';
import { isLocal } from '../desktop';
import { t } from '../language/texts';
import { chooseDocument } from './chooseDocument';
import type { CommandContext } from './context';
import { requireServer } from './requireServer';

/** What the server answers to "cchcLint.showReport". */
interface Report {
  readonly path: string;
  readonly uri: string;
  readonly message: string;
}

/** Shows the report of a document, a page that can be printed and sent on, in the user's browser. */
export async function showReport(context: CommandContext, given: unknown): Promise<void> {
  const uri = await chooseDocument(given, isDocument, '**/*.{md,markdown,txt,docx}');
  if (uri === undefined) return;
  await requireServer(context);
  const report = await context.client.run<Report>('cchcLint.showReport', [context.client.code2ProtocolConverter.asUri(uri)]);
  const page = vscode.Uri.parse(report.uri, true);
  if (isLocal()) await vscode.env.openExternal(page);
  else await showHere(page, vscode.workspace.asRelativePath(uri));
}

/** Shows the page in the editor: where the editor runs in a browser or far away, no browser can open a file. */
async function showHere(page: vscode.Uri, name: string): Promise<void> {
  const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
  const panel = vscode.window.createWebviewPanel('cchcLint.report', t('Report: {0}', name), vscode.ViewColumn.Active, {
    // The page can be read without its script, and loads nothing.
    enableScripts: false,
    localResourceRoots: [],
    enableFindWidget: true,
  });
  panel.webview.html = html;
}
