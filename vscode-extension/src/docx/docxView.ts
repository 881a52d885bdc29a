import * as vscode from 'vscode';
import type { ViewPlace } from '../../webview/shared/places';
import type { CommandContext } from '../commands/context';
import { DocxPanel, docxViewType } from './docxPanel';

/** The read-only editor of Word files. Nothing is kept of a file: each panel asks the server for what it shows. */
export class DocxView implements vscode.CustomReadonlyEditorProvider, vscode.Disposable {
  private readonly panels = new Set<DocxPanel>();
  private readonly disposables: vscode.Disposable[] = [];
  private readonly waiting = new Map<string, ViewPlace>();

  constructor(private readonly context: CommandContext) {
    this.disposables.push(
      vscode.window.registerCustomEditorProvider(docxViewType, this, { webviewOptions: { enableFindWidget: true }, supportsMultipleEditorsPerDocument: true }),
      context.client.onNotification('cchcLint/documentViewChanged', ({ uri }: { uri: string }) => this.refresh(vscode.Uri.parse(uri, true))),
      context.server.onDidChangeState((state) => {
        if (state === 'running') this.refresh();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('cchcLint.language')) for (const panel of this.panels) panel.reset();
      }),
    );
  }

  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined };
  }

  resolveCustomEditor(document: vscode.CustomDocument, webviewPanel: vscode.WebviewPanel): void {
    const key = document.uri.toString();
    const panel = new DocxPanel(this.context, document.uri, webviewPanel, this.waiting.get(key));
    this.waiting.delete(key);
    this.panels.add(panel);
    webviewPanel.onDidDispose(() => {
      this.panels.delete(panel);
      panel.dispose();
    });
  }

  /** Opens a Word file, or brings it to the front, and goes to a place in it. */
  async reveal(uri: vscode.Uri, place: ViewPlace, column: vscode.ViewColumn): Promise<void> {
    const open = [...this.panels].find((panel) => panel.uri.toString() === uri.toString());
    if (open !== undefined) return open.reveal(place);
    this.waiting.set(uri.toString(), place);
    await vscode.commands.executeCommand('vscode.openWith', uri, docxViewType, column);
  }

  /** Reads the panels of a file again; all of them without one. */
  private refresh(uri?: vscode.Uri): void {
    for (const panel of this.panels) if (uri === undefined || panel.uri.fsPath === uri.fsPath) panel.refreshSoon();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}
