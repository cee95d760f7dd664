// The official tables filled with a report's figures, for another program: as HTML that keeps its
// merged cells and its look in a word processor or a CMS, and as text with tabs.

import type { Cell, Form, FormTable, Table } from 'gouji';

import { tableHeading } from './form';
import { layoutTable, type Layout, type Slot, type Track } from './layout';

/** The same content twice; the receiving program takes the richer one that it can. */
export interface Copy {
    html: string;
    text: string;
}

const kFont = "font-family:仿宋_GB2312,FangSong,仿宋,STFangsong,SimSun,serif;font-size:10.5pt;line-height:1.3";
const kTable = `border-collapse:collapse;width:100%;${kFont};color:#000`;
const kCell = 'border:1px solid #000;padding:2pt 3pt;vertical-align:middle';
const kHeading = `margin:12pt 0 6pt;${kFont};font-size:14pt;font-weight:bold;color:#000`;

/** Widths of the tracks against each other. */
const kShares: Record<Track, number> = { outer: 4, path: 7, label: 26, number: 7, edge: 0 };

function escape(text: string): string {
    return text.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`);
}

/** A plain number keeps its printed form, `127.40` its nought; a blank keeps its stroke. */
function figureOf(cell: Cell | undefined): string {
    const text = cell?.text.trim() ?? '';
    const value = cell?.value ?? null;
    return value === null || (text !== '' && Number(text) === value) ? text : String(value);
}

class Printer {
    private readonly layout: Layout;
    private readonly cells: Map<string, Cell>;

    constructor(shape: FormTable, { cells }: Table) {
        // As the form prints it: without the results of its relations.
        this.layout = layoutTable({ ...shape, relations: [] });
        this.cells = new Map(cells.map(cell => [`${cell.row}/${cell.column}`, cell]));
    }

    private get lines(): Slot[][] {
        return this.layout.sections.flatMap(({ lines }) => lines);
    }

    private textOf(slot: Slot): string {
        switch (slot.kind) {
            case 'head': return slot.text;
            case 'cell': return figureOf(this.cells.get(`${slot.row}/${slot.column}`));
            default: return '';
        }
    }

    private cellHtml(slot: Slot): string {
        const left = slot.kind === 'head' && (slot.role === 'label' || slot.role === 'caption');
        const spans = [
            slot.colspan > 1 ? ` colspan="${slot.colspan}"` : '',
            slot.rowspan > 1 ? ` rowspan="${slot.rowspan}"` : '',
        ].join('');
        return `<td${spans} style="${kCell};text-align:${left ? 'left' : 'center'}">${escape(this.textOf(slot))}</td>`;
    }

    private columns(): string {
        const shares = this.layout.tracks.map(track => kShares[track]);
        const all = shares.reduce((sum, share) => sum + share, 0);
        return shares.map(share => `<col style="width:${(100 * share / all).toFixed(2)}%">`).join('');
    }

    html(): string {
        const rows = this.lines.map(line => `<tr>${line.map(slot => this.cellHtml(slot)).join('')}</tr>`);
        return `<table border="1" cellspacing="0" style="${kTable}"><colgroup>${this.columns()}</colgroup><tbody>\n${
            rows.join('\n')}\n</tbody></table>`;
    }

    /**
     * A merged cell has its text in its first place and leaves the others empty; but a single column
     * takes one place, however wide it is printed.
     */
    text(): string {
        const { lines } = this;
        const grid = lines.map(() => this.layout.tracks.map((): string | null | undefined => undefined));
        lines.forEach((line, row) => {
            for (const slot of line) {
                const column = grid[row]?.indexOf(undefined) ?? 0;
                const filler = slot.kind === 'cell' || (slot.kind === 'head' && slot.scope === 'col') ? null : '';
                for (let down = 0; down < slot.rowspan; down++) {
                    grid[row + down]?.fill(down ? '' : filler, column, column + slot.colspan);
                }
                grid[row]?.splice(column, 1, this.textOf(slot).replace(/\s+/g, ' '));
            }
        });
        return grid.map((line, row) => {
            const text = line.filter(each => each !== null).join('\t');
            return lines[row]?.some(({ kind }) => kind === 'cell') ? text : text.trimEnd();
        }).join('\n');
    }
}

/** One table as it stands. */
export function copyOfTable(form: Form, table: Table): Copy {
    const shape = form.tables[table.id];
    if (!shape) return { html: '', text: '' };
    const printer = new Printer(shape, table);
    return { html: printer.html(), text: printer.text() };
}

/** The official form: all its tables under their headings, empty where the report has none. */
export function copyOfForm(form: Form, tables: Table[]): Copy {
    const copies = Object.keys(form.tables).map(id => {
        const table = tables.find(each => each.id === id) ?? { id, state: 'missing', span: [0, 0], cells: [] };
        const { html, text } = copyOfTable(form, table);
        const heading = tableHeading(form, id);
        return { html: `<p style="${kHeading}">${escape(heading)}</p>\n${html}`, text: `${heading}\n\n${text}` };
    });
    return {
        html: copies.map(({ html }) => html).join('\n'),
        text: `${copies.map(({ text }) => text).join('\n\n')}\n`,
    };
}
