import * as ch from '../characters.ts';
import * as f from '../lexicon/features.ts';
import type { Phrase } from '../phrases/noun-phrase.ts';
import { has, hasClitic, stemStart } from '../phrases/words.ts';
import type { Tokens } from '../tokens.ts';
import { type Entity, type EntityMention, isGod, latestBefore, MOST_CANDIDATES } from './entity.ts';
import { bodyHead, bodyNameEnd, findBody, longFor, originAt, originOf } from './bodies.ts';
import { Heads } from './find-head.ts';
import { findFirstNames } from './first-names.ts';
import { groupWords, isNominative } from './group-words.ts';
import { nameInAside } from './name-in-aside.ts';
import { differInGender, GENDER, sameKind, sameWords } from './same.ts';
import { isOfBody, officesIn } from './offices.ts';
import { describes, fitsName, isSlip, isTidy, nameWords, phraseText, withArticle, plainName, skeleton } from './names.ts';
import { compatriot, pointsBack, styled, takenUp, titled, withoutStyle } from './take-up.ts';
import { toldBelow } from './told-below.ts';
import { type NameMention, trimNames } from './trim-names.ts';

/**
 * The speakers of one article. Names are clustered first, over the whole article, so that a surname finds its full name
 * wherever that stands; descriptions are linked in text order, to the last one that fits.
 */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byPhrase = new Map<number, Entity>();
  private readonly heads: Heads;
  /** Where the names that begin at these tokens end once they are trimmed. */
  private readonly ends = new Map<number, number>();
  /** Named persons by each word of their name and by its skeleton; everybody else by the first word of a description. */
  private readonly index = new Map<string, Entity[]>();

  constructor(private readonly t: Tokens, named: readonly Phrase[]) {
    this.heads = new Heads(t);
    const people: (NameMention & { readonly phrase: Phrase | null })[] = named.flatMap((phrase) => phrase.names.map(({ start, end }) => ({ phrase, words: this.wordsOf(start, end), start, end })));
    trimNames(t, people);
    for (const { start, end } of people) this.ends.set(start, end);
    people.push(...findFirstNames(t, people).map((name) => ({ phrase: null, ...name })));
    people.sort((a, b) => b.words.length - a.words.length || a.start - b.start);
    for (const { phrase, words, start, end } of people) {
      const entity = this.findNamed(words, start, phrase !== null && (phrase.title ?? phrase.role) !== null ? phrase.agreement : 0) ?? this.addPerson(words, start, end, phrase === null || phrase.start === t.start[start]);
      if (phrase !== null) this.enrich(entity, phrase);
      entity.mentions.push({ start: t.start[start], end: t.end[end - 1], form: 'name' });
    }
  }

  /**
   * The entity that a noun phrase means; a new one where nothing before it fits.
   *
   * @param recent the speakers before, latest first, one of whom a definite description without a match takes up (المتحدث، اللاعب البلجيكي)
   */
  resolve(phrase: Phrase, recent: readonly Entity[] = NOBODY): Entity {
    const key = phraseKey(phrase);
    let entity = this.byPhrase.get(key);
    if (entity === undefined) this.byPhrase.set(key, (entity = this.link(phrase, recent)));
    return entity;
  }

  /** What the verb right before tells about the gender of a person, against a name that can be either's (قال جويل روبوشون). */
  agree(entity: Entity, verb: number, sure: boolean): void {
    const gender = verb & GENDER;
    if (entity.kind === 'person' && entity.named && gender !== 0 && gender !== GENDER && (sure || !entity.gendered)) entity.agreement = gender | f.SINGULAR;
  }

  /** God or the Prophet, by the prayer at a token: تعالى, عز وجل; صلى الله عليه وسلم. */
  sacred(token: number): Entity {
    const { t } = this;
    const prophet = /صل|عليه|علي/.test(t.text.slice(t.start[token], t.end[token + t.width[token] - 1]));
    const name = prophet ? 'النبي' : 'الله';
    const known = this.all.find((entity) => entity.name === name);
    const entity = known ?? this.add({ kind: prophet ? 'person' : 'unknown', words: nameWords(name), name, named: true, agreement: f.MASCULINE | f.SINGULAR, indefinite: false, head: undefined, origin: null, outlet: false, gendered: false, roles: [[name]], styles: undefined, role: null, organization: null, members: [], mentions: [] });
    entity.mentions.push({ start: t.start[token], end: t.end[token + t.width[token] - 1], form: 'description' });
    return entity;
  }

  private link(whole: Phrase, recent: readonly Entity[]): Entity {
    const { t } = this;
    const phrase = withoutStyle(t, whole);
    const last = recent[0] ?? null;
    if (phrase.members.length > 1) {
      const members = phrase.members.map((member) => this.resolve(member));
      const entity = this.add(Object.assign(this.blank(phrase), { members }));
      this.mention(entity, phrase, members.some(({ named }) => named) ? 'name' : 'description');
      return entity;
    }
    const name = phrase.names[0];
    if (name !== undefined && phrase.kind !== 'group') {
      const end = Math.min(name.end, this.ends.get(name.start) ?? name.end);
      const words = this.wordsOf(name.start, end);
      const entity = this.findNamed(words, phrase.first, phrase.title ?? phrase.role ? phrase.agreement : 0) ?? this.addPerson(words, name.start, end, phrase.start === t.start[name.start]); // واليكنوفسكي
      const body = entity.head === null && entity.words.length === 1 && entity.kind === 'person' ? longFor(words[0], this.all.slice(-MOST_CANDIDATES)) : null;
      if (body === null) this.enrich(entity, phrase);
      this.mention(body ?? entity, phrase, 'name');
      return body ?? entity;
    }
    const aside = phrase.kind === 'group' ? null : nameInAside(t, phrase.last);
    if (aside !== null) {
      const named = this.wordsOf(aside.start, aside.end);
      const entity = this.findNamed(named, phrase.first) ?? this.addPerson(named, aside.start, aside.end);
      this.enrich(entity, phrase);
      this.mention(entity, phrase, 'description');
      return entity;
    }
    const spelled = nameWords(phraseText(t, phrase));
    const words = phrase.kind === 'group' ? groupWords(spelled) : spelled;
    const back = pointsBack(t, phrase);
    const heads = back ? words.filter((word) => !/^(نفس|ذات|عين)/.test(word)) : words;
    const fuller = this.heads.find(phrase, phrase.kind === 'group' ? spelled : heads);
    const near = fuller !== null && (last === null || fuller.start > latestBefore(last, phrase.start));
    const known = (back && last !== null && sameKind(last.kind, phrase.kind) ? last : null)
      ?? (t.code[phrase.first] === f.STYLE ? styled(t, phrase, last, this.all.slice(0, MOST_CANDIDATES)) : null)
      ?? (phrase.kind === 'unknown' ? this.findNamed(words, phrase.first) : null)
      ?? (t.kind[phrase.first] === ch.QUOTE && words.length === 1 ? this.surnamed(words[0]) : null) // «خصروف»
      ?? this.nearer(this.findDescribed(heads, phrase), fuller, last, phrase)
      ?? (near ? this.resolve(fuller) : null)
      ?? (phrase.kind === 'person' && (heads.length === 1 || (heads.length === 2 && has(t, phrase.first, f.TITLE) && hasClitic(t, phrase.first, f.AL))) ? this.surnamed(heads[heads.length - 1]) : null)
      ?? titled(t, phrase, this.all.slice(0, MOST_CANDIDATES))
      ?? takenUp(t, phrase, recent)
      ?? compatriot(t, phrase, this.all.slice(0, MOST_CANDIDATES))
      ?? (fuller === null ? null : this.resolve(fuller))
      ?? this.body(phrase, heads, last)
      ?? this.document(phrase)
      ?? (back ? last : null);
    if (known !== null) {
      if (known.indefinite === true && known.kind === 'organization' && phrase.definite && words.length > known.roles[0].length) Object.assign(known, this.identity(phrase));
      if (known.kind === 'group' && isNominative(known.name, phraseText(t, phrase))) known.name = this.identity(phrase).name;
      this.mention(known, phrase, 'description');
      return known;
    }
    const entity = this.add(this.blank(phrase, words));
    this.mention(entity, phrase, phrase.kind === 'organization' ? 'name' : 'description');
    return entity;
  }

  /** الشركة: a body that was named since the one known by that word, unless that one spoke last. */
  private nearer(known: Entity | null, fuller: Phrase | null, last: Entity | null, phrase: Phrase): Entity | null {
    if (known === null || fuller === null || phrase.kind !== 'organization' || phrase.last > phrase.first + 1 || !fuller.definite) return known;
    // مركز دراسات عالمي in the headline does not name it
    return known.indefinite === true || (known !== last && fuller.start > latestBefore(known, phrase.start)) ? this.resolve(fuller) : known;
  }

  /** الوثيقة, النص: one word for the document that was named last. */
  private document({ first, last, kind, start }: Phrase): Entity | null {
    if (kind !== 'document' || last !== first + 1 || !hasClitic(this.t, first, f.AL)) return null;
    return this.all.slice(-MOST_CANDIDATES).findLast((entity) => entity.kind === 'document' && entity.mentions.some((mention) => mention.start < start)) ?? null;
  }

  /** قالت آبل … وأضافت الشركة: a body by the sort of body that it is. What seemed a person's name (فيستاس) is then one, too. */
  private body(phrase: Phrase, [word]: readonly string[], last: Entity | null): Entity | null {
    const entity = findBody(this.t, phrase, word, last, (named) => this.resolve(named));
    if (entity === null) return null;
    if (entity.kind === 'person') Object.assign(entity, { kind: 'organization', agreement: 0 });
    entity.roles.push([word]);
    this.enter(`#${word}`, entity);
    return entity;
  }

  /** القاضي, الدكتور النجار: what seems an office, or is one behind a title, is the family name of somebody named in full. */
  private surnamed(word: string): Entity | null {
    return this.under(word).find(({ words }) => words.length > 1 && words.at(-1) === word) ?? null;
  }

  private blank(phrase: Phrase, words = nameWords(phraseText(this.t, phrase))): Entity {
    const { name, named, indefinite, role, organization } = this.identity(phrase); // a spread before other keys is twenty times as slow
    const outlet = this.t.code[this.t.kind[phrase.first] === ch.QUOTE ? phrase.first + 1 : phrase.first] === f.MEDIA;
    return { kind: phrase.kind, words: [], name, named, agreement: phrase.agreement, indefinite, head: bodyHead(this.t, phrase, words), origin: originOf(this.t, phrase), outlet, gendered: false, roles: [words], styles: undefined, role, organization, members: [], mentions: [] };
  }

  /** What a description calls somebody. */
  private identity(phrase: Phrase): Pick<Entity, 'name' | 'named' | 'role' | 'organization'> & { indefinite: boolean } {
    const name = phraseText(this.t, phrase, bodyNameEnd(this.t, phrase));
    return {
      name: isTidy(name) ? name : plainName(name).replace(/["«»“”()]|''/g, ''), named: phrase.kind === 'organization' && (phrase.definite || phrase.organization !== null), indefinite: !phrase.definite,
      role: this.textOf(phrase.role), organization: this.textOf(phrase.organization),
    };
  }

  private add(entity: Entity): Entity {
    this.all.push(entity);
    for (const word of entity.words) {
      this.enter(word, entity);
      const bones = skeleton(word);
      if (bones.length >= 3) this.enter(`~${bones}`, entity);
    }
    for (const role of entity.roles) this.enter(`#${role[0]}`, entity);
    return entity;
  }

  private enter(key: string, entity: Entity): void {
    const list = this.index.get(key);
    if (list === undefined) this.index.set(key, [entity]);
    else if (list.at(-1) !== entity) list.push(entity);
  }

  /** The latest entities under a key; more than these are never asked. */
  private under(key: string): readonly Entity[] {
    const list = this.index.get(key);
    return list === undefined ? NOBODY : list.length > MOST_CANDIDATES ? list.slice(-MOST_CANDIDATES) : list;
  }

  private addPerson(words: readonly string[], start: number, end: number, whole = false): Entity {
    const { t } = this;
    const gender = t.agreement[start] & GENDER;
    const known = has(t, start, f.GIVEN_NAME | f.SURNAME);
    return this.add({
      kind: 'person', words, name: plainName(withArticle(t, start, t.text.slice(whole ? t.start[start] : stemStart(t, start), t.end[end - 1]))), named: true, // its keys in the order of {@link blank}
      agreement: (gender === GENDER ? 0 : gender) | f.SINGULAR, indefinite: false, head: known || end - start > 2 ? undefined : null, origin: null, outlet: false, gendered: gender !== 0 && gender !== GENDER && end - start > 1, roles: [], styles: undefined, role: null, organization: null, members: [], mentions: [],
    });
  }

  private enrich(entity: Entity, phrase: Phrase): void {
    const role = this.textOf(phrase.role);
    if (role !== null && phrase.role !== null) {
      if (entity.origin == null) entity.origin = originAt(this.t, phrase.role);
      for (const office of officesIn(this.t, phrase.role)) this.addRole(entity, nameWords(this.textOf(office) as string));
      if (entity.role === null || role.length > entity.role.length) entity.role = role;
    }
    entity.organization ??= this.textOf(phrase.organization);
    if (phrase.title !== null) for (const word of nameWords(this.textOf(phrase.title) as string)) (entity.styles ??= new Set()).add(word);
    const gender = phrase.agreement & GENDER;
    if (gender !== 0 && gender !== GENDER && !(gender === f.MASCULINE && entity.gendered)) { // مدير عام الجمعية فرح شعبان
      if ((entity.agreement & GENDER) === 0 || phrase.role !== null || phrase.title !== null) entity.agreement = gender | f.SINGULAR;
    }
  }

  private addRole(entity: Entity, words: string[]): void {
    if (entity.roles.length >= MOST_CANDIDATES || entity.roles.some((known) => sameWords(known, words))) return;
    entity.roles.push(words);
    this.enter(`#${words[0]}`, entity);
  }

  private mention(entity: Entity, phrase: Phrase, form: EntityMention['form']): void {
    if (!entity.mentions.slice(-MOST_CANDIDATES).some(({ start, end }) => start < phrase.end && phrase.start < end)) entity.mentions.push({ start: phrase.start, end: phrase.end, form });
  }

  private wordsOf(start: number, end: number): string[] {
    return nameWords(withArticle(this.t, start, this.t.text.slice(stemStart(this.t, start), this.t.end[end - 1])));
  }

  private textOf(range: { start: number; end: number } | null): string | null {
    return range === null ? null : plainName(this.t.text.slice(stemStart(this.t, range.start), this.t.end[range.end - 1]));
  }

  /** The named person that these words can mean; of several the one whose mention is nearest. */
  private findNamed(words: readonly string[], at: number, agreement = 0): Entity | null {
    let best: Entity | null = null;
    let nearest = Infinity;
    const last = words.at(-1);
    if (last === undefined) return null;
    if (last === 'الله' && words.length === 1) return this.all.find(isGod) ?? null; // not صلاة الله, no محمد فضل الله
    for (const key of [last, `~${skeleton(last)}`])
      for (const entity of this.under(key)) {
        if (!fitsName(words, entity.words) || (words.length === 1 && differInGender(entity.agreement, agreement))) continue; // الرئيس ترامب is no ميلانيا ترامب
        if (words.length === 1 && entity.words.length > 1 && entity.words.at(-1) !== words[0] && !fitsName(words, entity.words.slice(1)) && entity.words[0] !== words[0]) continue;
        let distance = Infinity;
        for (let k = Math.max(0, entity.mentions.length - MOST_CANDIDATES); k < entity.mentions.length; k++) distance = Math.min(distance, Math.abs(entity.mentions[k].start - this.t.start[at]));
        if (best === null || distance < nearest) {
          best = entity;
          nearest = distance;
        }
      }
    return best ?? this.all.slice(0, MOST_CANDIDATES).find((entity) => entity.kind === 'person' && entity.words.length > 0 && isSlip(last, entity.words.at(-1) as string) && (words.length === 1 || words[0] === entity.words[0])) ?? null;
  }

  /**
   * الوزير → وزير الدفاع بيت هيغسيث; المسؤول → مسؤول أمني; الوزارة → وزارة الدفاع; the last before that fits, else, as
   * from a headline, the first behind whose name is told.
   */
  private findDescribed(words: readonly string[], phrase: Phrase): Entity | null {
    let best: Entity | null = null;
    let latest = -2;
    const holders = this.under(`#${words[0]}`);
    const origin = originOf(this.t, phrase);
    const shortened = isOfBody(this.t, phrase); // مدير الوكالة توست تول … مدير الوكالة الأميركية للتنمية
    for (const entity of holders) {
      if (entity.members.length > 0 || !sameKind(entity.kind, phrase.kind) || differInGender(entity.agreement, phrase.agreement)) continue; // محاميه is no محامية
      const fits = entity.roles.some((role) => sameWords(role, words) || (shortened && entity.named && role.length === 2 && role[0] === words[0] && role[1] === words[1]) || (phrase.definite && role[0] === words[0] && describes(role, words)));
      // السفير البريطاني: the only ambassador of the article, whatever else his role says
      const only = !fits && hasClitic(this.t, phrase.first, f.AL) && entity.named && holders.length === 1 && !(origin !== null && entity.origin != null && entity.origin !== origin);
      if (!fits && !only) continue;
      const last = latestBefore(entity, phrase.start);
      if (last > latest && (last >= 0 || (fits && entity.named && entity.kind === 'person'))) {
        best = entity;
        latest = last;
      }
    }
    return best ?? toldBelow(words, phrase, holders);
  }
}

/** One number for the tokens of a phrase, which are never as many as 4096. */
const phraseKey = ({ first, last }: Phrase): number => first * 4096 + (last - first);

const NOBODY: readonly Entity[] = [];
