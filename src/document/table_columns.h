// Where the cells of an HTML table stand, row by row.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace gouji {

// Which columns of a table's coming rows are taken by cells above them.
class TableColumns {
   public:
    // Columns beyond it are not counted; the widest official table has 15.
    static constexpr uint32_t kMostColumns = 128;

    struct Place {
        uint32_t begin = 0;
        uint32_t passed = 0;  // columns that were taken, before it
        uint32_t cells = 0;   // by so many cells
        uint32_t wide = 0;
    };

    void begin_row() { next_ = 0; }
    // A cell of the row stands in the first free column after the one before.
    Place place(uint32_t columns, uint32_t rows) {
        Place place;
        for (; next_ < taken_.size() && taken_[next_].rows > 0; ++next_, ++place.passed)
            place.cells += taken_[next_].begins;
        place.begin = next_;
        const uint32_t end = std::min(next_ + std::min(columns, kMostColumns), kMostColumns);
        if (taken_.size() < end) taken_.resize(end);
        for (; next_ < end; ++next_, ++place.wide) {
            Column& column = taken_[next_];
            column.rows = std::max(column.rows, rows == 0 ? UINT32_MAX : rows);
            column.begins = place.wide == 0;
        }
        return place;
    }
    void end_row() {
        for (Column& column : taken_)
            if (column.rows > 0) --column.rows;
    }
    void end_group() { taken_.clear(); }

   private:
    struct Column {
        uint32_t rows = 0;    // for how many it is taken, this one included
        bool begins = false;  // the cell, in this column
    };
    std::vector<Column> taken_;
    uint32_t next_ = 0;
};

// The columns in which a cell of some rows begins, and how far the narrowest of them reaches.
class NarrowestCells {
   public:
    void add(uint32_t begin, uint32_t wide) {
        if (begin >= ends_.size()) return;
        uint8_t& end = ends_[begin];
        const auto own = static_cast<uint8_t>(begin + wide);
        if (wide > 0 && (end == 0 || own < end)) end = own;
    }
    uint32_t begin_between(uint32_t begin, uint32_t end) const {
        uint32_t count = 0;
        for (; begin < end; ++begin) count += ends_[begin] > 0;
        return count;
    }
    // So many stand edge to edge in the place of one cell; 0 where their edges are not its own.
    uint32_t in_place_of(uint32_t begin, uint32_t end) const {
        uint32_t count = 0;
        for (; begin < end && ends_[begin] > 0; begin = ends_[begin]) ++count;
        return begin == end ? count : 0;
    }

   private:
    std::array<uint8_t, TableColumns::kMostColumns> ends_{};  // 0 where none begins
};

}  // namespace gouji
