// Prints the Language Server Protocol as JSON: every type with its properties, every enumeration with its values, every
// method. The specification's metaModel.json is made from the declarations of vscode-languageserver-protocol and is not
// part of the package, so the same declarations are read here.
import { createRequire } from 'node:module';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const entry = require.resolve('vscode-languageserver-protocol/lib/common/api.d.ts');
const program = ts.createProgram([entry], { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, strict: true, skipLibCheck: true });
const checker = program.getTypeChecker();
const types = {};
const enums = {};
const methods = {};

for (let symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entry)))) {
  if (symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  if (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) addType(symbol);
  if (symbol.flags & ts.SymbolFlags.ValueModule) addNamespace(symbol);
}

// Some types are used by others and not exported.
for (const file of program.getSourceFiles()) {
  if (!/vscode-(languageserver|jsonrpc)/.test(file.fileName)) continue;
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) && !(statement.name.text in types)) addType(checker.getSymbolAtLocation(statement.name));
  }
}

console.log(JSON.stringify({ types, enums, methods }));

function addType(symbol) {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  types[symbol.name] = propertiesOf(type);
}

// A union has the properties of all its members, optional where one of them lacks it; the literal types of a property are
// listed in place.
function propertiesOf(type, depth = 0) {
  const properties = {};
  if (type.isUnion()) {
    const members = type.types.map((member) => propertiesOf(member, depth));
    for (const member of members) {
      for (const [name, property] of Object.entries(member)) {
        const everywhere = members.every((other) => name in other && !other[name].optional);
        const kinds = members.flatMap((other) => other[name]?.kinds ?? []);
        properties[name] = { ...property, optional: !everywhere, kinds: [...new Set(kinds)].sort() };
      }
    }
    return properties;
  }
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union | ts.TypeFlags.Intersection))) return properties;
  for (const property of checker.getPropertiesOfType(type)) {
    if (property.flags & ts.SymbolFlags.Method) continue;
    const of = checker.getTypeOfSymbol(property);
    const literal = (of.isUnion() ? of.types : [of]).find((part) => part.symbol?.name === '__type');
    properties[property.name] = {
      optional: (property.flags & ts.SymbolFlags.Optional) !== 0,
      kinds: kindsOf(of),
      ...(literal && depth < 2 ? { properties: propertiesOf(literal, depth + 1) } : {}),
    };
  }
  return properties;
}

function kindsOf(type) {
  const kinds = new Set();
  for (const part of type.isUnion() ? type.types : [type]) {
    if (part.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) kinds.add('any');
    else if (part.flags & ts.TypeFlags.StringLike) kinds.add('string');
    else if (part.flags & ts.TypeFlags.NumberLike) kinds.add('number');
    else if (part.flags & ts.TypeFlags.BooleanLike) kinds.add('boolean');
    else if (part.flags & ts.TypeFlags.Null) kinds.add('null');
    else if (part.flags & ts.TypeFlags.Undefined) continue;
    else if (checker.isArrayType(part) || checker.isTupleType(part)) kinds.add('array');
    else kinds.add('object');
  }
  return [...kinds].sort();
}

function addNamespace(symbol) {
  const values = {};
  let isEnum = false;
  for (const member of checker.getExportsOfModule(symbol)) {
    const type = checker.getTypeOfSymbol(member);
    if (type.isNumberLiteral()) {
      values[member.name] = type.value;
      isEnum = true;
    }
    if (member.name === 'method' && type.isStringLiteral()) {
      const declared = checker.getExportsOfModule(symbol).find((other) => other.name === 'type');
      const kind = declared ? checker.typeToString(checker.getTypeOfSymbol(declared)) : '';
      methods[type.value] = /Notification/.test(kind) ? 'notification' : 'request';
    }
  }
  if (isEnum) enums[symbol.name] = values;
}
