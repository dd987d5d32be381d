// A network read at run time and a cell of it, for tests that make their texts themselves.
// SPDX-License-Identifier: MIT
#ifndef TESTS_RUN_TIME_HPP
#define TESTS_RUN_TIME_HPP

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "pathway.hpp"

inline constexpr pathway::capacity test_room = pathway::room_for(64, 128);

/// The text and what it means; ok() says whether it could be read.
struct read_text {
  std::string text;
  pathway::basic_network<test_room> net{};
  pathway::diagnostic error{};

  explicit read_text(std::string from) : text(std::move(from)) {
    error = pathway::parse(net, {text.c_str(), text.size()});
  }
  bool ok() const { return error.ok(); }
};

inline std::string message(const pathway::diagnostic& d) {
  char out[300];
  pathway::write_message(d, out, sizeof out);
  return std::to_string(d.line) + ":" + std::to_string(d.column) + ": " + out;
}

/// A cell of number type T on the heap, with its equations.
template <class T, class Stepper = pathway::exponential_midpoint>
struct run_time_cell {
  using equations_type = pathway::interpreted<T, test_room>;
  using cell_type = pathway::interpreted_simulation<T, test_room, Stepper>;
  std::unique_ptr<read_text> read;
  std::unique_ptr<equations_type> equations = std::make_unique<equations_type>();
  std::unique_ptr<cell_type> cell;

  explicit run_time_cell(const std::string& text) : read(std::make_unique<read_text>(text)) {
    INFO(text);
    REQUIRE_MESSAGE(read->ok(), message(read->error));
    equations->read(read->net);
    cell = std::make_unique<cell_type>(*equations);
  }
  cell_type* operator->() { return cell.get(); }
  cell_type& operator*() { return *cell; }
  pathway::node_index index(const char* name) const { return read->net.node(name); }
  double level(const char* name) const {
    return static_cast<double>(cell->node(pathway::node_index(index(name))));
  }
};

#endif
