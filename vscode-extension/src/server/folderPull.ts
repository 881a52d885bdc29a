import * as vscode from 'vscode';

/**
 * The protocol library asks for the findings of the whole folder every two seconds. This lets it ask only after something
 * has changed, so that an idle editor leaves disk and server alone.
 */
export class FolderPull implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private readonly changed = new vscode.EventEmitter<void>();
  private isStale = true;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.{md,markdown,txt,docx,yml,yaml}');
    const stale = () => this.markStale();
    this.disposables.push(
      this.changed,
      watcher,
      watcher.onDidChange(stale),
      watcher.onDidCreate(stale),
      watcher.onDidDelete(stale),
      vscode.workspace.onDidChangeWorkspaceFolders(stale),
      vscode.workspace.onDidCloseTextDocument(stale),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('cchcLint')) stale();
      }),
    );
  }

  /** The next request for the folder's findings goes to the server. */
  markStale(): void {
    this.isStale = true;
    this.changed.fire();
  }

  /** Waits until the folder's findings may be others than last time. */
  async whenStale(token: vscode.CancellationToken): Promise<void> {
    while (!this.isStale && !token.isCancellationRequested) {
      await new Promise<void>((resolve) => {
        const listeners = [this.changed.event(done), token.onCancellationRequested(done)];
        function done(): void {
          for (const listener of listeners) listener.dispose();
          resolve();
        }
      });
    }
    this.isStale = false;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }
}
