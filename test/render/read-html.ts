/** An element of a picture. */
export interface Element {
  readonly tag: string;
  readonly attributes: { readonly [name: string]: string };
  /** Its text content. */
  text: string;
  readonly parent: Element | null;
}

const VOID = ['meta'];
const REFERENCES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#13': '\r' };

/**
 * The elements of HTML as `renderHtml` writes it, in the order of their opening tags. Stricter than a browser: it fails
 * where elements do not nest, an attribute is written otherwise than name="value", a `<`, `>` or `&` stands alone, or a
 * character stands there that HTML may not hold.
 */
export function readHtml(html: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  if (/[\0-\x08\x0b\r\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/u.test(html)) throw new Error('a character that HTML may not hold');
  const pattern = /<!doctype html>|<style>([^<]*)<\/style>|<\/([a-z][a-z0-9]*)>|<([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>|([^<]+)/gy;
  while (pattern.lastIndex < html.length) {
    const at = pattern.lastIndex;
    const match = pattern.exec(html);
    if (!match) throw new Error(`no HTML: ${html.slice(at, at + 80)}`);
    const [, style, closing, tag, attributes, text] = match;
    if (style !== undefined) elements.push({ tag: 'style', attributes: {}, text: style, parent: open.at(-1) ?? null });
    else if (closing !== undefined) {
      const element = open.pop();
      if (element?.tag !== closing) throw new Error(`</${closing}> closes <${element?.tag}>`);
    } else if (tag !== undefined) {
      const element = { tag, attributes: readAttributes(attributes!), text: '', parent: open.at(-1) ?? null };
      elements.push(element);
      if (!VOID.includes(tag)) open.push(element);
    } else if (text !== undefined) {
      const read = decode(text);
      for (const element of open) element.text += read;
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)!.tag}> is not closed`);
  return elements;
}

/** The elements of a class. */
export function ofClass(html: string, name: string): Element[] {
  return readHtml(html).filter(({ attributes }) => attributes['class']?.split(' ').includes(name));
}

function readAttributes(text: string): { [name: string]: string } {
  const pairs = [...text.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, decode(value!)] as const);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function decode(text: string): string {
  if (text.includes('>')) throw new Error(`a > alone: ${text}`);
  return text.replace(/&([^;&]*;?)/g, (_, name: string) => {
    const character = REFERENCES[name.replace(/;$/, '')];
    if (character === undefined || !name.endsWith(';')) throw new Error(`an & alone: ${text}`);
    return character;
  });
}
