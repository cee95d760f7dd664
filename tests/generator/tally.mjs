// Adds up what was judged of many reports. Field names are what docs/quality.md is written from.

const shape = () => ({
  reports: 0, clean: 0, cells: 0, cells_right: 0, relations: 0, relations_right: 0, structure_right: 0,
  false_errors: 0, false_warnings: 0, clean_with_errors: 0, clean_with_warnings: 0,
  claims: 0, claims_found: 0, claims_said: 0, claims_right: 0,
});
const fault = () => ({ drawn: 0, observable: 0, unobservable: 0, found: 0, right_place: 0, diagnosed: 0, sole: 0, first: 0, among: 0, relations_right: 0 });

export const emptyTally = () => ({ reports: 0, shapes: {}, rules: {}, faults: {}, prose: { numbers: 0, listed: 0, placed: 0, checked: 0 }, misses: [] });

function addShape(to, s) {
  to.reports++;
  to.clean += s.clean;
  to.cells += s.all;
  to.cells_right += s.right;
  to.relations++;   // one verdict a report: exactly the relations that fail
  to.relations_right += s.relations;
  to.structure_right += s.structure.length === 0;
  to.false_errors += s.errors.length;
  to.false_warnings += s.warnings.length;
  to.clean_with_errors += s.errors.length > 0;
  to.clean_with_warnings += s.warnings.length > 0;
  to.claims += s.claims.wanted;
  to.claims_found += s.claims.found;
  to.claims_said += s.claims.said;
  to.claims_right += s.claims.right;
}

// Root causes are asked for where a relation breaks and no smaller repair explains it; the first of
// those named is to be right where none is as small. Claims alone have none.
function addFault(to, f, s) {
  to.drawn++;
  to.relations_right += s.relations;
  if (!f.observable) return void to.unobservable++;
  to.observable++;
  to.found += f.found;
  to.right_place += f.placed;
  if (f.broken !== true || f.cause === 'hidden') return;
  to.diagnosed++;
  to.among += f.among;
  if (f.cause === 'shared') return;
  to.sole++;
  to.first += f.first;
}

function addUp(to, from) {
  for (const [name, value] of Object.entries(from)) {
    if (Array.isArray(value)) to[name] = [...(to[name] ?? []), ...value];
    else if (typeof value === 'object') addUp((to[name] ??= {}), value);
    else to[name] = (to[name] ?? 0) + value;
  }
  return to;
}

export function tally(judged) {
  const all = emptyTally();
  for (const s of judged) {
    all.reports++;
    addShape((all.shapes[s.shape] ??= shape()), s);
    for (const f of s.faults) addFault((all.faults[f.kind] ??= fault()), f, s);
    addUp(all.rules, s.rules);
    addUp(all.prose, s.prose);
    const misses = [...s.misses, ...s.claims.misses];
    if (misses.length) all.misses.push({ file: s.file, shape: s.shape, seed: s.seed, misses });
  }
  return all;
}

export const merge = (tallies) => tallies.reduce(addUp, emptyTally());
