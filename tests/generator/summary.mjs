// Prints what score.mjs found: by shape, by kind of fault, and the worst misses.

const sum = (list, f) => list.reduce((total, x) => total + f(x), 0);
const share = (a, b) => (b ? `${((100 * a) / b).toFixed(2)} %` : '-').padStart(9);
const shareOf = (list, passes) => share(list.filter(passes).length, list.length);

function groups(list, nameOf) {
  const out = new Map();
  for (const x of list) out.set(nameOf(x), [...(out.get(nameOf(x)) ?? []), x]);
  return [...out];
}

function printShapes(scored) {
  console.log('shape        reports     cells  relations  structure  clean with errors    claims found     right');
  for (const [name, list] of [...groups(scored, (s) => s.key.shape), ['all', scored]]) {
    const clean = list.filter((s) => s.key.clean);
    console.log([
      name.padEnd(12), String(list.length).padStart(7), share(sum(list, (s) => s.right), sum(list, (s) => s.all)),
      ` ${shareOf(list, (s) => s.relations)}`, ` ${shareOf(list, (s) => !s.structure.length)}`,
      ` ${String(clean.filter((s) => s.errors.length).length).padStart(8)} of ${String(clean.length).padEnd(6)}`,
      share(sum(list, (s) => s.claims.found), sum(list, (s) => s.claims.wanted)),
      ` ${share(sum(list, (s) => s.claims.right), sum(list, (s) => s.claims.said))}`,
    ].join(' '));
  }
}

function printFaults(scored) {
  const faults = scored.flatMap((s) => s.faults.map((f) => ({ ...f, relations: s.relations })));
  if (faults.length) console.log('\nfault               drawn  observable      found      place   relations exact');
  for (const [kind, list] of groups(faults, (f) => f.kind)) {
    const seen = list.filter((f) => f.observable);
    console.log([
      kind.padEnd(18), String(list.length).padStart(6), String(seen.length).padStart(11), ` ${shareOf(seen, (f) => f.found)}`,
      ` ${shareOf(seen, (f) => f.placed)}`, `      ${shareOf(list, (f) => f.relations)}`,
    ].join(' '));
  }
}

function printMisses(scored) {
  const worst = scored.filter((s) => s.misses.length).sort((a, b) => b.misses.length - a.misses.length);
  for (const s of worst.slice(0, 40)) {
    console.log(`\n${s.key.file}`);
    for (const miss of s.misses.slice(0, 6)) console.log(`    ${miss}`);
    if (s.misses.length > 6) console.log(`    … ${s.misses.length} in all`);
  }
  const claims = scored.flatMap((s) => s.claims.misses.map((m) => `    ${s.key.file}: ${m}`));
  if (claims.length) console.log(`\nclaims\n${claims.slice(0, 40).join('\n')}`);
}

export function print(scored, verbose) {
  printShapes(scored);
  printFaults(scored);
  if (verbose) printMisses(scored);
}
