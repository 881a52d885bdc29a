type Child = Node | string | null;

interface Properties {
  readonly class?: string;
  readonly text?: string;
  readonly title?: string;
  readonly id?: string;
  readonly tabIndex?: number;
  readonly hidden?: boolean;
  /** Further attributes; null leaves one out. */
  readonly attributes?: Readonly<Record<string, string | null>>;
  readonly click?: () => void;
}

/** Makes an element. Words reach the page as text nodes alone, so that nothing in a document can become mark-up. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (properties.class !== undefined) element.className = properties.class;
  if (properties.text !== undefined) element.textContent = properties.text;
  if (properties.title !== undefined) element.title = properties.title;
  if (properties.id !== undefined) element.id = properties.id;
  if (properties.tabIndex !== undefined) element.tabIndex = properties.tabIndex;
  if (properties.hidden !== undefined) element.hidden = properties.hidden;
  for (const [name, value] of Object.entries(properties.attributes ?? {})) if (value !== null) element.setAttribute(name, value);
  if (properties.click !== undefined) element.addEventListener('click', properties.click);
  for (const child of children) if (child !== null) element.append(child);
  return element;
}

/** Puts values into a text in place of "{0}", "{1}" … */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d+)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
}
