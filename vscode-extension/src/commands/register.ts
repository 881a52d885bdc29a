import * as vscode from 'vscode';
import { t } from '../language/texts';
import type { OverviewPanel } from '../overview/overviewPanel';
import { newPlan } from '../wizard/newPlan';
import { checkFile } from './checkFile';
import { checkWorkspace } from './checkWorkspace';
import { UserNotice, type CommandContext } from './context';
import { createConfiguration } from './createConfiguration';
import { fixAll } from './fixAll';
import { openRule } from './openRule';
import { showMenu } from './showMenu';
import { showReport } from './showReport';
import { writeCopy } from './wordCopies';

/** Registers every command that package.json names; a test holds the two against each other. */
export function registerCommands(context: CommandContext, overview: OverviewPanel): void {
  const register = (name: string, run: (...args: readonly unknown[]) => unknown) => {
    const command = vscode.commands.registerCommand(`cchcLint.${name}`, async (...args: unknown[]) => {
      try {
        return await run(...args);
      } catch (failure) {
        tell(context, name, failure);
        return undefined;
      }
    });
    context.extension.subscriptions.push(command);
  };

  register('checkWorkspace', () => checkWorkspace(context));
  register('checkFile', (uri) => checkFile(uri));
  register('fixAll', () => fixAll(context));
  register('annotateDocx', (uri, options) => writeCopy(context, 'cchcLint.annotateDocx', '.comments.docx', uri, !isQuiet(options)));
  register('fixDocx', (uri, options) => writeCopy(context, 'cchcLint.fixDocx', '.fixed.docx', uri, !isQuiet(options)));
  register('showOverview', (uri) => overview.show(uri));
  register('showReport', (uri) => showReport(context, uri));
  register('openRule', (rule) => openRule(context, rule));
  register('newPlan', () => newPlan());
  register('createConfiguration', (folder) => createConfiguration(context, folder));
  register('reload', () => context.client.run('cchcLint.reload', []));
  register('restartServer', () => context.server.restart());
  register('showLog', () => context.server.log.show());
  register('showMenu', () => showMenu(context));
}

/** Whether whoever runs a command says itself what came of it. The explorer's menu gives the selected files here. */
function isQuiet(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'quiet' in options && options.quiet === true;
}

/** Says what went wrong. A message of the server is in the user's language already; the log has the rest. */
function tell(context: CommandContext, name: string, failure: unknown): void {
  if (failure instanceof UserNotice) {
    void vscode.window.showWarningMessage(failure.message);
    return;
  }
  context.server.log.error(failure instanceof Error ? failure : String(failure));
  const message = failure instanceof Error && failure.message !== '' ? failure.message : t('The command {0} could not be carried out; the log says why.', name);
  const log = t('Show Log');
  void vscode.window.showErrorMessage(message, log).then((answer) => {
    if (answer === log) context.server.log.show();
  });
}
