// Holds a message to what it was made from: every number in it is worked out again from the
// operands of its finding, or from the changes of its diagnosis.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './files.mjs';

const catalogue = (language) =>
    JSON.parse(readFileSync(join(root, `src/message/${language}.json`), 'utf8'));

/** A template as a pattern that takes its values out again. */
function pattern(template) {
    const names = new Set();
    const source = template.split(/(\{\w+\})/).map((piece) => {
        const name = /^\{(\w+)\}$/.exec(piece)?.[1];
        if (!name) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        if (names.has(name)) return `\\k<${name}>`;
        names.add(name);
        return `(?<${name}>.*?)`;
    });
    return source.join('');
}

const numbersIn = (text) => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
const close = (a, b) => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** An amount as it is said (“超过 200、不到 300”) as {low, high}; null where no template says it. */
function amountSaid(templates, said) {
    const values = (kind, words) => new RegExp(`^${pattern(templates[`amount.${kind}`])}$`).exec(words)?.groups;
    const number = (words, ...kinds) => {
        const found = kinds.map((kind) => values(kind, words)?.value).find((value) => /^-?\d+(\.\d+)?$/.test(value));
        return found === undefined ? null : Number(found);
    };
    const low = (words) => number(words, 'at_least', 'more_than');
    const high = (words) => number(words, 'at_most', 'less_than');
    const about = number(said, 'about');
    const one = number(said, 'exact') ?? about;
    if (one !== null) return { low: one, high: one, about: about !== null };
    if (low(said) !== null) return { low: low(said), high: null };
    if (high(said) !== null) return { low: 0, high: high(said) };
    const both = values('between', said);
    const range = both && { low: low(both.low), high: high(both.high) };
    return range && range.low !== null && range.high !== null ? range : null;
}

/** Whether it is that amount; what is about so much stands in the middle of it. */
export function isAmount(templates, said, amount) {
    const found = amountSaid(templates, said);
    if (found === null) return false;
    const { low, high } = typeof amount === 'object' ? amount : { low: amount, high: amount };
    if (found.about) return close(found.low, (low + high) / 2);
    const same = (a, b) => (a === null || b === null ? a === b : close(a, b));
    return same(found.low, low) && same(found.high, high);
}

/** Half up, away from 0, at as many places as were printed. */
function share(part, whole, said) {
    const places = (said.split('.')[1] ?? '').length;
    const exact = (part * 100) / whole;
    return Math.abs(Number(said) - exact) <= 0.5 * 10 ** -places + 1e-9;
}

// What each value of a message must be. `said` is the words, `f` the finding (or diagnosis),
// `result` the whole of it.
const read = (f, sign) => f.operands.filter((o) => o.sign === sign && o.value !== null).map((o) => o.value);
const isSum = (sign) => (said, f) => numbersIn(said).length === 1 && close(numbersIn(said)[0], sum(read(f, sign)));
const isTerms = (sign) => (said, f) => {
    const terms = numbersIn(said);
    return close(sum(terms), sum(read(f, sign))) && terms.every((n) => n === 0 || read(f, sign).some((v) => close(v, n)));
};
const isOperand = (index) => (said, f) => close(Number(said), f.operands[index].value);
// A bounded one is its bound.
const isPrinted = (said, f, result, templates) => {
    const found = amountSaid(templates, said);
    return found !== null && [found.low, found.high].some((n) => n !== null && close(n, f.operands[2].value));
};
const isCount = (count) => (said, f, result) => Number(said) === count(f, result);
// "7（7 + 0）"; of one figure nothing is added.
const isSide = (sign) => (said, f, result, templates) => {
    const { amount = said, terms } = new RegExp(`^${pattern(templates['amount.sum'])}$`).exec(said)?.groups ?? {};
    const told = terms === undefined ? read(f, sign).filter((n) => n !== 0).length <= 1 : isTerms(sign)(terms, f);
    return told && isSum(sign)(amount, f);
};
const sums = { left: isSide(1), right: isSide(-1) };
const changed = (f) => Math.abs(f.operands[0].value - f.operands[1].value);
const isChange = (said, f) => share(changed(f), f.operands[1].value, said);
const rises = new Map([['上升', 1], ['rise', 1], ['下降', -1], ['fall', -1]]);
const isDirection = (said, f) => rises.get(said) * (f.operands[0].value - f.operands[1].value) >= 0;
const rate = { part: isOperand(0), whole: isOperand(1), printed: isPrinted };
const isDifference = (said, f) => {
    const [a, b] = [sum(read(f, 1)), sum(read(f, -1))];
    return close(Number(said), Math.abs(a - b));
};
const cellsOf = (f, result) => result.tables.find(({ id }) => id === f.table).cells;
const rowsNamed = (said, f, result, templates) => {
    const more = new RegExp(`^${pattern(templates['list.more'])}$`).exec(said)?.groups;
    const first = (more?.list ?? said).split(templates['list.separator']);
    return more ? Number(more.count) === f.operands.length : first.length === f.operands.length;
};
const lostRows = (f, result) =>
    Object.values(Object.groupBy(cellsOf(f, result), ({ row }) => row))
        .filter((cells) => cells.every(({ state }) => state === 'lost')).length;

