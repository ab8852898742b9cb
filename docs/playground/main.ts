import { parseArticle, type Article, type ParseOptions } from 'isnad';
import type { NormalizePreset } from 'isnad/normalize';
import { showDetail } from './detail.ts';
import { byId } from './dom.ts';
import { download, type Format } from './export.ts';
import { wireInput } from './input.ts';
import { drawJson } from './json.ts';
import { drawNormalized } from './normal.ts';
import { drawPicture, quoteMarks, visitQuote } from './picture.ts';
import { drawTables } from './tables.ts';
import { nextIndex, wireTabs } from './tabs.ts';
import { summarize, WORDS, type Language, type Words } from './words.ts';

const picture = byId('picture');
const detail = byId('detail');
const paragraphs = byId<HTMLSelectElement>('paragraphs');
const preset = byId<HTMLSelectElement>('preset');

let language: Language = navigator.language.startsWith('ar') ? 'ar' : 'en';
let article: Article = parseArticle('');
let shown = 'panel-text';

const words = (): Words => WORDS[language];
const options = (): ParseOptions => ({ paragraphs: paragraphs.value as NonNullable<ParseOptions['paragraphs']> });

/** Draws what is looked at; the rest when it is. */
const VIEWS: { readonly [panel: string]: () => void } = {
  'panel-text': () => drawPicture(picture, article, language),
  'panel-table': () => drawTables(byId('panel-table'), article, options(), words(), language, showQuote),
  'panel-json': () => drawJson(byId('panel-json').firstElementChild!, article),
  'panel-normal': () =>
    drawNormalized({ note: byId('changed'), text: byId('normalized'), changes: byId('changes') }, article.text, preset.value as NormalizePreset, words()),
};

function draw(): void {
  VIEWS[shown]!();
}

function update(): void {
  performance.mark('isnad:parse');
  article = parseArticle(input.text(), options());
  performance.measure('isnad:parse', 'isnad:parse');
  requestAnimationFrame(() => {
    performance.mark('isnad:draw');
    detail.hidden = true;
    draw();
    sumUp();
    performance.measure('isnad:draw', 'isnad:draw');
  });
}

/** Counts are read out when they change, and only then. */
function sumUp(): void {
  const quotes = article.quotes.filter(({ kind }) => kind !== 'term').length;
  const speakers = article.speakers.filter(({ attributions }) => attributions.length > 0).length;
  const summary = summarize(quotes, speakers, words());
  if (byId('summary').textContent !== summary) byId('summary').textContent = summary;
}

function speak(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const button = byId('language');
  button.textContent = words().language;
  button.lang = language === 'ar' ? 'en' : 'ar';
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) place.textContent = words()[place.dataset['word'] as keyof Words];
  for (const place of document.querySelectorAll<HTMLElement>('[data-word-label]')) place.setAttribute('aria-label', words()[place.dataset['wordLabel'] as keyof Words]);
  input.speak(words(), language);
  update();
}

/** Leads from a row of the table to the quote in the text. */
function showQuote(quote: number): void {
  tabs.select(byId('tab-text'));
  visitQuote(picture, quoteMarks(picture).find((mark) => mark.dataset['quote'] === String(quote)));
}

function explain(event: Event): void {
  const mark = (event.target as Element).closest<HTMLElement>('mark[data-attribution]');
  const attribution = mark && article.attributions[Number.parseInt(mark.dataset['attribution']!, 10)];
  if (attribution) showDetail(detail, article, attribution, words(), language);
}

const input = wireInput(update);
const tabs = wireTabs(byId('tabs'), (panel) => {
  shown = panel;
  draw();
});
for (const event of ['pointerover', 'focusin', 'click']) picture.addEventListener(event, explain);
picture.addEventListener('keydown', (event) => {
  const marks = quoteMarks(picture);
  const next = nextIndex(event.key, marks.indexOf(document.activeElement as HTMLElement), marks.length, true);
  if (next === null || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  visitQuote(picture, marks[next]);
});
paragraphs.addEventListener('change', update);
preset.addEventListener('change', draw);
byId('exports').addEventListener('click', (event) => {
  const format = (event.target as HTMLElement).dataset['export'];
  if (format) download(article, format as Format, options(), language);
});
byId('language').addEventListener('click', () => {
  language = language === 'ar' ? 'en' : 'ar';
  speak();
});
tabs.select(byId('tab-text'));
speak();
