// The reason behind the answer that surprises, in words.
#ifndef LAB_REASON_HPP
#define LAB_REASON_HPP

#include <string>
#include <vector>

#include "model/why.hpp"
#include "terminal/output.hpp"

namespace lab {

/// The read-out that surprises beginners, where it moves; otherwise the one of `nodes` that changes
/// most.
int what_to_explain(const model& m, const std::vector<int>& nodes, const state& before,
                    const state& after);

/// "Why does AKT rise under everolimus?", the way through the rules, and those on it that turn the
/// sign, each with its sentence and source.
void explain(const model& m, int read_out, const std::string& what, const state& before,
             const state& after, const glyphs& g, output& out);

}  // namespace lab

#endif
