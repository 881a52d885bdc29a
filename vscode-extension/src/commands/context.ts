import type * as vscode from 'vscode';
import type { LintClient } from '../server/lintClient';
import type { ServerControl } from '../server/serverControl';

/** What commands work with. */
export interface CommandContext {
  readonly extension: vscode.ExtensionContext;
  readonly server: ServerControl;
  readonly client: LintClient;
}

/** What the user is told instead of what a command was to do; no fault of ours. */
export class UserNotice extends Error {}
