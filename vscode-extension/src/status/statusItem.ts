import * as vscode from 'vscode';
import { activeDocument, findingsOf } from '../documents';
import { t } from '../language/texts';
import type { ServerControl } from '../server/serverControl';
import { askServerStatus, type ServerStatus } from './serverStatus';

/** How long after the last change the item asks the server anew, in milliseconds: it need not follow every key. */
const pause = 400;

/** The item at the bottom: state, findings of the document in view, and in its hover packs, trust and as-of date. */
export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.StatusBarItem;
  private readonly disposables: vscode.Disposable[] = [];
  private waiting: NodeJS.Timeout | undefined;
  private shownFor: string | undefined;
  /** What the server last said of the document shown. */
  private known: ServerStatus | null = null;

  constructor(private readonly server: ServerControl) {
    this.item = vscode.window.createStatusBarItem('cchcLint.status', vscode.StatusBarAlignment.Left, 0);
    this.item.name = 'CcHc.Lint';
    this.item.command = 'cchcLint.showMenu';
    const now = () => this.refresh();
    this.disposables.push(
      this.item,
      server.onDidChangeState(now),
      vscode.window.onDidChangeActiveTextEditor(now),
      vscode.window.tabGroups.onDidChangeTabs(now),
      vscode.languages.onDidChangeDiagnostics(now),
      vscode.workspace.onDidGrantWorkspaceTrust(now),
    );
    this.refresh();
  }

  /** Shows what is true now; also after the language of texts has changed. */
  refresh(): void {
    const uri = activeDocument();
    const isNews = this.server.state === 'failed' || this.server.state === 'stopped';
    if (uri === undefined && !isNews) {
      this.item.hide();
      return;
    }
    if (uri?.toString() !== this.shownFor) this.known = null;
    this.shownFor = uri?.toString();
    this.render(uri);
    this.item.show();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => void this.ask(uri), pause);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private async ask(uri: vscode.Uri | undefined): Promise<void> {
    if (this.server.state !== 'running') return;
    const status = await askServerStatus(this.server.client, uri);
    if (status === null || uri?.toString() !== this.shownFor) return;
    this.known = status;
    this.render(uri);
  }

  private render(uri: vscode.Uri | undefined): void {
    const state = this.server.state;
    this.item.backgroundColor = state === 'failed' ? new vscode.ThemeColor('statusBarItem.errorBackground') : undefined;
    if (state === 'starting') this.item.text = '$(sync~spin) CcHc.Lint';
    else if (state !== 'running') this.item.text = `$(error) CcHc.Lint: ${t('not running')}`;
    else this.item.text = uri === undefined ? '$(check) CcHc.Lint' : findingsText(uri);
    this.item.accessibilityInformation = { label: `CcHc.Lint: ${stateText(state)}, ${uri === undefined ? '' : countsText(uri)}`, role: 'button' };
    this.item.tooltip = tooltip(state, uri, this.known);
  }
}

function findingsText(uri: vscode.Uri): string {
  const findings = findingsOf(uri);
  const severe = findings.some((finding) => finding.severity === vscode.DiagnosticSeverity.Error);
  const icon = findings.length === 0 ? '$(pass)' : severe ? '$(error)' : '$(warning)';
  return `${icon} CcHc.Lint: ${findings.length}`;
}

function countsText(uri: vscode.Uri): string {
  const findings = findingsOf(uri);
  const count = (severity: vscode.DiagnosticSeverity) => findings.filter((finding) => finding.severity === severity).length;
  return t(
    '{0} errors, {1} warnings, {2} remarks',
    count(vscode.DiagnosticSeverity.Error),
    count(vscode.DiagnosticSeverity.Warning),
    count(vscode.DiagnosticSeverity.Information) + count(vscode.DiagnosticSeverity.Hint),
  );
}

function stateText(state: ServerControl['state']): string {
  switch (state) {
    case 'running':
      return t('running');
    case 'starting':
      return t('starting');
    case 'stopped':
    case 'failed':
      return t('not running');
  }
}

function tooltip(state: ServerControl['state'], uri: vscode.Uri | undefined, status: ServerStatus | null): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  const line = (name: string, value: string) => text.appendText(`${name}: ${value}`).appendMarkdown('\n\n');
  text.appendMarkdown('**CcHc.Lint**\n\n');
  line(t('State'), stateText(state));
  if (uri !== undefined && state === 'running') line(t('This document'), countsText(uri));
  if (status !== null) {
    if (status.asOf !== null) line(t('Judged as of'), vietnameseDay(status.asOf));
    line(t('Rules'), t('{0} built in', status.builtInRules));
    line(t('Packs of the office'), status.packs.length === 0 ? t('none') : status.packs.map((pack) => t('{0} ({1} rules)', pack.name, pack.rules)).join(', '));
    line(t('Register of instruments kept until'), vietnameseDay(status.registryKnownUntil));
  }
  line(t('Rules that are code'), vscode.workspace.isTrusted ? t('only those that you have approved (trusted folder)') : t('none runs (folder not trusted)'));
  text.appendText(t('Click for log and restart.'));
  return text;
}

/** "2026-01-31" as "31/01/2026". */
function vietnameseDay(day: string): string {
  return day.split('-').reverse().join('/');
}
