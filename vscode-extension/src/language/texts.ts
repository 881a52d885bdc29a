import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';

/**
 * Texts that the user reads. They stand in English in the source and in Vietnamese in l10n/bundle.l10n.vi.json; which of
 * the two is shown follows the setting cchcLint.language and not only the editor's display language: there is no
 * Vietnamese display language to install, so a drafter's editor stays English without anybody having chosen that.
 */
export const t = l10n.t;

export type Language = 'vi' | 'en';

/** The language that is set; "auto" follows the editor's display language. */
export function currentLanguage(): Language {
  const chosen = vscode.workspace.getConfiguration('cchcLint').get<string>('language', 'vi');
  if (chosen === 'auto') return vscode.env.language.toLowerCase().startsWith('en') ? 'en' : 'vi';
  return chosen === 'en' ? 'en' : 'vi';
}

/** Reads the texts of the language that is set; everything shown from then on is in it. */
export async function useCurrentLanguage(extension: vscode.Uri): Promise<void> {
  if (currentLanguage() === 'en') {
    l10n.config({ contents: {} });
    return;
  }
  const bundle = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'l10n', 'bundle.l10n.vi.json'));
  l10n.config({ contents: new TextDecoder().decode(bundle) });
}
