// What is wrong between the sources, the forms and the message catalogues.

const LITERAL = /"((?:[^"\\\n]|\\.)*)"/g;
const SAY = /\bsay\(\s*"([^"]+)"/g;
// Families of messages: a literal of this look in the sources names one.
const KEY = /^(?:value|claim|section|table|form|text|year|difference|diagnosis|derived|slip|summary|amount|place|list)\.[a-z_.]+$/;

const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const withoutComments = (text) => text.replace(/\/\/.*$/gm, '').replace(/^\s*#include.*$/gm, '');

/** Every value of a key anywhere in a JSON value. */
function valuesOf(json, key) {
    if (json === null || typeof json !== 'object') return [];
    return Object.entries(json).flatMap(([name, value]) =>
        name === key && typeof value === 'string' ? [value] : valuesOf(value, key),
    );
}

/** The placeholders of a template. */
const placeholders = (template) => [...new Set(all(template, /\{([^{}]*)\}/g))].sort();

/** What the results call the values of an enumeration: `names` is src/output/names.cpp. */
export function namesOf(names, type) {
    const functions = withoutComments(names).split(/^const char\* /m);
    const body = functions.find((part) => part.startsWith(`name(${type} `)) ?? '';
    return all(body, LITERAL).filter(Boolean);
}

/**
 * Keys the program asks for. `needed` must have a template; `possible` may have one: the
 * names of quantities, of which cells are named by their labels instead.
 */
export function keysAsked({ sources, names, forms }) {
    const text = sources.map(withoutComments).join('\n');
    const literals = all(text, LITERAL);
    const tables = new Set(forms.flatMap((form) => Object.keys(form.tables ?? {})));
    const quantities = forms.flatMap((form) => valuesOf(form.quantities ?? [], 'id'));
    const cells = forms.flatMap((form) => valuesOf(form.prose ?? {}, 'quantity'));
    const needed = [
        ...all(text, SAY),
        ...literals.filter((literal) => KEY.test(literal)),
        ...forms.flatMap((form) => valuesOf(form, 'rule')),
        ...namesOf(names, 'Severity').map((name) => `severity.${name}`),
        ...namesOf(names, 'Confidence').map((name) => `confidence.${name}`),
        ...namesOf(names, 'Reason').map((name) => `reason.${name}`),
        ...[...tables].map((table) => `table.${table}`),
    ];
    return {
        needed: new Set(needed),
        possible: new Set([...literals, ...[...quantities, ...cells].map((id) => `quantity.${id}`)]),
    };
}

/** What is wrong, a sentence each. `catalogues`: {zh: {key: template}, en: …}. */
export function complaints({ catalogues, ...program }) {
    const found = [];
    const { needed, possible } = keysAsked(program);
    const languages = Object.keys(catalogues);
    const keys = new Set(languages.flatMap((language) => Object.keys(catalogues[language])));
    for (const key of new Set([...needed, ...keys])) {
        for (const language of languages) {
            if (!(key in catalogues[language])) found.push(`${language}: ${key} has no template`);
            else if (!catalogues[language][key]) found.push(`${language}: ${key} is empty`);
        }
        const [one, other] = languages.map((language) => placeholders(catalogues[language][key] ?? ''));
        if (keys.has(key) && one.join() !== other.join()) {
            found.push(`${key}: {${one}} against {${other}}`);
        }
        if (!needed.has(key) && !possible.has(key)) found.push(`${key} is never said`);
    }
    return found;
}
