// The official forms, read from the same data as the checker, and nothing else of the checker.
import { readFileSync } from 'node:fs';

const folder = new URL('../../src/form/', import.meta.url);
const loaded = new Map();

// RFC 7396.
function mergePatch(target, patch) {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const out = target && typeof target === 'object' && !Array.isArray(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete out[name];
    else out[name] = mergePatch(out[name], value);
  }
  return out;
}

export function loadForm(id) {
  if (!loaded.has(id)) {
    const own = JSON.parse(readFileSync(new URL(`form_${id}.json`, folder), 'utf8'));
    const { extends: base, ...rest } = own;
    loaded.set(id, base ? mergePatch(loadForm(base), rest) : rest);
  }
  return loaded.get(id);
}

export const formOfYear = (year) => (year <= 2020 ? '2019' : '2021');

// Rows of a table in the form's order: {id, label, spellings, path, columns, block}.
export function rowsOf(form, table) {
  return form.tables[table].blocks.flatMap((block) => block.rows.map((row) => ({
    path: [], spellings: [], ...row, columns: block.columns, block,
  })));
}

export const columnOf = (form, table, id) => form.tables[table].columns.find((c) => c.id === id);

// Every cell as [table, row, column], in the form's order.
export function cellsOf(form) {
  return Object.keys(form.tables).flatMap((table) =>
    rowsOf(form, table).flatMap((row) => row.columns.map((column) => [table, row.id, column])));
}

// The rows a relation or a quantity names: a row, or all the rows of a group ("refused").
export function membersOf(form, table, name) {
  return rowsOf(form, table).map((row) => row.id)
    .filter((id) => id === name || id.startsWith(`${name}.`));
}

export const keyOf = (table, row, column) => `${table}|${row}|${column}`;
