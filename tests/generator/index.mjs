// Whole reports with known truth, from a seed: make({seed, shape, faults}) gives
// {file, text or bytes, key}; key is what a scorer needs (see README.md).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFaults } from './faults.mjs';
import { drawFigures, drawSize } from './figures.mjs';
import { claimFails } from './claims.mjs';
import { cellsOf, formOfYear, keyOf, loadForm } from './form.mjs';
import { drawLabels } from './grid.mjs';
import { drawNoughts, printFigures } from './print.mjs';
import { writeReport } from './prose.mjs';
import { claimsOf, textOf } from './prose/sentence.mjs';
import { drawAgency } from './prose/words.mjs';
import { judge } from './relations.mjs';
import { Rng } from './rng.mjs';
import { SHAPES } from './shapes/index.mjs';
import { Losses } from './shapes/page.mjs';

export { SHAPES, Rng };

// The report before it is set in type.
function draft(rng, shape) {
  const year = rng.fork('year').weighted([[2019, 2], [2020, 4], [2021, 3], [2022, 4], [2023, 4], [2024, 4], [2025, 2]]);
  const form = loadForm(formOfYear(year));
  const size = drawSize(rng.fork('size'));
  let figures = drawFigures(rng.fork('figures'), form, size);
  for (let n = 1; shape.accepts && !shape.accepts(figures); n++) figures = drawFigures(rng.fork(`figures ${n}`), form, n > 20 ? 'none' : size);
  const noughts = Object.fromEntries(Object.keys(form.tables).map((id) => [id, drawNoughts(rng.fork(`noughts ${id}`), shape.blanks, id)]));
  const agency = drawAgency(rng.fork('agency'), size);
  const blocks = writeReport(rng.fork('prose'), { form, values: figures.values, year, agency, size });
  return { form, year, size, agency, figures, noughts, blocks, labels: drawLabels(rng.fork('labels')),
    missing: new Set(), leftOut: new Set() };
}

// What the text really says: cells read or blank, and the rows it has lost.
function truthOf(model, losses) {
  const lostRows = new Set(losses.rows.map(([t, r]) => `${t}|${r}`));
  const lostCells = new Set(losses.cells.map((c) => keyOf(...c)));
  const values = new Map(), cells = [];
  for (const [table, row, column] of cellsOf(model.form)) {
    if (losses.pictures.includes(table) || lostRows.has(`${table}|${row}`)) continue;
    const key = keyOf(table, row, column);
    const value = lostCells.has(key) ? null : model.cells.get(key).value;
    values.set(key, value);
    cells.push([table, row, column, value]);
  }
  return { values, cells, lost: [...lostRows].map((id) => id.split('|')) };
}

function tableStates(model, losses) {
  const state = (id) => {
    if (losses.pictures.includes(id)) return 'picture';
    return losses.rows.some(([t]) => t === id) ? 'partial' : 'read';
  };
  // where only empty cells have gone, "read" and "partial" are both fair
  const ids = Object.keys(model.form.tables).filter((id) => !losses.cells.some(([t]) => t === id));
  return Object.fromEntries(ids.map((id) => [id, state(id)]));
}

// A figure of unsure column counts in its row wherever it belongs, and in no column.
function proved(form, values, unsure) {
  if (!unsure.length) return judge(form, values);
  const columns = judge(form, new Map([...values, ...unsure]));
  const rows = judge(form, values).failed.filter((r) => r.row && !columns.failed.some((c) => c.rule === r.rule && c.row === r.row));
  return { ...columns, failed: [...columns.failed, ...rows] };
}

// [rule, column or null], each once: as score.py compares them.
const named = (relations) => [...new Map(relations.map((r) => [`${r.rule}|${r.column ?? ''}`, [r.rule, r.column ?? null]])).values()];

