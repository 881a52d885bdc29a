// How the view of Word files cuts paragraphs, and what the overview keeps selected: plain functions of the pages.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

async function load(path) {
  const built = await esbuild.build({ entryPoints: [fileURLToPath(new URL(`../webview/${path}`, import.meta.url))], bundle: true, write: false, format: 'esm', platform: 'neutral' });
  return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].text).toString('base64')}`);
}

const { piecesOf, marksByParagraph } = await load('docx/pieces.ts');
const { carriedOver, isSelected, nameOf } = await load('overview/selection.ts');
const paragraph = (text, more = {}) => ({ kind: 'paragraph', story: 'body', id: 0, text, ...more });
const show = (pieces, text) => pieces.map((piece) => `${text.slice(piece.start, piece.end)}${piece.isBold ? '*' : ''}${piece.isItalic ? '/' : ''}${piece.findings.length > 0 ? `[${piece.findings}]` : ''}`);

describe('Pieces of a paragraph', () => {
  it('is one where nothing changes', () => assert.deepEqual(show(piecesOf(paragraph('Căn cứ'), []), 'Căn cứ'), ['Căn cứ']));

  it('is none of an empty paragraph, and an empty one for a finding there', () => {
    assert.deepEqual(piecesOf(paragraph(''), []), []);
    assert.deepEqual(show(piecesOf(paragraph(''), [{ finding: 4, start: 0, end: 0 }]), ''), ['[4]']);
  });

  it('is cut where looks and findings begin and end, which may overlap', () => {
    const text = 'abcdefgh';
    const marks = [{ finding: 0, start: 1, end: 5 }, { finding: 1, start: 3, end: 7 }];
    assert.deepEqual(show(piecesOf(paragraph(text, { bold: [0, 2], italic: [6, 8] }), marks), text), ['a*', 'b*[0]', 'c[0]', 'de[0,1]', 'f[1]', 'g/[1]', 'h/']);
  });

  it('joins up to the whole text, surrogates and line breaks included', () => {
    const text = 'Mục 📎\vtiêu';
    const pieces = piecesOf(paragraph(text, { bold: [4, 6] }), [{ finding: 0, start: 4, end: 8 }]);
    assert.equal(pieces.map((piece) => text.slice(piece.start, piece.end)).join(''), text);
  });

  it('belongs to the paragraphs that a finding reaches over', () => {
    const marks = marksByParagraph({ findings: [{ places: [{ block: 3, start: 0, end: 2 }, { block: 4, start: 1, end: 2 }] }, { places: [{ block: 3, start: 1, end: 1 }] }] });
    assert.deepEqual([...marks].map(([block, list]) => `${block}: ${list.map((mark) => mark.finding)}`), ['3: 0,1', '4: 0']);
  });
});

describe('What is selected in the overview', () => {
  const overview = (leads, columns) => ({ leads: leads.map((name) => ({ name })), columns: columns.map((id) => ({ id, title: id.toUpperCase() })) });

  it('picks tasks of a lead, of a time, of both', () => {
    const task = { leads: [0, 2], column: 1 };
    assert.deepEqual([{}, { lead: 2 }, { lead: 1 }, { column: 1 }, { lead: 0, column: 2 }].map((selection) => isSelected(task, selection)), [true, true, false, true, false]);
  });

  it('stays with the same lead and time by name, and lets go of what is gone', () => {
    const before = overview(['Sở Nội vụ', 'Sở Tư pháp'], ['q1', 'q2']);
    assert.deepEqual(carriedOver({ lead: 0, column: 1 }, before, overview(['Sở Tư pháp', 'Sở Nội vụ'], ['before', 'q1', 'q2'])), { lead: 1, column: 2 });
    assert.deepEqual(carriedOver({ lead: 1, column: 0 }, before, overview(['Sở Nội vụ'], ['q1'])), { column: 0 });
    assert.deepEqual(carriedOver({ lead: 1 }, undefined, before), {});
  });

  it('has a name for people', () => assert.equal(nameOf({ lead: 0, column: 1 }, overview(['Sở Nội vụ'], ['q1', 'q2'])), 'Sở Nội vụ · Q2'));
});
