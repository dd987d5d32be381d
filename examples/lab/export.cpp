// lab export: the network as a file for others' tools and boards.
#include <fmt/format.h>

#include "commands.hpp"
#include "export.hpp"
#include "new_file.hpp"
#include "output.hpp"
#include "refuse.hpp"

namespace lab {
namespace {

struct format {
  std::string_view name;
  std::string (*text)(const model& m, const options& o);
};

constexpr format formats[] = {{"c", export_c}};

const format& wanted(const std::string& name) {
  std::vector<std::string_view> names;
  for (const format& f : formats) {
    if (f.name == name) return f;
    names.push_back(f.name);
  }
  const std::string all = fmt::format("{}", fmt::join(names, ", "));
  if (name.empty()) refuse("export needs --format; there is {}", all);
  refuse("--format: no format '{}', there is {}", name, all);
}

}  // namespace

std::string origin_of(const model& m) {
  if (!m.built_in) return m.title.substr(m.title.rfind('/') + 1);
  std::string all;
  for (int i = 0; i < m.net.count.modules; ++i) {
    all += fmt::format("{}{}", i == 0 ? "" : ", ", m.words(m.net.modules[i].name));
  }
  return all;
}

int export_network(const options& o) {
  const format& f = wanted(o.format);
  if (!o.file.empty()) check_target(o.file, o.force);
  const std::string text = f.text(*o.on, o);
  if (!o.file.empty()) {
    write_file(o.file, text);
    return fine;
  }
  output out;
  out.print("{}", text);
  out.flush();
  return fine;
}

}  // namespace lab