function attempt(seed, shapeName, faultCount) {
  const rng = new Rng(seed), shape = SHAPES.get(shapeName);
  const model = draft(rng, shape);
  const faults = applyFaults(rng.fork('faults'), model, faultCount, shape);
  model.cells = printFigures(rng.fork('print'), model.form, model.figures, model.noughts, model.leftOut, shape.blanks === 'any' ? '' : '/');
  const { losses = new Losses(), blocks = model.blocks, ...out } = shape.render(model, rng.fork('shape'));
  for (const row of model.missing) losses.row('requests', row);
  if (shape.blanks === 'rows') for (const [key, { text }] of model.cells) if (text === '') losses.cell(...key.split('|'));
  const truth = truthOf(model, losses);
  const unsure = losses.unsure.map((c) => [keyOf(...c), null]);
  const { failed, settled } = proved(model.form, truth.values, unsure);
  const sure = new Map([...truth.values, ...unsure]);
  const fits = !shape.accepts || shape.accepts(model.figures);
  const prose = blocks.filter((b) => b.kind === 'paragraph').map((b) => b.parts);
  const claims = prose.flatMap(claimsOf);
  const key = {
    file: '', shape: shapeName, seed, form: model.form.id, year: model.year, cells: truth.cells, unsure: losses.unsure, lost_rows: truth.lost,
    failed: named(failed), relations: failed.map(({ rule, table, row, column }) => ({ rule, table, row, column })),
    claims, claims_failed: [...new Set(claims.filter((c) => claimFails(model.form, sure, c)).map((c) => c.quantity))],
    sections_missing: losses.sections,
    text_failed: faults.filter((f) => f.kind === 'percent_step').map((f) => f.text).filter((text) => prose.some((parts) => textOf(parts).includes(text))),
    tables: tableStates(model, losses), faults,
  };
  const symptoms = [...key.relations, ...key.claims_failed, ...key.text_failed, ...[...model.missing].map((row) => ({ missing: row }))].map((s) => JSON.stringify(s));
  const whole = losses.sections.length + losses.pictures.length === 0;
  if (!faults.length && whole) key.clean = true;
  return { ...out, extension: out.extension ?? 'txt', key, decidable: settled && fits, symptoms };
}

// A fault is observable where it adds a symptom to those of the faults before it.
function markObservable(report, seed, shape) {
  const before = report.key.faults.map((_, i) => attempt(seed, shape, i).symptoms);
  report.key.faults.forEach((fault, i) => {
    fault.observable = (before[i + 1] ?? report.symptoms).some((symptom) => !before[i].includes(symptom));
  });
}

// A report is drawn again, from the next seed in line, where its key would be a matter of taste
// or where it has no room for the faults asked for.
export function make({ seed, shape, faults = 0 }) {
  for (let n = 0; n < 200; n++) {
    const own = n ? `${seed}+${n}` : String(seed);
    const { decidable, ...report } = attempt(own, shape, faults);
    if (!decidable || report.key.faults.length < faults) continue;
    markObservable(report, own, shape);
    const { symptoms, ...rest } = report;
    return rest;
  }
  throw new Error(`no report of shape ${shape} has room for ${faults} faults from seed ${seed}`);
}

// Writes reports into a folder, the shapes in turn, and key.json beside them. Gives the keys.
export function generate({ out, count, seed, shapes = [...SHAPES.keys()], faults = 0 }) {
  mkdirSync(out, { recursive: true });
  const keys = [];
  for (let i = 0; i < count; i++) {
    const shape = shapes[i % shapes.length];
    const report = make({ seed: `${seed}-${i}`, shape, faults });
    report.key.file = `${String(i).padStart(5, '0')}_${shape}.${report.extension}`;
    writeFileSync(join(out, report.key.file), report.bytes ?? report.text);
    keys.push(report.key);
  }
  writeFileSync(join(out, 'key.json'), `[\n${keys.map((key) => JSON.stringify(key)).join(',\n')}\n]\n`);
  return keys;
}
