import type { Article, Attribution } from 'isnad';
import { element } from './dom.ts';
import { valueWord, type Language, type Words } from './words.ts';

/** Says all that was found about the attribution of a mark, as a list of terms. */
export function showDetail(list: HTMLElement, article: Article, attribution: Attribution, words: Words, language: Language): void {
  const { cue, source, via, speaker, how, status, rule, confidence } = attribution;
  const who = speaker === null ? null : article.speakers[speaker]!;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [words.speaker, who?.name],
    [words.role, who?.role],
    [words.cue, cue && [cue.text, cue.lemma, cue.type].filter((part) => part !== null).join(' · ')],
    [words.source, source?.text],
    [words.via, via?.text],
    [words.how, how && valueWord(how, language)],
    [words.addressee, attribution.addressee?.text],
    [words.channel, attribution.channel?.text],
    [words.time, attribution.time?.text],
    [words.place, attribution.place?.text],
    [words.status, valueWord(status, language)],
    [words.rule, rule],
    [words.confidence, `${Math.round(confidence * 100)}%`],
  ];
  list.replaceChildren(...rows.flatMap(([name, value]) => (value ? [element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value)))] : [])));
  list.hidden = false;
}
