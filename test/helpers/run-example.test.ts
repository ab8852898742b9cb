import { describe, expect, it } from 'vitest';
import { docComments, fenced } from './examples.ts';
import { runExample } from './run-example.ts';

const modules = { isnad: { double: (n: number) => n * 2, list: [{ a: 1, b: 'ب' }] } };
const use = "import { double, list } from 'isnad';\n";

describe('runExample', () => {
  it.each([
    ['an expression', 'double(2); //=> 4'],
    ['the next line', 'double(2);\n//=> 4'],
    ['a value as code', "list[0]; //=> { a: 1, b: 'ب' }"],
    ['a value over several lines', "list;\n//=> [\n//   { a: 1, b: 'ب' },\n// ]"],
    ['what is printed', "console.log('ب', double(2)); //=> ب 4"],
    ['a printed object', 'console.log(list[0]);\n//=> { a: 1, b: "ب" }'],
    ['a loop', "for (const n of [1, 2]) console.log(double(n));\n//=> 2\n//=> 4"],
    ['a block', "try {\n  null!.x;\n} catch (e) {\n  console.log((e as Error).name);\n  //=> TypeError\n}"],
    ['nothing', 'double(2);'],
    ['output that it does not state', 'console.log(1);'],
    ['await', 'await Promise.resolve(double(2)); //=> 4'],
    ['a module of node', "import { basename } from 'node:path';\nbasename('a/b'); //=> 'b'"],
    ['another comment', 'double(2);\n// a remark\ndouble(3); //=> 6'],
  ])('takes %s', async (_, code) => expect(await runExample(use + code, modules)).toEqual([]));

  it.each([
    ['another value', 'double(2); //=> 5', 'gives\n4\nbut states\n5'],
    ['another output', "console.log('a');\n//=> b", 'gives\na\nbut states\nb'],
    ['output that it leaves out', "console.log('a'); //=> a\nconsole.log('b');", 'states 1 printed values, but prints 2:\na\nb'],
    ['output that does not come', 'if (double(1) > 2) console.log(1);\n//=> 1', 'states 1 printed values, but prints 0'],
  ])('sees %s', async (_, code, message) => expect((await runExample(use + code, modules)).join()).toContain(message));

  it('sees a statement about nothing', () => expect(runExample('const a = 1;\n//=> 1', {})).rejects.toThrow('1 of 1 "//=>" follow no expression'));
  it('lets what an example throws through', () => expect(runExample('throw new Error("no");', {})).rejects.toThrow('no'));
});

describe('fenced', () => {
  it('takes ts blocks only', () => {
    expect(fenced('a.md', 'x\n```sh\nnpm ci\n```\n```ts\na;\nb;\n```\n')).toEqual([{ name: 'a.md:5', code: 'a;\nb;' }]);
  });
  it('fails on a block without an end', () => expect(() => fenced('a.md', '```ts\na;')).toThrow('a.md:1'));
  it('reads doc comments, with their lines', () => {
    const source = 'const a = 1;\n/**\n * Text.\n * ```ts\n * a; //=> 1\n * ```\n */\nconst s = "```ts";\n';
    expect(fenced('a.ts', docComments(source))).toEqual([{ name: 'a.ts:4', code: 'a; //=> 1' }]);
  });
});
