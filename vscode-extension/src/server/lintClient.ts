import * as vscode from 'vscode';
import {
  ExecuteCommandRequest,
  LanguageClient,
  type DynamicFeature,
  type LanguageClientOptions,
  type ServerOptions,
  type StaticFeature,
} from 'vscode-languageclient/node';

/**
 * The client. Commands of the server are not registered by the protocol library: the extension registers them itself, so
 * that they are there before the server runs and while it does not, and fill in what the user has open.
 */
export class LintClient extends LanguageClient {
  constructor(server: ServerOptions, options: LanguageClientOptions) {
    super('cchcLint', 'CcHc.Lint', server, options);
  }

  override registerFeature(feature: StaticFeature | DynamicFeature<unknown>): void {
    if ('registrationType' in feature && feature.registrationType.method === ExecuteCommandRequest.method) return;
    super.registerFeature(feature);
  }

  /** Faults go to the log; what the user must know is said in their language elsewhere. */
  override error(message: string, data?: unknown, _showNotification?: boolean | 'force'): void {
    super.error(message, data, false);
  }

  /** Runs a command of the server. */
  async run<Result>(command: string, args: readonly unknown[], token?: vscode.CancellationToken): Promise<Result> {
    const params = { command, arguments: args };
    // An absent token that is passed on counts as a further parameter.
    return token === undefined ? this.sendRequest<Result>('workspace/executeCommand', params) : this.sendRequest<Result>('workspace/executeCommand', params, token);
  }
}
