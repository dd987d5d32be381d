// wasm: a cell for a program of your own, with the single header alone. The file `run` builds it.
// SPDX-License-Identifier: MIT
#include "mtor.hpp"

static mtor::cell<float> cell;
static char name[64];  // the script writes a name here, ended by a zero

#define EXPORT(function) __attribute__((export_name(#function))) function

static pathway::text_view text() {
  size_t size = 0;
  while (name[size] != '\0' && size + 1 < sizeof name) ++size;
  return {name, size};
}

extern "C" {
char* EXPORT(name_at)() { return name; }
void EXPORT(reset)() { cell = mtor::cell<float>{}; }
bool EXPORT(settle)() { return cell.settle().converged; }
bool EXPORT(advance)(float minutes) { return cell.advance_for({minutes}); }
bool EXPORT(dose)(float nanomolar) {
  const auto drug = mtor::network.drug(text());
  return drug && cell.set_dose(drug, pathway::concentration{nanomolar});
}
float EXPORT(level)() {
  const auto node = mtor::network.node(text());
  return node ? cell.node(node) : -1;
}
}
