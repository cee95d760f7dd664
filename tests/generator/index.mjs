// Whole reports with known truth, from a seed: make({seed, shape, faults}) gives
// {file, text or bytes, key}; key is what a scorer needs (see README.md).
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyFaults } from './faults.mjs';
import { drawFigures, drawSize } from './figures.mjs';
import { formOfYear, loadForm } from './form.mjs';
import { drawLabels } from './grid.mjs';
import { drawNoughts, printFigures } from './print.mjs';
import { writeReport } from './prose.mjs';
import { drawAgency } from './prose/words.mjs';
import { Rng } from './rng.mjs';
import { SHAPES } from './shapes/index.mjs';
import { Losses } from './shapes/page.mjs';
import { keyOfReport } from './truth.mjs';

export { SHAPES, Rng };

// The report before it is set in type.
function draft(rng, shape) {
  const year = rng.fork('year').weighted([[2019, 2], [2020, 4], [2021, 3], [2022, 4], [2023, 4], [2024, 4], [2025, 2]]);
  const form = loadForm(formOfYear(year));
  const size = drawSize(rng.fork('size'));
  let figures = drawFigures(rng.fork('figures'), form, size);
  for (let n = 1; shape.accepts && !shape.accepts(figures); n++) figures = drawFigures(rng.fork(`figures ${n}`), form, n > 20 ? 'none' : size);
  const noughts = Object.fromEntries(Object.keys(form.tables)
    .map((id) => [id, drawNoughts(rng.fork(`noughts ${id}`), shape.blanks, id)]));
  const agency = drawAgency(rng.fork('agency'), size);
  const blocks = writeReport(rng.fork('prose'), { form, values: figures.values, year, agency, size });
  const labels = drawLabels(rng.fork('labels'));
  return { form, year, size, agency, figures, noughts, blocks, labels, missing: new Set(), leftOut: new Set() };
}

// One report, whatever comes of it: {text, bytes, extension, key, decidable, symptoms}.
function attempt(seed, shapeName, faultCount) {
  const rng = new Rng(seed), shape = SHAPES.get(shapeName);
  const model = draft(rng, shape);
  const faults = applyFaults(rng.fork('faults'), model, faultCount, shape);
  const hole = shape.blanks === 'any' ? '' : '/';
  model.cells = printFigures(rng.fork('print'), model.form, model.figures, model.noughts, model.leftOut, hole);
  const { losses = new Losses(), blocks = model.blocks, extension = 'txt', ...out } = shape.render(model, rng.fork('shape'));
  for (const row of model.missing) losses.row('requests', row);
  if (shape.blanks === 'rows') for (const [key, { text }] of model.cells) if (text === '') losses.bare.push(key.split('|'));
  const { key, settled, symptoms } = keyOfReport(model, losses, blocks, faults);
  const fits = !shape.accepts || shape.accepts(model.figures);
  return { ...out, extension, key: { file: '', shape: shapeName, seed, ...key }, decidable: settled && fits, symptoms };
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

// Writes reports `from` to `to` of a seed into a folder, the shapes in turn, and key.json beside
// them. Gives the keys.
export function generate({ out, from = 0, to, seed, shapes = [...SHAPES.keys()], faults = 0 }) {
  mkdirSync(out, { recursive: true });
  const keys = [];
  for (let i = from; i < to; i++) {
    const shape = shapes[i % shapes.length];
    const report = make({ seed: `${seed}-${i}`, shape, faults });
    report.key.file = `${String(i).padStart(5, '0')}_${shape}.${report.extension}`;
    writeFileSync(join(out, report.key.file), report.bytes ?? report.text);
    keys.push(report.key);
  }
  writeFileSync(join(out, 'key.json'), `[\n${keys.map((key) => JSON.stringify(key)).join(',\n')}\n]\n`);
  return keys;
}
