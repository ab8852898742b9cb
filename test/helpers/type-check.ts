import { join } from 'node:path';
import ts from 'typescript';
import type { Example } from './examples.ts';

/** What the compiler has to say of the examples, as strict as the tests are. */
export function checkTypes(root: string, examples: readonly Example[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, 'test/tsconfig.json'), { noUnusedLocals: false }, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined });
  if (!config) throw new Error('test/tsconfig.json cannot be read');
  const files = new Map(examples.map((example, i) => [join(root, `test/example-${i}.ts`), example]));
  const host = ts.createCompilerHost(config.options, true);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, target, ...rest) => {
    const example = files.get(file);
    return example ? ts.createSourceFile(file, `${example.code}\nexport {};`, target, true) : getSourceFile(file, target, ...rest);
  };
  const program = ts.createProgram([...files.keys()], config.options, host);
  return [...files].flatMap(([file, example]) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(file)).map((problem) => `${example.name}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`),
  );
}
