#include "support/printed.h"

#include <algorithm>
#include <iterator>

namespace gouji {

namespace {

// Sums that do not hold yet are made to, by their focus or else by their first term.
class Settler {
   public:
    Settler(const Table& table, std::vector<int>& values) : table_(table), values_(values) {}

    // Columns first, then rows: what holds in every column holds in their sums.
    void settle() {
        for (const bool along_row : {false, true})
            for (const Relation& relation : table_.relations)
                if (relation.along_row == along_row) settle(relation);
    }

   private:
    void settle(const Relation& relation) {
        const size_t lines = relation.along_row ? table_.rows.size() : table_.columns.size();
        for (size_t line = 0; line < lines; ++line) {
            const int given =
                relation.right.size() == 1 ? relation.right.front() : relation.left.front();
            int sum = 0;
            for (int term : relation.left) sum += at(relation, line, term);
            for (int term : relation.right) sum -= at(relation, line, term);
            int& value = at(relation, line, given);
            value += relation.right.size() == 1 ? sum : -sum;
            // More came out than went in: the rest stays for next year.
            if (value < 0) at(relation, line, relation.right.back()) -= value, value = 0;
        }
    }

    int& at(const Relation& relation, size_t line, int term) {
        const int other = static_cast<int>(line);
        const int cell = relation.along_row ? table_.cell(other, term) : table_.cell(term, other);
        return values_[static_cast<size_t>(cell)];
    }

    const Table& table_;
    std::vector<int>& values_;
};

class Setter {
   public:
    explicit Setter(const Printed& printed) : printed_(printed), form_(*printed.form) {}

    std::u16string set() {
        line(u"青石县档案局" + digits(form_.first_year) + u"年政府信息公开工作年度报告");
        for (const SectionTitle& section : form_.sections) {
            line(u"");
            line(section.heading);
            for (size_t t = 0; t < form_.tables.size(); ++t)
                if (form_.tables[t].section == section.id) set_table(t);
        }
        return text_;
    }

   private:
    void set_table(size_t t) {
        const Table& table = form_.tables[t];
        if (!table.caption.empty()) line(table.caption);
        if (table.in_one_line) return set_one_line(t);
        for (const Block& block : table.blocks) {
            line(block.title);
            std::u16string head = u"信息内容";
            for (int column : block.columns)
                head += u'\t' + table.columns[static_cast<size_t>(column)].label;
            line(head);
            for (int r = block.first_row; r < block.first_row + block.row_count; ++r) set_row(t, r);
        }
    }

    // The labels of the groups where their rows begin, empty cells where they go on.
    void set_row(size_t t, int r) {
        const Row& row = form_.tables[t].rows[static_cast<size_t>(r)];
        if (printed_.left_out[t][static_cast<size_t>(r)]) return;
        std::u16string text;
        for (size_t depth = 0; depth < row.path.size(); ++depth) {
            const bool goes_on = depth < path_.size() && path_[depth] == row.path[depth];
            text += (goes_on ? u"" : row.path[depth]) + u'\t';
        }
        path_ = row.path;
        line(text + row.label + cells_of(t, row));
    }

    void set_one_line(size_t t) {
        const Table& table = form_.tables[t];
        std::u16string labels, columns, cells;
        for (size_t r = 0; r < table.rows.size(); ++r) {
            if (printed_.left_out[t][r]) continue;
            for (const std::u16string& group : table.rows[r].path) labels += group + u'\t';
            labels += table.rows[r].label + u'\t';
            for (int column : table.rows[r].columns)
                columns += table.columns[static_cast<size_t>(column)].label + u'\t';
            cells += cells_of(t, table.rows[r]);
        }
        for (std::u16string* row : {&labels, &columns}) row->pop_back();
        line(labels);
        line(columns);
        line(cells.substr(1));
    }

    std::u16string cells_of(size_t t, const Row& row) const {
        std::u16string text;
        for (int i = 0; i < row.width(); ++i)
            text += u'\t' + printed_.cells[t][static_cast<size_t>(row.first_cell + i)];
        return text;
    }

    void line(const std::u16string& text) { text_ += text + u'\n'; }

    const Printed& printed_;
    const Form& form_;
    std::vector<std::u16string> path_;
    std::u16string text_;
};

template <typename Draw>
Printed settled(const Form& form, Draw draw) {
    Printed printed;
    printed.form = &form;
    for (const Table& table : form.tables) {
        std::vector<int> values;
        for (int cell = 0; cell < table.cell_count; ++cell) values.push_back(draw(cell));
        Settler(table, values).settle();
        printed.cells.emplace_back();
        for (int value : values) printed.cells.back().push_back(digits(value));
        printed.left_out.emplace_back(table.rows.size(), false);
    }
    return printed;
}

}  // namespace

std::u16string digits(int value) {
    const std::string text = std::to_string(value);
    return {text.begin(), text.end()};
}

int value_of(const std::u16string& digits) {
    return std::stoi(std::string(digits.begin(), digits.end()));
}

Printed consistent(const Form& form) {
    return settled(form, [](int cell) { return 1 + cell * 7 % 11; });
}

Printed plausible(const Form& form, std::mt19937& random) {
    constexpr int kSizes[] = {1, 3, 10, 40, 300, 5000};  // a village office up to a province
    constexpr int kNoughts[] = {20, 60, 90};             // of a hundred
    const int size = kSizes[random() % std::size(kSizes)];
    const auto noughts = static_cast<unsigned>(kNoughts[random() % std::size(kNoughts)]);
    return settled(form, [&](int) {
        if (random() % 100 < noughts) return 0;
        return 1 + static_cast<int>(random() % (1 + random() % static_cast<unsigned>(size)));
    });
}

Report report_of(const Printed& printed) {
    Report report;
    report.form = printed.form;
    report.form_known = report.is_report = true;
    report.sections.resize(printed.form->sections.size());
    uint32_t at = 0;
    for (size_t t = 0; t < printed.cells.size(); ++t) {
        TableReading reading{TableState::kRead, {}, {}, {}};
        for (const Row& row : printed.form->tables[t].rows)
            for (int i = 0; i < row.width(); ++i, ++at) {
                const std::u16string& text =
                    printed.cells[t][static_cast<size_t>(row.first_cell + i)];
                Cell cell{CellState::kRead, 0, {at, at + 1}};
                if (printed.left_out[t][static_cast<size_t>(&row -
                                                            printed.form->tables[t].rows.data())])
                    cell = Cell{};
                else if (text.empty())
                    cell.state = CellState::kBlank;
                else
                    cell.value = value_of(text);
                reading.cells.push_back(cell);
            }
        report.tables.push_back(std::move(reading));
    }
    return report;
}

std::u16string set_with_tabs(const Printed& printed) { return Setter(printed).set(); }

}  // namespace gouji
