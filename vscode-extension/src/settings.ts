import * as vscode from 'vscode';
import { currentLanguage, type Language } from './language/texts';

/** What the user set for this product; read anew each time, so that a change counts at once. */
export const settings = {
  section: 'cchcLint',

  get language(): Language {
    return currentLanguage();
  },

  /** Program that the user wants as server instead of the one in the package; "" for none. */
  get serverPath(): string {
    return read('server.path', '').trim();
  },

  /** The "dotnet" that the user wants; "" to look for one. */
  get dotnetPath(): string {
    return read('server.dotnetPath', '').trim();
  },

  /** Whether rules that are code may run where the folder is trusted. */
  get runsCodeRules(): boolean {
    return read('codeRules.run', true);
  },
};

/**
 * What the server is given under "cchcLint". "auto" is resolved here, because only the editor knows its display language.
 * A language that the user did not choose is left to the configuration of each folder, as "cchc-lint check" does.
 */
export function serverSettings(): Record<string, unknown> {
  return {
    language: isChosen('language') ? settings.language : null,
    asOf: read('asOf', '').trim(),
    inlayHints: { deadlines: read('inlayHints.deadlines', false) },
  };
}

function isChosen(name: string): boolean {
  const found = vscode.workspace.getConfiguration(settings.section).inspect(name);
  return (found?.workspaceFolderValue ?? found?.workspaceValue ?? found?.globalValue) !== undefined;
}

function read<T>(name: string, otherwise: T): T {
  return vscode.workspace.getConfiguration(settings.section).get<T>(name, otherwise);
}
