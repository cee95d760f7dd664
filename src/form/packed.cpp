#include "form/packed.h"

#include "form/cells.h"
#include "text/pack.h"

namespace gouji {

template <typename Io>
void members(Io& io, Column& column) {
    auto& [id, label, english, group, kind, spellings] = column;
    io(id, label, english, group, kind, spellings);
}

template <typename Io>
void members(Io& io, Row& row) {
    auto& [id, label, english, path, spellings, columns, first_cell] = row;
    io(id, label, english, path, spellings, columns, first_cell);
}

template <typename Io>
void members(Io& io, Block& block) {
    auto& [title, columns, first_row, row_count] = block;
    io(title, columns, first_row, row_count);
}

template <typename Io>
void members(Io& io, Relation& relation) {
    auto& [rule, along_row, left, right, focus] = relation;
    io(rule, along_row, left, right, focus);
}

// But for what set_cells() sets.
template <typename Io>
void members(Io& io, Table& table) {
    auto& [id, section, caption, in_one_line, columns, rows, blocks, relations, cell_count,
           equations, cell_names] = table;
    io(id, section, caption, in_one_line, columns, rows, blocks, relations, cell_count);
}

template <typename Io>
void members(Io& io, SectionTitle& section) {
    auto& [id, heading, titles, keywords] = section;
    io(id, heading, titles, keywords);
}

template <typename Io>
void members(Io& io, Matter& matter) {
    auto& [rule, section, required, label, words] = matter;
    io(rule, section, required, label, words);
}

template <typename Io>
void members(Io& io, Quantity& quantity) {
    auto& [id, table, cells, less, readings, loosely] = quantity;
    io(id, table, cells, less, readings, loosely);
}

template <typename Io>
void members(Io& io, KnownQuantities& known) {
    for (const KnownQuantity& quantity : kKnownQuantities) io(known.*quantity.at);
}

template <typename Io>
void members(Io& io, Cue& cue) {
    auto& [quantity, rank, topic, words, loose, unless, needs, yields, object, after, own_clause,
           channel, named, loosely, amount] = cue;
    io(quantity, rank, topic, words, loose, unless, needs, yields, object, after, own_clause,
       channel, named, loosely, amount);
}

template <typename Io>
void members(Io& io, ClaimShape& shape) {
    auto& [of, same, less, other, behind, listed, units, opens, lead, also, lacks, own, just] =
        shape;
    io(of, same, less, other, behind, listed, units, opens, lead, also, lacks, own, just);
}

template <typename Io>
void members(Io& io, Neighbours& row) {
    auto& [claim, beside, reach, unless_before, claim_becomes, beside_becomes] = row;
    io(claim, beside, reach, unless_before, claim_becomes, beside_becomes);
}

template <typename Io>
void members(Io& io, Prose& prose) {
    auto& [units, money, requests, reviews, objects, fillers, channels, every_channel, plain,
           narrow, leads, whole, disclaimers, cues, neighbours] = prose;
    io(units, money, requests, reviews, objects, fillers, channels, every_channel, plain, narrow,
       leads, whole, disclaimers, cues, neighbours);
}

template <typename Io>
void members(Io& io, Form& form) {
    auto& [id, name, first_year, last_year, sections, tables, matters, quantities, known, prose] =
        form;
    io.restart();  // forms say most things alike
    io(id, name, first_year, last_year, sections, tables, matters, quantities, known, prose);
}

// The quantities that set_cells() sets: only what else their words may mean is kept of them.
static void forget_cells(Form& form) {
    size_t cells = 0;
    for (const Table& table : form.tables) cells += static_cast<size_t>(table.cell_count);
    for (size_t i = 0; i < cells; ++i) {
        form.quantities[i].id.clear();
        form.quantities[i].table = 0;
        form.quantities[i].cells.clear();
    }
}

std::string pack(std::vector<Form> forms) {
    for (Form& form : forms) forget_cells(form);
    Packer out;
    out(forms);
    return std::move(out).take();
}

std::vector<Form> unpack(std::string_view bytes) {
    std::vector<Form> forms;
    Unpacker in(bytes);
    in(forms);
    for (Form& form : forms) set_cells(form);
    return forms;
}

}  // namespace gouji
