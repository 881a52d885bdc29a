import * as vscode from 'vscode';
import { isDocument } from '../documents';
import { t } from '../language/texts';
import { chooseDocument } from './chooseDocument';
import { UserNotice, type CommandContext } from './context';
import { requireServer } from './requireServer';

/** What the server answers to "cchcLint.showReport". */
interface Report {
  readonly path: string;
  readonly uri: string;
  readonly message: string;
}

/** Shows the report of a document, a page that can be printed and sent on. */
export async function showReport(context: CommandContext, given: unknown): Promise<void> {
  const uri = await chooseDocument(given, isDocument, '**/*.{md,markdown,txt,docx}');
  if (uri === undefined) return;
  if (uri.scheme !== 'file') throw new UserNotice(t('Save the document first; a report is made of a file.'));
  await requireServer(context);
  const report = await context.client.run<Report>('cchcLint.showReport', [context.client.code2ProtocolConverter.asUri(uri)]);
  const page = vscode.Uri.parse(report.uri, true);
  const html = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
  const name = vscode.workspace.asRelativePath(uri);
  const panel = vscode.window.createWebviewPanel('cchcLint.report', t('Report: {0}', name), vscode.ViewColumn.Active, {
    // The page is text; nothing in it needs to run or to be loaded.
    enableScripts: false,
    localResourceRoots: [],
    enableFindWidget: true,
  });
  panel.webview.html = html;
}
