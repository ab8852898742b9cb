import { createRequire } from 'node:module';
import { format, inspect, isDeepStrictEqual } from 'node:util';
import ts from 'typescript';

/** What an example logs, or what an expression of it gives, and what its `//=>` says. */
interface Outcome {
  readonly actual: readonly unknown[];
  readonly expected: string;
}

const require = createRequire(import.meta.url);
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (...parameters: string[]) => (...values: unknown[]) => Promise<void>;

/**
 * Runs an example and says where it does not do what it says; an empty list is good.
 *
 * `//=> value` after an expression, at the end of its line or on the next, states what it gives; after `console.log`
 * what it prints. Each `//=>` is one printed value, and lines of plain comment that follow it belong to it. An example
 * that states any output states all of it, in order. A value is stated as code or as it prints, spaces apart.
 */
export async function runExample(code: string, modules: Record<string, unknown>): Promise<string[]> {
  const logged: (readonly unknown[])[] = [];
  const outcomes: Outcome[] = [];
  const { instrumented, printed } = instrument(code);
  const javascript = ts.transpile(instrumented, { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true });
  const load = (name: string): unknown => modules[name] ?? require(name);
  const log = { ...console, log: (...values: unknown[]) => void logged.push(values) };
  await new AsyncFunction('require', 'exports', 'console', '__is', javascript)(load, {}, log, (value: unknown, expected: string) => void outcomes.push({ actual: [value], expected }));

  if (printed.length && printed.length !== logged.length)
    return [`states ${printed.length} printed values, but prints ${logged.length}:\n${logged.map((values) => format(...values)).join('\n')}`];
  printed.forEach((expected, i) => outcomes.push({ actual: logged[i]!, expected }));
  return outcomes.filter((outcome) => !agrees(outcome)).map(({ actual, expected }) => `gives\n${format(...actual.map(show))}\nbut states\n${expected}`);
}

/** Turns each stated expression into a call that records it, and lists what is said of `console.log`. */
function instrument(code: string): { instrumented: string; printed: string[] } {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const printed: { at: number; texts: string[] }[] = [];
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    const stated = ts.isStatement(node) && !ts.isBlock(node) ? statedAfter(code, node.end) : [];
    if (stated.length && /\bconsole\.log\b/.test(node.getText())) return void printed.push({ at: node.end, texts: stated });
    if (stated.length && ts.isExpressionStatement(node)) {
      const { expression } = node;
      edits.push({ start: expression.getStart(), end: expression.end, text: `__is(${expression.getText()}, ${JSON.stringify(stated.join('\n'))})` });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  const instrumented = edits.reduceRight((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
  const stated = (code.match(/\/\/=>/g) ?? []).length;
  const used = printed.reduce((sum, { texts }) => sum + texts.length, edits.length);
  if (stated !== used) throw new Error(`${stated - used} of ${stated} "//=>" follow no expression and no console.log`);
  return { instrumented, printed: printed.flatMap(({ texts }) => texts) };
}

/** The values stated right after a statement. */
function statedAfter(code: string, end: number): string[] {
  const texts: string[] = [];
  let rest = code.slice(end).replace(/^[ \t]*(?=\/\/=>)/, '\n');
  for (let match; (match = /^[ \t]*\n[ \t]*\/\/(=>)?(.*)/.exec(rest)); rest = rest.slice(match[0].length)) {
    if (match[1]) texts.push(match[2]!.trim());
    else if (texts.length) texts[texts.length - 1] += `\n${match[2]!}`;
    else break;
  }
  return texts;
}

function agrees({ actual, expected }: Outcome): boolean {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  if (flat(format(...actual)) === flat(expected) || flat(actual.map(show).join(' ')) === flat(expected)) return true;
  if (actual.length !== 1) return false;
  try {
    return isDeepStrictEqual(actual[0], new Function(`return (${expected});`)());
  } catch {
    return false;
  }
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : inspect(value, { depth: null, breakLength: 110 });
}
