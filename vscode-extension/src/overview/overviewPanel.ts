import { posix } from 'node:path';
import * as vscode from 'vscode';
import type { FromOverviewPage, Overview, Place, ToOverviewPage } from '../../webview/overview/protocol';
import type { CommandContext } from '../commands/context';
import { requireServer } from '../commands/requireServer';
import type { DocxView } from '../docx/docxView';
import { activeDocument, isDocument, isWordFile } from '../documents';
import { t } from '../language/texts';
import { pageFolder, pageHtml } from '../webviews/pageHtml';
import { overviewTexts } from './overviewTexts';

/** How long after the last change the overview is made anew, in milliseconds: nobody reads it while typing. */
const pause = 400;

/** The protocol's "content modified". */
const contentModified = -32801;

/** The one panel with the overview of the plan that the user works on. It follows from document to document. */
export class OverviewPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private readonly disposables: vscode.Disposable[] = [];
  private uri: vscode.Uri | undefined;
  private timer: NodeJS.Timeout | undefined;
  private turn = 0;
  private isReady = false;

  constructor(private readonly context: CommandContext, private readonly words: DocxView) {
    const follow = () => this.follow();
    this.disposables.push(
      vscode.window.onDidChangeActiveTextEditor(follow),
      vscode.window.tabGroups.onDidChangeTabs(follow),
      // The server tells the findings of each version when it has read it: then the overview can be had as well.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.uri?.toString())) this.refreshSoon();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.uri?.toString()) this.refreshSoon();
      }),
      context.client.onNotification('cchcLint/documentViewChanged', ({ uri }: { uri: string }) => {
        if (vscode.Uri.parse(uri, true).fsPath === this.uri?.fsPath) this.refreshSoon();
      }),
      context.server.onDidChangeState((state) => {
        if (state === 'running') this.refreshSoon();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('cchcLint.language') && this.isReady) void this.begin();
      }),
    );
  }

  /** Shows the overview beside the document; of the one given, else of the one in view. */
  show(given: unknown): void {
    const uri = given instanceof vscode.Uri && isDocument(given) ? given : activeDocument();
    if (uri !== undefined) this.uri = uri;
    if (this.panel !== undefined) {
      this.panel.reveal(undefined, true);
      void this.load();
      return;
    }
    const extension = this.context.extension.extensionUri;
    this.panel = vscode.window.createWebviewPanel(
      'cchcLint.overview',
      t('Overview of the plan'),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, localResourceRoots: [pageFolder(extension)], enableFindWidget: true },
    );
    this.panel.webview.onDidReceiveMessage((message: FromOverviewPage) => void this.take(message));
    this.panel.onDidDispose(() => {
      this.panel = undefined;
      this.isReady = false;
      this.turn++;
    });
    this.panel.webview.html = pageHtml(this.panel.webview, extension, 'overview', t('Overview of the plan'));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.panel?.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private follow(): void {
    const uri = activeDocument();
    // Nothing else to show: the overview itself, or a file that is no plan, has come to the front.
    if (this.panel === undefined || uri === undefined || uri.toString() === this.uri?.toString()) return;
    this.uri = uri;
    void this.load();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    if (this.isReady) this.timer = setTimeout(() => void this.load(), pause);
  }

  private async take(message: FromOverviewPage): Promise<void> {
    if (message.type === 'ready') await this.begin();
    else if (message.type === 'go') await this.go(message.place);
    else await vscode.commands.executeCommand('cchcLint.openRule', message.code);
  }

  private async begin(): Promise<void> {
    this.isReady = true;
    if (this.panel !== undefined) this.panel.title = t('Overview of the plan');
    this.post({ type: 'texts', texts: overviewTexts() });
    await this.load();
  }

  private async load(): Promise<void> {
    clearTimeout(this.timer);
    if (!this.isReady) return;
    const turn = ++this.turn;
    const uri = this.uri;
    if (uri === undefined) return this.post({ type: 'nothing', message: t('Open a plan (Markdown or Word) to see its overview here.') });
    try {
      await requireServer(this.context);
      const overview = await this.ask(uri);
      if (turn === this.turn) this.post({ type: 'overview', name: posix.basename(uri.path), overview });
    } catch (failure) {
      if (turn !== this.turn) return;
      // Changed meanwhile: what follows from the change is on its way.
      if (typeof failure === 'object' && failure !== null && 'code' in failure && failure.code === contentModified) this.refreshSoon();
      else this.post({ type: 'nothing', message: failure instanceof Error ? failure.message : String(failure) });
    }
  }

  private async ask(uri: vscode.Uri): Promise<Overview> {
    // The server knows what is open; a document that was only chosen in the explorer is opened for it.
    const open = isWordFile(uri) ? undefined : await vscode.workspace.openTextDocument(uri);
    const textDocument = { uri: this.context.client.code2ProtocolConverter.asUri(uri) };
    return this.context.client.sendRequest<Overview>('cchcLint/overview', open === undefined ? { textDocument } : { textDocument, version: open.version });
  }

  /** Shows a place of the document beside the overview. */
  private async go({ range, view }: Place): Promise<void> {
    const uri = this.uri;
    if (uri === undefined) return;
    const column = columnOf(uri) ?? vscode.ViewColumn.One;
    if (isWordFile(uri)) {
      if (view !== undefined) await this.words.reveal(uri, view, column);
      return;
    }
    const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    const editor = await vscode.window.showTextDocument(uri, { viewColumn: column, selection });
    editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private post(message: ToOverviewPage): void {
    void this.panel?.webview.postMessage(message);
  }
}

/** The column in which a document is open; undefined where it is in none. */
function columnOf(uri: vscode.Uri): vscode.ViewColumn | undefined {
  for (const group of vscode.window.tabGroups.all) {
    for (const { input } of group.tabs) {
      if ((input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) && input.uri.toString() === uri.toString()) return group.viewColumn;
    }
  }
  return undefined;
}
