import type { Article, Span } from '../../src/types.ts';

type Report = (message: string) => void;
type Kind = 'paragraphs' | 'sentences' | 'quotes' | 'attributions' | 'speakers';

/** Ids are indexes; cross references are in range and agree both ways; what belongs together says the same. */
export function checkReferences(article: Article, report: Report): void {
  for (const kind of ['paragraphs', 'sentences', 'quotes', 'attributions', 'speakers'] as const)
    article[kind].forEach((item, i) => item.id === i || report(`${kind}[${i}].id is ${item.id}`));

  /** Whether there is such a thing; null is none, which is no violation. */
  const refer = (at: string, id: number | null, kind: Kind): boolean => {
    if (id === null || id < article[kind].length) return id !== null;
    report(`${at} is ${id}, but there are ${article[kind].length} ${kind}`);
    return false;
  };
  /** Each owner lists ids of `kind`, and each of these names its owner. */
  const agree = (owners: readonly (readonly number[])[], path: (i: number) => string, kind: Kind, named: readonly (number | null)[], key: string): void => {
    const owner = new Map<number, number>();
    owners.forEach((ids, i) =>
      ids.forEach((id) => {
        if (!refer(path(i), id, kind)) return;
        if (owner.has(id)) report(`${kind}[${id}] is listed twice, in ${path(owner.get(id)!)} and in ${path(i)}`);
        owner.set(id, i);
      }),
    );
    named.forEach((id, i) => {
      const found = owner.get(i) ?? null;
      if (id !== found) report(`${kind}[${i}].${key} is ${id}, but ${found === null ? 'nothing' : path(found)} lists it`);
    });
  };

  article.sentences.forEach((sentence, i) => {
    if (refer(`sentences[${i}].paragraph`, sentence.paragraph, 'paragraphs') && !contains(article.paragraphs[sentence.paragraph]!, sentence))
      report(`sentences[${i}] is not inside paragraphs[${sentence.paragraph}]`);
  });
  article.quotes.forEach((quote, i) => {
    const at = `quotes[${i}]`;
    if (refer(`${at}.paragraph`, quote.paragraph, 'paragraphs') && !contains(article.paragraphs[quote.paragraph]!, quote))
      report(`${at} is not inside paragraphs[${quote.paragraph}]`);
    if (refer(`${at}.sentence`, quote.sentence, 'sentences') && !holds(article.sentences[quote.sentence]!, quote.start))
      report(`${at} does not start in sentences[${quote.sentence}]`);
    refer(`${at}.parent`, quote.parent, 'quotes');
    if (refer(`${at}.continues`, quote.continues, 'quotes') && quote.continues! >= i) report(`${at}.continues is ${quote.continues}, which is no earlier quote`);
    if (quote.kind === 'term' && quote.attribution !== null) report(`${at} is a term but has an attribution`);
  });
  article.attributions.forEach((attribution, i) => {
    const at = `attributions[${i}]`;
    if (attribution.quotes.length === 0) report(`${at} has no quote`);
    if ((attribution.how === null) !== (attribution.speaker === null)) report(`${at}.how is ${attribution.how}, its speaker is ${attribution.speaker}`);
    if (attribution.factual !== (attribution.status === 'asserted')) report(`${at}.factual is ${attribution.factual}, its status is ${attribution.status}`);
  });
  article.speakers.forEach((speaker, i) => {
    const at = `speakers[${i}]`;
    if (speaker.mentions.length === 0) report(`${at} is mentioned nowhere`);
    if (speaker.members.length === 1 || new Set(speaker.members).size !== speaker.members.length) report(`${at}.members are ${speaker.members.join(' ')}, expected none or several`);
    for (const id of speaker.members)
      if (refer(`${at}.members`, id, 'speakers') && (id === i || article.speakers[id]!.members.length > 0)) report(`${at}.members holds ${id}, which is no single speaker`);
  });
  agree(article.attributions.map((one) => one.quotes), (i) => `attributions[${i}].quotes`, 'quotes', article.quotes.map((one) => one.attribution), 'attribution');
  agree(article.speakers.map((one) => one.attributions), (i) => `speakers[${i}].attributions`, 'attributions', article.attributions.map((one) => one.speaker), 'speaker');
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
