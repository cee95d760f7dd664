// What the checker said about one report, held against its key.

const RELATIONS = new Set(['requests.balance', 'requests.outcomes', 'requests.row_total', 'review.total']);
const PROSE = new Set(['claim.parts', 'claim.percent', 'claim.change', 'claim.balance', 'claim.conflict']);
const PROSE_FAULTS = new Set(['percent_step', 'stale_number', 'wan_slip']);

const squeeze = (text) => text.replace(/\s+/g, '');
function touches(finding, words) {
  const said = squeeze(finding.quote ?? ''), there = squeeze(words);
  if (!said) return false;
  if (there.includes(said) || said.includes(there)) return true;
  for (let i = 0; i + 6 <= said.length; i++) if (there.includes(said.slice(i, i + 6))) return true;
  return false;
}

// Cells right, wrong, or read although they are not there.
function cellsOf(key, result) {
  const got = new Map(result.tables.flatMap((t) => t.cells.map((c) => [`${t.id}|${c.row}|${c.column}`, c])));
  const unsure = new Set(key.unsure.map((c) => c.join('|')));
  const sure = key.cells.filter(([t, r, c]) => !unsure.has(`${t}|${r}|${c}`));
  const misses = [];
  for (const [t, r, c, value] of sure) {
    const cell = got.get(`${t}|${r}|${c}`);
    const ok = value === null ? cell && cell.value === null : cell?.state === 'read' && Math.abs(cell.value - value) < 1e-9;
    if (!ok) misses.push(`${t}.${r}.${c}: should be ${value ?? 'blank'}, is ${cell ? `${cell.state} ${cell.value}` : 'absent'}`);
  }
  for (const [t, r] of key.lost_rows) {
    const read = [...got].some(([id, c]) => id.startsWith(`${t}|${r}|`) && c.value !== null);
    if (read) misses.push(`${t}.${r}: is not in the text, but was read`);
  }
  const all = sure.length + key.lost_rows.length;
  return { all, right: all - misses.length, misses };
}

// The relations that fail and those that should, by name. Where rows are lost, either of a
// column's two relations may carry the proof.
function relationsOf(key, result) {
  const name = (rule, column) => (key.lost_rows.length ? `${column ?? '-'}` : `${rule} ${column ?? '-'}`);
  const fails = result.checks.filter((c) => c.verdict === 'fail' && RELATIONS.has(c.rule));
  const failed = new Map(fails.map((c) => [name(c.rule, c.column), c.rule]));
  const want = new Map(key.failed.map(([rule, column]) => [name(rule, column), rule]));
  const same = failed.size === want.size && [...want.keys()].every((x) => failed.has(x));
  return { failed, want, misses: same ? [] : [`failed relations: ${[...failed.keys()].sort()} should be ${[...want.keys()].sort()}`] };
}

function structureOf(key, result) {
  const out = [];
  for (const t of result.tables) {
    if (key.tables[t.id] && t.state !== key.tables[t.id]) out.push(`table ${t.id}: ${t.state}, should be ${key.tables[t.id]}`);
  }
  if (result.report.year !== key.year) out.push(`year ${result.report.year}, should be ${key.year}`);
  if (key.cells.length && result.report.form !== key.form) out.push(`form ${result.report.form}, should be ${key.form}`);
  const missing = result.sections.filter((s) => s.state === 'missing').map((s) => s.id).sort();
  if (String(missing) !== String([...key.sections_missing].sort())) out.push(`sections missing: ${missing}`);
  return out;
}

