// What the scorer found on generated reports (tests/generator/tally.mjs), as tables.

import { count, interval, percent, sum, table } from './markdown.mjs';

const lists = tally => ({
    shapes: Object.values(tally.shapes), faults: Object.values(tally.faults), rules: Object.values(tally.rules),
});

/** Totals over all shapes of a field. */
export const overall = (tally, field) => sum(lists(tally).shapes, shape => shape[field]);
export const overallFaults = (tally, field) => sum(lists(tally).faults, fault => fault[field]);

export function shapeTable({ shapes }) {
    const rows = Object.entries(shapes).map(([name, s]) => [
        `\`${name}\``, count(s.reports), count(s.cells), count(s.cells - s.cells_right), percent(s.cells_right, s.cells),
        interval(s.cells_right, s.cells), percent(s.relations_right, s.relations), percent(s.claims_found, s.claims),
    ]);
    return table(['shape', 'reports', 'cells', 'wrong', 'right', '95 %', 'verdicts on relations exact', 'claims found'], rows);
}

export function alarmTable(clean) {
    const reports = overall(clean, 'clean');
    const row = (name, withAny, all) => [name, count(all), count(withAny), percent(withAny, reports), interval(withAny, reports)];
    return table(['on sound reports', 'said', 'reports with any', 'share', '95 %'], [
        row('errors', overall(clean, 'clean_with_errors'), overall(clean, 'false_errors')),
        row('warnings', overall(clean, 'clean_with_warnings'), overall(clean, 'false_warnings')),
    ]);
}

const nothing = { expected: 0, fired_true: 0, fired_false: 0, missed: 0 };

export function ruleTable(clean, faulty) {
    const names = [...new Set([clean, faulty].flatMap(tally => Object.keys(tally.rules)))].sort();
    const rows = names.map(name => {
        const [sound, wrong] = [clean, faulty].map(tally => tally.rules[name] ?? nothing);
        const [due, right, strayed, missed] = ['expected', 'fired_true', 'fired_false', 'missed'].map(field => sound[field] + wrong[field]);
        return [
            `\`${name}\``, count(right), count(sound.fired_false), count(wrong.fired_false),
            percent(right, right + strayed), interval(right, right + strayed),
            count(due), count(missed), percent(due - missed, due), interval(due - missed, due),
        ];
    });
    return table(['rule', 'rightly', 'falsely: sound', 'falsely: faulty', 'precision', '95 %', 'due', 'missed', 'recall', '95 %'], rows);
}

const drawnFaults = faults => Object.entries(faults).filter(([, fault]) => fault.observable > 0);

export function faultTable({ faults }) {
    const rows = drawnFaults(faults).sort().map(([kind, f]) => [
        `\`${kind}\``, count(f.drawn), count(f.observable), percent(f.found, f.observable), interval(f.found, f.observable),
        percent(f.right_place, f.observable), percent(f.first, f.sole), percent(f.among, f.diagnosed),
    ]);
    return table(['fault', 'drawn', 'observable', 'found', '95 %', 'at its place', 'cause named first', 'among those named'], rows);
}

export function proseTable({ prose }) {
    return table(['numbers of the prose', 'count', 'share'], [
        ['printed', count(prose.numbers), percent(prose.numbers, prose.numbers)],
        ['read as a number that counts something', count(prose.listed), percent(prose.listed, prose.numbers)],
        ['part of a check that came to a verdict', count(prose.checked), percent(prose.checked, prose.numbers)],
    ]);
}
