import { posix } from 'node:path';
import * as vscode from 'vscode';
import type { CopyKind, DocumentView, FromDocxPage, ToDocxPage } from '../../webview/docx/protocol';
import type { ViewPlace } from '../../webview/shared/places';
import type { CommandContext } from '../commands/context';
import { requireServer } from '../commands/requireServer';
import type { Written } from '../commands/wordCopies';
import { pageFolder, pageHtml } from '../webviews/pageHtml';
import { docxTexts } from './docxTexts';

export const docxViewType = 'cchcLint.docxView';

/** Word writes a file in several steps; the file is read when it has been left alone for so long, in milliseconds. */
const quiet = 300;
/** While Word holds the file it cannot be read: how often and after how long it is tried again. */
const retries = 4;
const retryAfter = 700;

const commands: Readonly<Record<CopyKind, string>> = { fixed: 'cchcLint.fixDocx', comments: 'cchcLint.annotateDocx' };

/** One editor that shows a Word file. */
export class DocxPanel implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private readonly copies = new Map<CopyKind, vscode.Uri>();
  private timer: NodeJS.Timeout | undefined;
  private turn = 0;
  private hasShown = false;
  private isReady = false;

  /** @param place Where to go as soon as the document is shown. */
  constructor(
    private readonly context: CommandContext,
    readonly uri: vscode.Uri,
    private readonly panel: vscode.WebviewPanel,
    private place: ViewPlace | undefined,
  ) {
    const extension = context.extension.extensionUri;
    // Also for files outside of the opened folders, which the server is told nothing of.
    const pattern = new vscode.RelativePattern(vscode.Uri.joinPath(uri, '..'), escapeGlob(posix.basename(uri.path)));
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    const soon = () => this.refreshSoon();
    this.disposables.push(
      watcher,
      watcher.onDidChange(soon),
      watcher.onDidCreate(soon),
      watcher.onDidDelete(soon),
      panel.webview.onDidReceiveMessage((message: FromDocxPage) => void this.take(message)),
    );
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
    panel.webview.html = pageHtml(panel.webview, extension, 'docx', posix.basename(uri.path));
  }

  /** Reads the file again when it has been left alone for a moment. */
  refreshSoon(): void {
    clearTimeout(this.timer);
    if (this.isReady) this.timer = setTimeout(() => void this.load(), quiet);
  }

  /** Begins anew, in the language that is set now. */
  reset(): void {
    if (this.isReady) void this.begin();
  }

  reveal(place: ViewPlace): void {
    this.panel.reveal(this.panel.viewColumn);
    this.place = place;
    if (this.hasShown) this.goToPlace();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.turn++;
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async take(message: FromDocxPage): Promise<void> {
    switch (message.type) {
      case 'ready': return this.begin();
      case 'retry': return this.load();
      case 'write': return this.write(message.kind);
      case 'open': return this.open(message.kind, message.how);
      case 'openRule': return void vscode.commands.executeCommand('cchcLint.openRule', message.code);
      case 'showOverview': return void vscode.commands.executeCommand('cchcLint.showOverview', this.uri);
    }
  }

  private async begin(): Promise<void> {
    this.isReady = true;
    this.hasShown = false;
    this.post({ type: 'texts', texts: docxTexts(), canOpenOutside: isLocal() });
    await this.load();
  }

  private async load(): Promise<void> {
    clearTimeout(this.timer);
    const turn = ++this.turn;
    if (!this.hasShown) this.post({ type: 'loading' });
    for (let tries = 0; turn === this.turn; tries++) {
      try {
        await requireServer(this.context);
        const address = this.context.client.code2ProtocolConverter.asUri(this.uri);
        const view = await this.context.client.sendRequest<DocumentView>('cchcLint/documentView', { textDocument: { uri: address } });
        if (turn !== this.turn) return;
        this.hasShown = true;
        this.post({ type: 'view', view });
        this.goToPlace();
        return;
      } catch (failure) {
        // A file that was shown is likely to be there again when Word has done its work.
        if (!this.hasShown || tries >= retries) {
          if (turn === this.turn) this.post({ type: 'failed', message: failure instanceof Error ? failure.message : String(failure) });
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, retryAfter));
      }
    }
  }

  private async write(kind: CopyKind): Promise<void> {
    this.post({ type: 'writing', kind });
    // Run by its name, so that the walkthrough knows of it; undefined where the user said no or was told already what is wrong.
    const written = await vscode.commands.executeCommand<Written | undefined>(commands[kind], this.uri, { quiet: true });
    if (written?.uri !== undefined) this.copies.set(kind, vscode.Uri.parse(written.uri, true));
    this.post({ type: 'written', kind, message: written?.message ?? '', isCopy: written?.uri !== undefined });
  }

  private async open(kind: CopyKind, how: 'view' | 'outside' | 'folder'): Promise<void> {
    const copy = this.copies.get(kind);
    if (copy === undefined) return;
    if (how === 'view') await vscode.commands.executeCommand('vscode.openWith', copy, docxViewType);
    else if (how === 'outside') await vscode.env.openExternal(copy);
    else await vscode.commands.executeCommand(isLocal() ? 'revealFileInOS' : 'revealInExplorer', copy);
  }

  private goToPlace(): void {
    if (this.place === undefined) return;
    this.post({ type: 'reveal', place: this.place });
    this.place = undefined;
  }

  private post(message: ToDocxPage): void {
    void this.panel.webview.postMessage(message);
  }
}

/** Whether the editor runs on the user's own computer, where another program can open a file. */
function isLocal(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}

/** A file's name as a pattern that fits it alone. */
function escapeGlob(name: string): string {
  return name.replace(/[*?[\]{}]/g, (character) => `[${character}]`);
}
