/** Colours of the editor's theme as they are now. */
export function themeColour(name: string, otherwise: string): string {
  return getComputedStyle(document.body).getPropertyValue(`--vscode-${name}`).trim() || otherwise;
}

export function themeFont(): string {
  return getComputedStyle(document.body).getPropertyValue('--vscode-font-family').trim() || 'sans-serif';
}

/** Calls back when the user chooses another theme. */
export function onThemeChange(changed: () => void): void {
  // VS Code writes the theme's colours to the root and its kind to the body.
  const observer = new MutationObserver(changed);
  observer.observe(document.body, { attributes: true, attributeFilter: ['class', 'data-vscode-theme-id'] });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
}
