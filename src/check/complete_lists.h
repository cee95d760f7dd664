// What the words of a list say of its sum: whether its parts can be added, and whether they are
// all of what they are parts of.
#pragma once

#include "check/part_lists.h"

namespace gouji {

Decimal sum(const Claims& claims, const Parts& parts);

// Each has its share behind it, and these are 100 %.
bool shares_make_all(const Claims& claims, const Parts& parts);

// All parts are of one kind, or no kind is known of any. Those that say how fast are none, nor
// those that may hold each other (列席 and 出席), nor what stands beside one behind a semicolon,
// nor what has no share among those that have.
bool can_be_added(const Claims& claims, const Parts& parts);

// By their kind, by their names, by their shares or by a relation of the form they are all that
// there are.
bool are_all(const Report& report, const Parts& parts);

// "文件126件,其中规范性文件3件、其他文件123件": what is left of the whole, and of nothing else.
bool is_rest_of(const Claims& claims, size_t whole, size_t part);

// "专职2人、兼职5人", "按期70件、逾期3件": none is both.
bool are_opposites(const Claims& claims, const Parts& parts);

// Up to where the list is parted the parts make the whole, or from there on: the others are
// parts by something else. "收到120件,其中需补正14件;已办结111件,其余9件在办".
bool some_make(const Claims& claims, const Parts& parts, Decimal whole);

// "6期,其中线上7期": the first of the parts, right behind what it is said to be a part of.
bool follows_whole(const Claims& claims, size_t part);

}  // namespace gouji
