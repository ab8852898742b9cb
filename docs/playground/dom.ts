type Child = Node | string;

/** The element with this id, which the page has. */
export function byId<E extends HTMLElement>(id: string): E {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no element #${id}`);
  return element as E;
}

/** A new element; strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: { readonly [name: string]: string } = {}, ...children: readonly Child[]): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  created.append(...children);
  return created;
}

/** A cell of a table; a `Node` where it is more than text. */
export type Cell = string | number | null | Node;

/** A table with a caption; what is null shows as a dash. The first column heads each row. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly Cell[])[]): HTMLTableElement {
  return element(
    'table',
    {},
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((cell, i) => (i === 0 ? element('th', { scope: 'row' }, content(cell)) : element('td', {}, content(cell))))))),
  );
}

/** Words of the article keep their direction among ours. */
function content(cell: Cell): Child {
  return cell instanceof Node ? cell : cell === null || cell === '' ? '—' : element('bdi', {}, String(cell));
}
