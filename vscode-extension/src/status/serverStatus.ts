import type * as vscode from 'vscode';
import type { LintClient } from '../server/lintClient';

/** The server's answer to "cchcLint/status". */
export interface ServerStatus {
  /** The day that the document is judged on, YYYY-MM-DD; null where none was asked for or it is not open. */
  readonly asOf: string | null;
  /** How many rules come with the product. */
  readonly builtInRules: number;
  /** Packs of the office that apply to the document. */
  readonly packs: readonly { readonly name: string; readonly rules: number }[];
  /** The day until which the registry was kept, YYYY-MM-DD. */
  readonly registryKnownUntil: string;
  /** Whether the server was told that the folder is trusted. */
  readonly trusted: boolean;
}

/** Asks; null where the server cannot say now, such as when the document was changed meanwhile. */
export async function askServerStatus(client: LintClient, uri: vscode.Uri | undefined): Promise<ServerStatus | null> {
  try {
    return await client.sendRequest<ServerStatus>('cchcLint/status', uri === undefined ? {} : { textDocument: { uri: client.code2ProtocolConverter.asUri(uri) } });
  } catch {
    // The hover then says less; the next change asks again.
    return null;
  }
}