const values = {
    'difference.exact': { difference: isDifference },
    'difference.least': { difference: isDifference },
    'difference.blanks': { difference: isDifference },
    'value.negative': { value: isOperand(0) },
    'value.negative.amount': { value: isOperand(0) },
    'value.fraction': { value: isOperand(0) },
    'value.unreadable.rows': { list: rowsNamed },
    'claim.cell': {
        claimed: (said, f, result, templates) => isAmount(templates, said, f.found),
        printed: isSum(1),
    },
    'claim.conflict': { first: isOperand(0), second: isOperand(1) },
    'claim.parts': { total: isSum(1), parts: isTerms(1), whole: isSum(-1), difference: isDifference },
    'claim.parts.exceeded': { total: isSum(1), whole: isSum(-1), difference: isDifference },
    'claim.percent': { ...rate, share: (said, f) => share(f.operands[0].value, f.operands[1].value, said) },
    'claim.change': { ...rate, share: isChange, direction: isDirection },
    'claim.change.difference': { ...rate, difference: (said, f) => close(Number(said), changed(f)), direction: isDirection },
    'claim.balance': sums,
    'year.conflict': { subject: isCount((f, result) => result.report.year) },
    'form.none': { subject: isCount((f, result) => result.report.year) },
    'form.edition': {
        subject: isCount((f, result) => result.report.year),
        detail: isCount((f, result) => Number(result.report.form)),
    },
    'table.damaged.cells': {
        detail: isCount((f, result) => cellsOf(f, result).filter(({ state }) => state === 'lost').length),
    },
    'list.more': { count: isCount(lostRows) },
    'list.cells': { count: isCount((d) => d.changes.length) },
};
for (const kind of ['certain', 'likely', 'ambiguous'])
    values[`effect.${kind}`] = { count: isCount((d) => d.explains.length) };
for (const rule of ['requests.balance', 'requests.outcomes', 'requests.row_total', 'review.total'])
    values[rule] = sums;
values['claim.cell.blank'] = values['claim.cell'];
for (const rule of ['claim.percent', 'claim.change']) values[`${rule}.truncated`] = values[rule];

export class Explainer {
    constructor(language) {
        this.templates = catalogue(language);
    }

    /** What is wrong with a finding's message, a sentence each. */
    finding(finding, result) {
        const { message, rule } = finding;
        const keys = Object.keys(this.templates).filter((key) =>
            key === rule || key.startsWith(`${rule}.`) || (rule === 'form.edition' && key === 'form.none'));
        for (const key of keys)
            for (const tail of ['difference.blanks', 'difference.least', 'difference.exact', null]) {
                const match = this.match(this.templates[key] + (tail ? this.templates[tail] : ''), message);
                if (match) return this.verify([key, tail], match, finding, result);
            }
        return [`no template gives “${message}”`];
    }

    /** The same for a diagnosis: its changes are said one by one, those that are many in part. */
    diagnosis(diagnosis, result) {
        const { changes, message, effect, slip, confidence } = diagnosis;
        if (changes.length === 0) return this.match(this.templates['diagnosis.too_many'], message) ? [] : [message];
        const key = `effect.${confidence}`;
        const end = this.templates[key] + (slip ? this.templates[`slip.${slip}`] : '');
        const match = this.match(this.templates[`diagnosis.${confidence === 'certain' ? 'certain' : 'possible'}`] + end, message);
        if (!match || !this.match(end, effect) || !message.endsWith(effect)) return [`no template gives “${message}”`];
        const said = changes.filter(({ from, to }) => {
            const template = this.templates[from === null ? 'diagnosis.fill' : 'diagnosis.change'];
            const words = template.replace(/^.*\{place\}/, '').replace('{from}', from).replace('{to}', to);
            return match.changes.includes(words);
        });
        const more = this.match(this.templates['list.cells'], match.changes);
        const wrong = this.verify([key], match, diagnosis, result);
        if (more) wrong.push(...this.verify(['list.cells'], more, diagnosis, result));
        if (said.length < changes.length && !more) wrong.push(`not all changes are in “${message}”`);
        return wrong;
    }

    match(template, text) {
        return new RegExp(`^${pattern(template)}$`, 's').exec(text)?.groups ?? (template === text ? {} : null);
    }

    verify(keys, match, subject, result) {
        const wrong = [];
        for (const [name, said] of Object.entries(match)) {
            const check = keys.map((key) => values[key]?.[name]).find(Boolean);
            if (check && !check(said, subject, result, this.templates)) wrong.push(`{${name}} is “${said}” in “${subject.message}”`);
        }
        return wrong;
    }

    /** The values of a template that hold a number and that nothing here works out again. */
    unexplained() {
        const words = /^(place|table|subject|detail|said|list|changes|text|title|row|column|value)$/;
        return Object.entries(this.templates).filter(([key]) => /^(requests|review|claim|difference|diagnosis|effect)\./.test(key))
            .flatMap(([key, template]) => [...template.matchAll(/\{(\w+)\}/g)]
                .map(([, name]) => name).filter((name) => !words.test(name) && name !== 'from' && name !== 'to' && !values[key]?.[name])
                .map((name) => `${key} {${name}}`));
    }
}
