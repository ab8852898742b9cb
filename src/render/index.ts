export { renderHtml, type RenderHtmlOptions } from './html.ts';
export { renderAnsi, type RenderAnsiOptions } from './ansi.ts';
