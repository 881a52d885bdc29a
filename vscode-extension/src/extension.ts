import type * as vscode from 'vscode';
import { useCurrentLanguage } from './language/texts';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  await useCurrentLanguage(context.extensionUri);
}
