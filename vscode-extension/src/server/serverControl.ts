import { spawn } from 'node:child_process';
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, RevealOutputChannelOn, State, vsdiag, type LanguageClientOptions } from 'vscode-languageclient/node';
import { isReferencePage } from '../documents';
import { t } from '../language/texts';
import { serverSettings, settings } from '../settings';
import { FolderPull } from './folderPull';
import { LintClient } from './lintClient';
import { CannotRun, findProgram, type Program } from './program';
import { tellCannotRun, tellCrashed } from './notices';

export type ServerState = 'stopped' | 'starting' | 'running' | 'failed';

/** More crashes than this in {@link crashWindow} milliseconds, and the server is not started again by itself. */
const crashLimit = 3;
const crashWindow = 3 * 60_000;

/** Starts, watches and restarts the server. There is one client for the whole life of the extension. */
export class ServerControl implements vscode.Disposable {
  readonly client: LintClient;
  readonly log: vscode.LogOutputChannel;
  private readonly pull = new FolderPull();
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();
  private readonly crashes: number[] = [];
  private program: Program | undefined;
  private current: ServerState = 'stopped';
  private working: Promise<void> = Promise.resolve();

  constructor(private readonly extensionFolder: string) {
    this.log = vscode.window.createOutputChannel('CcHc.Lint', { log: true });
    this.client = new LintClient(() => this.spawn(), this.clientOptions());
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.become('running');
      else if (newState === State.Starting) this.become('starting');
      else if (this.current === 'running') this.become('stopped');
    });
  }

  readonly onDidChangeState = this.stateChanged.event;

  get state(): ServerState {
    return this.current;
  }

  /** Starts the server; where that fails, the user has been told why when this ends. */
  start(): Promise<void> {
    return this.oneByOne(() => this.startNow());
  }

  /** Ends the server, if it runs, and starts it again with the settings and the trust of now. */
  restart(): Promise<void> {
    return this.oneByOne(async () => {
      this.crashes.length = 0;
      await this.stopNow();
      await this.startNow();
    });
  }

  stop(): Promise<void> {
    return this.oneByOne(() => this.stopNow());
  }

  dispose(): void {
    this.pull.dispose();
    this.stateChanged.dispose();
    this.log.dispose();
  }

  /** A start that comes while another is going on waits for it. */
  private oneByOne(step: () => Promise<void>): Promise<void> {
    this.working = this.working.then(step, step);
    return this.working;
  }

  private async startNow(): Promise<void> {
    // Who asked while it was starting has waited until now; starting twice would leave the state at "starting" for good.
    if (this.client.isRunning()) return this.become('running');
    try {
      this.become('starting');
      this.program = await findProgram(this.extensionFolder);
      this.log.info(`${this.program.command} ${[...this.program.args, 'lsp'].join(' ')} (trusted: ${this.isTrusted})`);
      await this.client.start();
      this.pull.markStale();
    } catch (failure) {
      this.become('failed');
      this.log.error(failure instanceof Error ? failure : String(failure));
      void tellCannotRun(failure instanceof CannotRun ? failure : null, this);
    }
  }

  private async stopNow(): Promise<void> {
    if (this.client.needsStop()) await this.client.stop().catch((failure: unknown) => this.log.error(String(failure)));
    this.become('stopped');
  }

  private get isTrusted(): boolean {
    return vscode.workspace.isTrusted && settings.runsCodeRules;
  }

  private spawn(): Promise<ReturnType<typeof spawn>> {
    const { command, args, folder, environment } = this.program!;
    const child = spawn(command, [...args, 'lsp'], { cwd: folder, env: environment, windowsHide: true });
    return new Promise((resolve, reject) => {
      child.once('spawn', () => resolve(child));
      child.once('error', reject);
    });
  }

  private become(state: ServerState): void {
    if (this.current === state) return;
    this.current = state;
    this.stateChanged.fire(state);
  }

  private clientOptions(): LanguageClientOptions {
    return {
      documentSelector: [
        { language: 'markdown', scheme: 'file' },
        { language: 'markdown', scheme: 'untitled' },
        { language: 'plaintext', scheme: 'file' },
        { language: 'plaintext', scheme: 'untitled' },
        { pattern: '**/{.cchc-lint.yml,pack.yaml,rule.yaml}', scheme: 'file' },
      ],
      outputChannel: this.log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationOptions: () => ({ ...serverSettings(), trusted: this.isTrusted }),
      synchronize: { configurationSection: settings.section },
      initializationFailedHandler: () => false,
      middleware: {
        workspace: {
          configuration: (asked, _token, _next) =>
            asked.items.map((item) => (item.section === settings.section ? serverSettings() : null)),
        },
        window: {
          showDocument: async (shown, token, next) => {
            // A report is shown by the command that asked for it, which knows where the editor runs.
            if (shown.external === true && /\.html$/i.test(shown.uri)) return { success: true };
            const uri = this.client.protocol2CodeConverter.asUri(shown.uri);
            if (!isReferencePage(uri)) return next(shown, token);
            await vscode.commands.executeCommand('markdown.showPreview', uri);
            return { success: true };
          },
        },
        // The page of a rule shows what is wrong, on purpose.
        provideDiagnostics: (document, previous, token, next) =>
          isReferencePage('uri' in document ? document.uri : document) ? { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] } : next(document, previous, token),
        provideWorkspaceDiagnostics: async (ids, token, report, next) => {
          await this.pull.whenStale(token);
          return next(ids, token, report);
        },
      },
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => this.afterCrash(),
      },
    };
  }

  private afterCrash(): { action: CloseAction; handled: boolean } {
    const now = Date.now();
    this.crashes.push(now);
    const recent = this.crashes.filter((time) => now - time < crashWindow);
    if (recent.length <= crashLimit) return { action: CloseAction.Restart, handled: true };
    this.become('failed');
    void tellCrashed(this, t('The server of CcHc.Lint ended by itself {0} times and was not started again.', recent.length));
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}
