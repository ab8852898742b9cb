import { byId, element } from './dom.ts';
import { SAMPLES } from './samples.ts';
import type { Language, Words } from './words.ts';

const OWN = '';
/** Long enough that a word is typed through, short enough not to be waited for. */
const PAUSE = 150;

/** Where the article comes from: keyboard, clipboard, a sample, a file. `changed` is called when it pauses. */
export function wireInput(changed: () => void): { speak(words: Words, language: Language): void; text(): string } {
  const field = byId<HTMLTextAreaElement>('text');
  const sample = byId<HTMLSelectElement>('sample');
  const file = byId<HTMLInputElement>('file');
  let timer = 0;

  const take = (text: string, from: string): void => {
    clearTimeout(timer);
    field.value = text;
    field.scrollTop = 0;
    sample.value = from;
    changed();
  };
  const read = async (blob: Blob | undefined): Promise<void> => void (blob && take(decode(await blob.arrayBuffer()), OWN));

  field.addEventListener('input', () => {
    sample.value = OWN;
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
  });
  sample.addEventListener('change', () => take(SAMPLES.find(({ id }) => id === sample.value)?.text ?? '', sample.value));
  file.addEventListener('change', () => void read(file.files?.[0]).then(() => (file.value = '')));
  field.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  field.addEventListener('drop', (event) => {
    if (!event.dataTransfer?.files.length) return; // text is dropped as text
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  });

  field.value = SAMPLES[0]!.text;
  return {
    text: () => field.value,
    speak(words, language) {
      const chosen = sample.options.length === 0 ? SAMPLES[0]!.id : sample.value;
      sample.replaceChildren(element('option', { value: OWN }, words.own), ...SAMPLES.map(({ id, title }) => element('option', { value: id }, title[language])));
      sample.value = chosen;
    },
  };
}

/** Old archives are in the code page of Arabic Windows; what is no UTF-8 is taken for that. */
function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1256').decode(bytes);
  }
}
