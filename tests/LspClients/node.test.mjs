// vscode-jsonrpc and vscode-languageserver-protocol, what vscode-languageclient is made of and works outside of VS Code,
// against the server as a process: they frame, encode and check messages in their own way.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const rpc = require('vscode-jsonrpc/node');
const lsp = require('vscode-languageserver-protocol');
const root = path.resolve(import.meta.dirname, '../..');
const server = process.env.CCHC_LINT ?? path.join(root, 'server/CcHc.Lint.Server/bin/Release/net10.0/cchc-lint');
const file = path.join(root, 'examples/plan-2022-findings.md');

test('a plan is opened, read, fixed and closed', { timeout: 120_000 }, async (context) => {
  const child = spawn(server, ['lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  context.after(() => child.kill());
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(child.stdout), new rpc.StreamMessageWriter(child.stdin));
  const published = [];
  let wake = () => {};
  connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    wake();
  });
  const errors = [];
  connection.onError((error) => errors.push(error));
  connection.onNotification(lsp.LogMessageNotification.type, (params) => params.type === lsp.MessageType.Error && errors.push(params.message));
  connection.listen();

  const publishedVersion = async (version) => {
    for (;;) {
      const found = published.find((params) => params.version === version);
      if (found) return found.diagnostics;
      await new Promise((resolve) => (wake = resolve));
    }
  };

  const uri = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8');
  const textDocument = { uri };
  const { capabilities } = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(root).href,
    workspaceFolders: [{ uri: pathToFileURL(path.join(root, 'examples')).href, name: 'examples' }],
    capabilities: {
      textDocument: {
        publishDiagnostics: { relatedInformation: true, versionSupport: true },
        codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      },
      workspace: { workspaceEdit: { documentChanges: true } },
    },
  });
  assert.equal(capabilities.textDocumentSync.change, lsp.TextDocumentSyncKind.Incremental);
  connection.sendNotification(lsp.InitializedNotification.type, {});
  connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: 'markdown', version: 1, text } });

  const superseded = (await publishedVersion(1)).find((diagnostic) => diagnostic.code === 'CITE101');
  assert.ok(lsp.Diagnostic.is(superseded));
  const hover = await connection.sendRequest(lsp.HoverRequest.type, { textDocument, position: superseded.range.start });
  assert.ok(lsp.Hover.is(hover));
  assert.match(hover.contents.value, /đã bị thay thế/);

  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, { textDocument, range: superseded.range, context: { diagnostics: [superseded] } });
  const fix = await connection.sendRequest(lsp.CodeActionResolveRequest.type, actions.find((action) => action.title.startsWith('Thay bằng')));
  assert.ok(lsp.CodeAction.is(fix));
  const [change] = fix.edit.documentChanges;
  assert.ok(lsp.TextDocumentEdit.is(change));
  assert.equal(change.textDocument.version, 1);
  // From the last edit to the first, so that places stay right.
  const contentChanges = change.edits.map((edit) => ({ range: edit.range, text: edit.newText })).reverse();
  connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, { textDocument: { uri, version: 2 }, contentChanges });
  const after = await publishedVersion(2);
  assert.ok(!after.some((diagnostic) => diagnostic.code === 'CITE101' && diagnostic.range.start.line === superseded.range.start.line));

  const symbols = await connection.sendRequest(lsp.DocumentSymbolRequest.type, { textDocument });
  assert.ok(symbols.length > 0 && symbols.every((symbol) => lsp.DocumentSymbol.is(symbol)));
  for (const type of [lsp.FoldingRangeRequest.type, lsp.CodeLensRequest.type, lsp.DocumentLinkRequest.type, lsp.SemanticTokensRequest.type]) {
    assert.ok(await connection.sendRequest(type, { textDocument }));
  }

  await connection.sendRequest(lsp.ShutdownRequest.type);
  await connection.sendNotification(lsp.ExitNotification.type);
  assert.equal(await ended, 0);
  assert.deepEqual(errors, []);
  connection.dispose();
});