// Claims by quantity and value; "N件，均已办结" may be read as closed or not.
function claimsOf(key, result) {
  const want = key.claims.filter((c) => c.quantity && c.low === undefined);
  const received = new Set(want.filter((w) => w.quantity.startsWith('requests.new')).map((w) => w.value));
  const implied = (c) => c.quantity === 'requests.closed.total' && received.has(c.value ?? c.low);
  const said = result.claims.filter((c) => c.quantity && !implied(c) && c.low === c.high);
  const left = [...said], misses = [];
  for (const w of want.filter((c) => !implied(c))) {
    const at = left.findIndex((c) => c.quantity === w.quantity && c.low === w.value);
    if (at < 0) misses.push(`claim not found: ${w.quantity} = ${w.value} «${w.text}»`); else left.splice(at, 1);
  }
  const truth = new Set(want.map((w) => `${w.quantity} ${w.value}`));
  const wrong = said.filter((c) => !truth.has(`${c.quantity} ${c.low}`))
    .map((c) => `claim not in the text: ${c.quantity} = ${c.low} «${c.text}»`);
  const wanted = want.filter((c) => !implied(c)).length;
  return { wanted, found: wanted - misses.length, said: said.length, right: said.length - wrong.length, misses: [...misses, ...wrong] };
}

