import * as vscode from 'vscode';
import { t } from '../language/texts';
import { settings } from '../settings';
import { neededDotnet } from './dotnet';
import type { CannotRun } from './program';
import type { ServerControl } from './serverControl';

/** Says that the server cannot be started, and offers the way out. */
export async function tellCannotRun(reason: CannotRun | null, server: ServerControl): Promise<void> {
  const message = reason?.message ?? t('The server of CcHc.Lint could not be started; the log says why.');
  const [install, open, restart, log] = [t('Get .NET'), t('Open Settings'), t('Restart'), t('Show Log')];
  const first = reason === null ? log : reason.wayOut === 'install-dotnet' ? install : open;
  switch (await vscode.window.showErrorMessage(message, first, restart)) {
    case install:
      // The page opens in the user's browser; the extension itself loads nothing.
      await vscode.env.openExternal(vscode.Uri.parse(`https://dotnet.microsoft.com/download/dotnet/${neededDotnet}.0/runtime`));
      return;
    case open:
      await vscode.commands.executeCommand('workbench.action.openSettings', `${settings.section}.server`);
      return;
    case log:
      server.log.show();
      return;
    case restart:
      await server.restart();
  }
}

/** Says that the server has given up. */
export async function tellCrashed(server: ServerControl, message: string): Promise<void> {
  const [restart, log] = [t('Restart'), t('Show Log')];
  const answer = await vscode.window.showErrorMessage(message, restart, log);
  if (answer === restart) await server.restart();
  else if (answer === log) server.log.show();
}
