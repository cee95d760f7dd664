// Prints a tally: by shape, by kind of fault, by rule, and the worst misses.

const share = (a, b) => (b ? `${((100 * a) / b).toFixed(2)} %` : '-').padStart(9);
const total = (groups) => Object.values(groups).reduce((sum, group) => {
  for (const [name, n] of Object.entries(group)) sum[name] = (sum[name] ?? 0) + n;
  return sum;
}, {});

function printShapes(shapes) {
  console.log('shape        reports     cells  relations  structure    clean  errors warnings  claims found     right');
  for (const [name, s] of [...Object.entries(shapes), ['all', total(shapes)]]) {
    console.log([
      name.padEnd(12), String(s.reports).padStart(7), share(s.cells_right, s.cells), ` ${share(s.relations_right, s.relations)}`,
      ` ${share(s.structure_right, s.reports)}`, ` ${String(s.clean).padStart(6)}`, String(s.clean_with_errors).padStart(7),
      String(s.clean_with_warnings).padStart(7), `  ${share(s.claims_found, s.claims)}`, ` ${share(s.claims_right, s.claims_said)}`,
    ].join(' '));
  }
}

function printFaults(faults) {
  if (!Object.keys(faults).length) return;
  console.log('\nfault               drawn  observable      found      place  cause first     among   relations exact');
  for (const [kind, f] of [...Object.entries(faults), ['all', total(faults)]]) {
    console.log([
      kind.padEnd(18), String(f.drawn).padStart(6), String(f.observable).padStart(11), ` ${share(f.found, f.observable)}`,
      ` ${share(f.right_place, f.observable)}`, `   ${share(f.first, f.sole)}`, share(f.among, f.diagnosed), `       ${share(f.relations_right, f.drawn)}`,
    ].join(' '));
  }
}

function printRules(rules) {
  console.log('\nrule                  expected    true   false  missed');
  for (const [rule, r] of Object.entries(rules).sort()) {
    console.log([rule.padEnd(20), ...[r.expected, r.fired_true, r.fired_false, r.missed].map((n) => String(n).padStart(8))].join(''));
  }
}

function printMisses(misses) {
  const worst = [...misses].sort((a, b) => b.misses.length - a.misses.length);
  for (const { file, seed, misses: own } of worst.slice(0, 200)) {
    console.log(`\n${file} (seed ${seed})`);
    for (const miss of own.slice(0, 6)) console.log(`    ${miss}`);
    if (own.length > 6) console.log(`    … ${own.length} in all`);
  }
}

export function print(tally, verbose) {
  printShapes(tally.shapes);
  printFaults(tally.faults);
  printRules(tally.rules);
  const { numbers, listed, placed, checked } = tally.prose;
  console.log(`\nnumbers of the prose: ${numbers}, read ${listed}; claims placed ${placed}, in a check with a verdict ${checked}`);
  if (verbose) printMisses(tally.misses);
}