// Of the numbers that the prose prints: read at all, known as one of the form's quantities, and
// part of some check that came to a verdict.
function proseOf(key, result) {
  const left = [...result.claims];
  const listed = key.claims.filter((want) => {
    const at = left.findIndex((c) => (want.low === undefined ? c.low === want.value && c.high === want.value : c.low <= want.value && want.value <= c.high));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  const decided = new Set(result.checks.filter((c) => c.verdict !== 'undecided').flatMap((c) => c.spans ?? []).map(String));
  const within = (claim) => [...decided].some((span) => {
    const [begin, end] = span.split(',').map(Number);
    return begin >= claim.span[0] && end <= claim.span[1];
  });
  return { numbers: key.claims.length, listed, placed: result.claims.filter((c) => c.quantity).length, checked: result.claims.filter(within).length };
}

// What does not hold with 0 for its blanks.
const doubts = (result) => result.findings.filter((f) => RELATIONS.has(f.rule) && f.severity === 'warning');

// What each rule said, rightly or not, and what it left unsaid: {rule: {expected, fired_true,
// fired_false, missed}}. Notes accuse nobody and are left out.
function rulesOf(key, result, relations) {
  const rules = {};
  const of = (rule) => (rules[rule] ??= { expected: 0, fired_true: 0, fired_false: 0, missed: 0 });
  const count = (rule, want, said) => {
    of(rule).expected += want.length;
    of(rule).fired_true += said.filter((x) => want.includes(x)).length;
    of(rule).fired_false += said.filter((x) => !want.includes(x)).length;
    of(rule).missed += want.filter((x) => !said.includes(x)).length;
  };
  for (const rule of RELATIONS) {
    const names = (map) => [...map].filter(([, r]) => r === rule).map(([name]) => name);
    const other = (name) => relations.want.has(name) && relations.failed.has(name);
    count(rule, names(relations.want).filter((n) => !other(n)), names(relations.failed).filter((n) => !other(n)));
    const both = names(relations.want).filter(other);
    count(rule, both, both);
    const places = (list) => list.filter((x) => x.rule === rule).map((x) => `${x.row ?? ''} ${x.column ?? ''}`);
    count(rule, places(key.doubted), places(doubts(result)));
  }
  const failed = (rule) => result.checks.filter((c) => c.verdict === 'fail' && c.rule === rule);
  // A blank may be nought: that the prose has a number for it may be said, and may be left unsaid.
  const due = (quantity) => key.claims_failed.includes(quantity) || !key.claims_doubted.includes(quantity);
  const claimed = [...new Set(failed('claim.cell').map((c) => c.quantity))];
  count('claim.cell', key.claims_failed, claimed.filter(due));
  of('claim.cell').fired_true += claimed.filter((quantity) => !due(quantity)).length;
  const said = result.findings.filter((f) => f.severity !== 'note');
  countProse(key, said, of);
  const structure = {
    'table.damaged': key.damaged,
    'table.picture': Object.keys(key.tables).filter((t) => key.tables[t] === 'picture'),
    'section.missing': key.sections_missing,
    'value.unreadable': [],
  };
  for (const [rule, want] of Object.entries(structure)) {
    count(rule, want, said.filter((f) => f.rule === rule).map((f) => (rule === 'section.missing' ? f.section : f.table)));
  }
  const known = (rule) => RELATIONS.has(rule) || PROSE.has(rule) || rule === 'claim.cell' || structure[rule];
  for (const finding of said.filter((f) => !known(f.rule))) of(finding.rule).fired_false++;
  return rules;
}

// A number falsified in the prose may show in any rule of the prose.
function countProse(key, said, of) {
  const falsified = key.faults.some((f) => PROSE_FAULTS.has(f.kind));
  for (const finding of said.filter((f) => PROSE.has(f.rule))) of(finding.rule)[falsified ? 'fired_true' : 'fired_false']++;
  for (const fault of key.faults.filter((f) => f.kind === 'percent_step' && f.observable)) {
    of(fault.rule).expected++;
    if (!said.some((f) => PROSE.has(f.rule) && touches(f, fault.text))) of(fault.rule).missed++;
  }
}

// Was a fault noticed, was the finger put on it, and is it named as the root cause: the first
// one given, or among those given?
function faultOf(fault, key, result) {
  const cells = new Map(fault.cells?.map((c, i) => [c.join('|'), fault.was?.[i]]));
  const findings = result.findings.filter((f) => f.severity !== 'note');
  const failed = result.checks.filter((c) => c.verdict === 'fail');
  const out = { kind: fault.kind, observable: fault.observable, cause: fault.cause };
  const touched = (list) => list?.some((x) => cells.has((x.cell ?? []).join('|')));
  if (fault.kind === 'percent_step') out.found = out.placed = findings.some((f) => PROSE.has(f.rule) && touches(f, fault.text));
  else if (fault.quantity) {
    // Where another sentence says what the table says, the two are shown against each other.
    const shown = findings.some((f) => f.rule.startsWith('claim.') && (f.quantity === fault.quantity || touches(f, fault.text)));
    out.found = out.placed = shown || failed.some((c) => c.rule === 'claim.cell' && c.quantity === fault.quantity);
  }
  else if (fault.row) {
    const [table, row] = fault.row;
    out.found = out.placed = result.tables.find((t) => t.id === table).cells.filter((c) => c.row === row).every((c) => c.value === null);
  } else {
    const broken = failed.some((c) => RELATIONS.has(c.rule));
    out.found = broken || doubts(result).length > 0 || failed.some((c) => c.rule === 'claim.cell' && key.claims_failed.includes(c.quantity));
    out.placed = result.diagnoses.some((d) => touched(d.changes)) || findings.some((f) => touched(f.operands));
    const right = (d) => d.changes.length > 0 && d.changes.every((c) => cells.get(c.cell.join('|')) === c.to);
    Object.assign(out, { broken, first: broken && result.diagnoses.length > 0 && right(result.diagnoses[0]), among: broken && result.diagnoses.some(right) });
  }
  return out;
}

// Everything said about one report.
export function judge(key, result) {
  const cells = cellsOf(key, result), relations = relationsOf(key, result), structure = structureOf(key, result);
  const errors = result.findings.filter((f) => key.clean && f.severity === 'error').map((f) => `false error ${f.rule}: ${f.message}`);
  const due = (f) => f.rule === 'table.damaged' && key.damaged.includes(f.table);
  const warnings = result.findings.filter((f) => key.clean && f.severity === 'warning' && !due(f)).map((f) => `false warning ${f.rule}: ${f.message}`);
  const faults = key.faults.map((f) => faultOf(f, key, result));
  const lost = faults.filter((f) => f.observable && !f.placed).map((f) => `${f.found ? 'found elsewhere' : 'not found'}: ${JSON.stringify(key.faults.find((k) => k.kind === f.kind))}`);
  return {
    file: key.file, seed: key.seed, shape: key.shape, clean: key.clean === true,
    right: cells.right, all: cells.all, relations: relations.misses.length === 0, structure, errors, warnings, faults,
    rules: rulesOf(key, result, relations), prose: proseOf(key, result), claims: claimsOf(key, result),
    misses: [...cells.misses, ...relations.misses, ...structure, ...errors, ...warnings, ...lost],
  };
}
