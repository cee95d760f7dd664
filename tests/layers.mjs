// Who may include whom. A folder includes itself and the folders of the levels before
// its own, but folders side by side within one know nothing of each other; the outside
// libraries each have the folders that know them.

export const levels = [
    ['text'],
    ['document', 'form', 'message'],
    ['report'],
    ['check'],
    ['diagnosis'],
    ['output'],
    ['check.h'],
    ['cli', 'bindings'],
];

const libraries = [
    { name: 'ICU', header: /^unicode\//, folders: ['text'] },
    { name: 'nlohmann/json', header: /^nlohmann\//, folders: ['form'] },
    { name: 'Emscripten', header: /^emscripten/, folders: ['bindings'] },
    { name: 'iostream', header: /^iostream$/, folders: ['cli'] },
    { name: 'gumbo', header: /^gumbo\.h$/, folders: ['document'] },
    { name: 'CLI11', header: /^CLI\//, folders: ['cli'] },
    { name: 'the embedded data', header: /^embedded\.h$/, folders: ['form', 'message'] },
];

const level = (room) => levels.findIndex((rooms) => rooms.includes(room));

/** The room of a file: its first folder, or check.h for what stands beside that header. */
function roomOf(path) {
    return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'check.h';
}

/** The folder within its room, if it stands in one. */
const wingOf = (path) => path.split('/').slice(1, -1).join('/');

/** What is wrong with one file's includes, a sentence each. Path: from src/, or bindings/… */
export function complaints(path, text) {
    const room = roomOf(path);
    if (level(room) < 0) return [`${path}: no level is known for its folder`];
    const found = [];
    for (const [, open, header] of text.matchAll(/^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)/gm)) {
        const library = libraries.find((l) => l.header.test(header));
        if (library) {
            if (!library.folders.includes(room)) {
                found.push(`${path}: ${library.name} belongs to ${library.folders.join(', ')}`);
            }
            continue;
        }
        if (open === '<') continue;
        const target = header.includes('/') || header === 'check.h' ? roomOf(header) : room;
        const within = target === room;
        const wings = within && header.includes('/') ? [wingOf(path), wingOf(header)] : [];
        const apart = wings.every(Boolean) && new Set(wings).size > 1;
        if (within ? apart : !(level(target) >= 0 && level(target) < level(room))) {
            found.push(`${path}: must not include ${header}`);
        }
    }
    return found;
}
