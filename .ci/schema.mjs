// Writes dist/schema.json: the JSON Schema of Article, read off src/types.ts, so that the two cannot differ.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The schema of the interface `name` of a source text, with all that it refers to below `$defs`. */
export function makeSchema(source, name) {
  const file = ts.createSourceFile('types.ts', source, ts.ScriptTarget.ES2022, true);
  const declared = new Map(file.statements.filter((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one)).map((one) => [one.name.text, one]));
  const $defs = {};

  const refer = (type) => {
    if (!declared.has(type)) throw new Error(`schema: the type ${type} is not declared in src/types.ts`);
    if (!(type in $defs)) {
      $defs[type] = null; // so that a type that refers to itself ends
      $defs[type] = define(declared.get(type));
    }
    return { $ref: `#/$defs/${type}` };
  };
  const define = (node) => ({ ...describe(node), ...(ts.isTypeAliasDeclaration(node) ? read(node.type) : object(node)) });
  const object = (node) => {
    const properties = Object.fromEntries(members(node).map((member) => [member.name.text, { ...describe(member), ...read(member.type, member.name.text) }]));
    return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
  };
  /** Those of the interfaces that it extends first. */
  const members = (node) => [
    ...(node.heritageClauses ?? []).flatMap(({ types }) => types).flatMap(({ expression }) => members(declared.get(expression.text))),
    ...node.members,
  ];
  const read = (type, property) => {
    if (ts.isUnionTypeNode(type)) return union(type.types, property);
    if (ts.isLiteralTypeNode(type)) return { const: literal(type.literal) };
    if (ts.isTypeReferenceNode(type)) return refer(type.typeName.text);
    if (ts.isTypeOperatorNode(type)) return read(type.type, property); // readonly
    if (ts.isArrayTypeNode(type)) return { type: 'array', items: read(type.elementType) };
    if (type.kind === ts.SyntaxKind.StringKeyword) return { type: 'string' };
    if (type.kind === ts.SyntaxKind.BooleanKeyword) return { type: 'boolean' };
    // every number is an offset or an index, but for the one that is a chance
    if (type.kind === ts.SyntaxKind.NumberKeyword) return property === 'confidence' ? { type: 'number', minimum: 0, maximum: 1 } : { type: 'integer', minimum: 0 };
    throw new Error(`schema: cannot say ${type.getText()}`);
  };
  const union = (types, property) => {
    if (types.every(ts.isLiteralTypeNode)) return { enum: types.map((one) => literal(one.literal)) };
    return { anyOf: types.map((one) => (ts.isLiteralTypeNode(one) && literal(one.literal) === null ? { type: 'null' } : read(one, property))) };
  };
  refer(name);
  const { [name]: main, ...others } = $defs;
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...main, $defs: others };
}

function literal(node) {
  if (node.kind === ts.SyntaxKind.NullKeyword) return null;
  return ts.isNumericLiteral(node) ? Number(node.text) : node.text;
}

/** The doc comment, without its links. */
function describe(node) {
  const comment = ts.getTextOfJSDocComment(node.jsDoc?.at(-1)?.comment)?.replace(/\{@link ([^}]+)\}/g, '$1').replace(/\s+/g, ' ');
  return comment ? { description: comment } : {};
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schema = makeSchema(readFileSync(join(root, 'src/types.ts'), 'utf8'), 'Article');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}
