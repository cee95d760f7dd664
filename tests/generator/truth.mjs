// What a printed report says and what can be proved wrong in it: its entry in key.json.
import { causeOf } from './causes.mjs';
import { claimFails } from './claims.mjs';
import { cellsOf, keyOf } from './form.mjs';
import { claimsOf, textOf } from './prose/sentence.mjs';
import { doubted, judge } from './relations.mjs';

// What the text really says: cells read or blank, and the rows it has lost.
function truthOf(model, losses) {
  const lostRows = new Set(losses.rows.map(([t, r]) => `${t}|${r}`));
  const lostCells = new Set([...losses.cells, ...losses.bare].map((c) => keyOf(...c)));
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
  const ids = Object.keys(model.form.tables).filter((id) => ![...losses.cells, ...losses.bare].some(([t]) => t === id));
  return Object.fromEntries(ids.map((id) => [id, state(id)]));
}

// A figure of unsure column counts in its row wherever it belongs, and in no column.
function proved(form, values, unsure) {
  if (!unsure.length) return judge(form, values);
  const columns = judge(form, new Map([...values, ...unsure]));
  const rows = judge(form, values).failed.filter((r) => r.row && !columns.failed.some((c) => c.rule === r.rule && c.row === r.row));
  return { ...columns, failed: [...columns.failed, ...rows] };
}

// Nothing is doubted in a table that has lost something: a blank may be the loss.
function doubtedIn(form, values, losses) {
  const torn = new Set([...losses.rows, ...losses.cells, ...losses.unsure].map(([table]) => table));
  return doubted(form, values).filter(({ table }) => !torn.has(table) && !losses.pictures.includes(table));
}

// [rule, column or null], each once: as score.py compares them.
const named = (relations) => [...new Map(relations.map((r) => [`${r.rule}|${r.column ?? ''}`, [r.rule, r.column ?? null]])).values()];

// Quantities that the prose gives otherwise than the tables.
const failing = (form, values, claims) => [...new Set(claims.filter((c) => claimFails(form, values, c)).map((c) => c.quantity))];
const blankAsNought = (values) => new Map([...values].map(([key, value]) => [key, value ?? 0]));

// {key, settled, symptoms}: symptoms are what a checker could point at, as strings to compare.
export function keyOfReport(model, losses, blocks, faults) {
  const { form, year } = model, truth = truthOf(model, losses);
  const unsure = losses.unsure.map((c) => [keyOf(...c), null]);
  const { failed, settled } = proved(form, truth.values, unsure);
  const sure = new Map([...truth.values, ...unsure]);
  const prose = blocks.filter((b) => b.kind === 'paragraph').map((b) => b.parts);
  const claims = prose.flatMap(claimsOf);
  const stands = (text) => prose.some((parts) => textOf(parts).includes(text));
  const key = {
    form: form.id, year, cells: truth.cells, unsure: losses.unsure, lost_rows: truth.lost,
    failed: named(failed), relations: failed.map(({ rule, table, row, column }) => ({ rule, table, row, column })),
    doubted: doubtedIn(form, sure, losses).map(({ rule, row = null, column = null }) => ({ rule, row, column })),
    claims, claims_failed: failing(form, sure, claims), claims_doubted: failing(form, blankAsNought(sure), claims),
    damaged: [...new Set([...losses.rows, ...losses.cells].map(([table]) => table))],
    text_failed: faults.filter((f) => f.kind === 'percent_step' && stands(f.text)).map((f) => f.text),
    sections_missing: losses.sections, tables: tableStates(model, losses), faults,
  };
  if (faults.length === 1) faults[0].cause = causeOf(form, truth.values, faults[0], unsure);
  const whole = losses.sections.length + losses.pictures.length === 0;
  if (!faults.length && whole) key.clean = true;
  const rows = [...model.missing].map((missing) => ({ missing }));
  const symptoms = [...key.relations, ...key.doubted, ...key.claims_failed, ...key.text_failed, ...rows].map((s) => JSON.stringify(s));
  return { key, settled, symptoms };
}
