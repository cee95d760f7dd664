// What is listed as found: root causes first, each with the findings it explains; then the rest.

const severities = ['error', 'warning', 'note'];

const bySeverity = (a, b) => severities.indexOf(a) - severities.indexOf(b);

/** Proved errors first, then doubts, then notes; otherwise in the order of the result. */
export function orderedFindings(result) {
    return result.findings
        .map((finding, index) => ({ finding, index }))
        .sort((a, b) => bySeverity(a.finding.severity, b.finding.severity));
}

/** Ambiguous repairs of the same findings are alternatives to each other, and to a likely one. */
function groupsOf(diagnoses) {
    const groups = [];
    for (const diagnosis of diagnoses) {
        const known = diagnosis.confidence === 'ambiguous' && groups.find(([first]) =>
            first.confidence !== 'certain' && first.explains.some((each) => diagnosis.explains.includes(each)));
        if (known) known.push(diagnosis);
        else groups.push([diagnosis]);
    }
    return groups;
}

/** A table with too many faults to name has no changes; its findings tell it from another. */
function keyOf(alternatives, findings) {
    const cells = alternatives.flatMap(({ changes }) => changes.map(({ cell }) => cell.join('/')));
    return (cells.length ? cells : findings.map(({ finding }) => finding.fingerprint)).join('+');
}

function causeOf(alternatives, ordered) {
    const explained = new Set(alternatives.flatMap(({ explains }) => explains));
    const findings = ordered.filter(({ index }) => explained.has(index));
    const severity = findings[0]?.finding.severity ?? 'warning';
    return { kind: 'cause', key: keyOf(alternatives, findings), alternatives, findings, severity };
}

export function causesOf(result) {
    const ordered = orderedFindings(result);
    return groupsOf(result.diagnoses)
        .map((group) => causeOf(group, ordered))
        .sort((a, b) => bySeverity(a.severity, b.severity));
}

export function problemsOf(result) {
    const causes = causesOf(result);
    const explained = new Set(causes.flatMap(({ findings }) => findings.map(({ index }) => index)));
    const others = orderedFindings(result).filter(({ index }) => !explained.has(index));
    return [...causes, ...others.map((each) => ({ kind: 'finding', ...each }))];
}

export function severityOf(problem) {
    return (problem.kind === 'cause' ? problem : problem.finding).severity;
}

const spanned = ({ span: [begin, end] }) => end > begin;

/** The repairs a cause is best known by: the likeliest alone, or all where none is likelier. */
const foremost = ([first, ...others]) => (first.confidence === 'ambiguous' ? [first, ...others] : [first]);

/** The cells a cause would change; where the text has none of them, what it explains. */
export function placesOf(problem) {
    if (problem.kind === 'finding') return [problem.finding].filter(spanned).map(({ span }) => span);
    const changes = foremost(problem.alternatives).flatMap((diagnosis) => diagnosis.changes).filter(spanned);
    const findings = problem.findings.map(({ finding }) => finding).filter(spanned);
    const spans = (changes.length ? changes : findings).map(({ span }) => span);
    return [...new Map(spans.map((span) => [span.join(), span])).values()];
}

const edgeOf = ({ rule, table, row, column }) => [rule, table, row, column].join();

/** A relation of a table that is undecided may still be asked about: a doubt speaks of it, nothing is silent. */
export function uncheckedOf(result) {
    const asked = new Set(result.findings.map(edgeOf));
    return result.checks.filter((check) => check.verdict === 'undecided'
        && (check.spans?.length || !asked.has(edgeOf(check))));
}

export function countsOf(result) {
    const found = problemsOf(result).map(severityOf);
    const undecided = uncheckedOf(result).length;
    return {
        errors: found.filter((severity) => severity === 'error').length,
        warnings: found.filter((severity) => severity === 'warning').length,
        broken: result.findings.filter(({ severity }) => severity === 'error').length,
        checked: result.checks.length - undecided,
        undecided,
    };
}
