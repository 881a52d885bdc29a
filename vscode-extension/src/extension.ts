import * as vscode from 'vscode';
import { registerCommands } from './commands/register';
import { DocxView } from './docx/docxView';
import { useCurrentLanguage } from './language/texts';
import { OverviewPanel } from './overview/overviewPanel';
import { ServerControl } from './server/serverControl';
import { StatusItem } from './status/statusItem';

let server: ServerControl | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  await useCurrentLanguage(context.extensionUri);
  server = new ServerControl(context.extensionPath);
  const status = new StatusItem(server);
  context.subscriptions.push(server, status);
  const services = { extension: context, server, client: server.client };
  const words = new DocxView(services);
  const overview = new OverviewPanel(services, words);
  context.subscriptions.push(words, overview);
  registerCommands(services, overview);
  context.subscriptions.push(
    vscode.workspace.onDidGrantWorkspaceTrust(() => server?.restart()),
    vscode.workspace.onDidChangeConfiguration((change) => void settingsChanged(change, context, status)),
  );
  // Not awaited: the editor need not wait for the server.
  void server.start();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

async function settingsChanged(change: vscode.ConfigurationChangeEvent, context: vscode.ExtensionContext, status: StatusItem): Promise<void> {
  if (change.affectsConfiguration('cchcLint.language')) {
    await useCurrentLanguage(context.extensionUri);
    status.refresh();
  }
  // What the server is started with; the rest it is told while it runs.
  if (change.affectsConfiguration('cchcLint.server') || change.affectsConfiguration('cchcLint.codeRules')) await server?.restart();
}
