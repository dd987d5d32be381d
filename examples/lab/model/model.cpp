#include "model/model.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include "model/choice.hpp"
#include "mtor.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

/// The same letters and digits, whatever the case and the hyphens: MK-2206 is MK2206.
bool same_code(std::string_view a, std::string_view b) {
  const auto plain = [](std::string_view s) {
    std::string kept;
    for (char c : s) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) kept += c;
    }
    return kept;
  };
  return plain(a) == plain(b);
}

std::string_view kind_word(symbol_kind kind) {
  switch (kind) {
    case symbol_kind::node:
      return "node";
    case symbol_kind::input:
      return "input";
    case symbol_kind::drug:
      return "drug";
    case symbol_kind::preset:
      return "preset";
    case symbol_kind::module:
      return "module";
    default:
      return "name";
  }
}

pathway::text_view view(std::string_view s) { return {s.data(), s.size()}; }

/// A module's name, from the line "module NAME ..." of its text.
std::string_view name_of(std::string_view text) {
  constexpr std::string_view keyword = "\nmodule ";
  text.remove_prefix(std::min(text.find(keyword) + keyword.size(), text.size()));
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  return text.substr(0, text.find_first_of(" \n"));
}

/// The texts of the wanted modules, in their own order; all where none is wanted.
std::vector<pathway::text_view> texts_of(std::span<const std::string_view> wanted) {
  std::vector<std::string_view> names;
  for (const char* t : mtor::modules) names.push_back(name_of(t));
  for (const std::string_view w : wanted) {
    if (std::find(names.begin(), names.end(), w) != names.end()) continue;
    const std::string hint = did_you_mean(w, names);
    refuse("--module: no module is named '{}'{}", w,
           hint.empty() ? fmt::format(", there is {}", fmt::join(names, ", ")) : hint);
  }
  std::vector<pathway::text_view> texts;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (wanted.empty() || std::find(wanted.begin(), wanted.end(), names[i]) != wanted.end()) {
      texts.emplace_back(mtor::modules[i]);
    }
  }
  return texts;
}

/// Modules that need another one: says which. `lacked` is the name that they do not declare.
[[noreturn]] void refuse_modules(editable& edit, std::span<const std::string_view> wanted,
                                 const std::string& lacked) {
  const auto all = texts_of({});
  must(edit.parse(all.data(), all.size()).ok());
  const network& net = edit.network();
  const pathway::symbol s = net.find(view(lacked));
  const auto owner =
      s.is(symbol_kind::node) ? net.nodes[s.index].module : net.inputs[s.index].module;
  const pathway::text_view name = net.view(net.modules[owner].name);
  refuse("--module: {} needs {} too, which declares '{}'", fmt::join(wanted, ", "),
         std::string_view{name.data, name.size}, lacked);
}

}  // namespace

int model::find(symbol_kind kind, std::string_view name) const {
  const pathway::symbol s = net.find(view(name));
  if (s.is(kind)) return s.index;
  if (kind != symbol_kind::drug && kind != symbol_kind::preset) return -1;
  for (int i = 0; i < net.name_count; ++i) {
    if (net.names[i].meaning.is(kind) && same_code(words(net.names[i].name), name)) {
      return net.names[i].meaning.index;
    }
  }
  return -1;
}

int model::require(symbol_kind kind, std::string_view option, std::string_view name) const {
  const int found = find(kind, name);
  if (found >= 0) return found;
  const std::string_view wanted = kind_word(kind);
  if (name.empty())
    refuse("{}: expected the name of {} {}", option, kind == symbol_kind::input ? "an" : "a",
           wanted);
  const pathway::symbol other = net.find(view(name));
  if (!other.is(symbol_kind::none)) {
    refuse("{}: '{}' is {} {}, not {} {}", option, name, other.is(symbol_kind::input) ? "an" : "a",
           kind_word(other.kind), kind == symbol_kind::input ? "an" : "a", wanted);
  }
  const pathway::text_view near = net.nearest(view(name), kind);
  refuse("{}: no {} is named '{}'{}", option, wanted, name,
         near.size == 0
             ? fmt::format(" (lab list {}s shows them)", wanted)
             : fmt::format(", did you mean '{}'?", std::string_view{near.data, near.size}));
}

double model::shortest_tau() const {
  double shortest = 1e12;
  for (int i = 0; i < net.count.nodes; ++i) {
    shortest = std::min(shortest, pathway::to<double>(net.nodes[i].tau));
  }
  return shortest;
}

double model::longest_tau() const {
  double longest = 0;
  for (int i = 0; i < net.count.nodes; ++i) {
    longest = std::max(longest, pathway::to<double>(net.nodes[i].tau));
  }
  return longest;
}

double model::usual_dose(int drug) const {
  double highest = 0;
  for (int a = 0; a < net.drugs[drug].actions; ++a) {
    const auto& action = net.actions[net.drugs[drug].first_action + a];
    highest = std::max(highest, pathway::to<double>(action.IC50));
  }
  return std::min(10 * highest, 1e12);
}

std::string model::classes_of(int drug) const {
  const pathway::drug_data& d = net.drugs[drug];
  std::string all;
  for (int a = d.first_action; a < d.first_action + d.actions; ++a) {
    all += (all.empty() ? "" : ", ") + std::string(words(net.actions[a].name));
  }
  return all;
}

std::string model::what_is(int preset) const {
  const pathway::preset_data& p = net.presets[preset];
  if (p.sentence.size > 0) return harmless(std::string(words(p.sentence)));
  std::string all;
  for (int i = p.first_setting; i < p.first_setting + p.settings; ++i) {
    const auto& s = net.settings[i];
    const std::string_view name = words(s.name);
    const double value = pathway::to<double>(s.value);
    if (!all.empty()) all += ", ";
    if (s.kind == pathway::setting_kind::max) {
      all += value == 0 ? fmt::format("no {}", name) : fmt::format("{} at most {:g}", name, value);
    } else if (s.kind == pathway::setting_kind::hold) {
      all += fmt::format("{} held at {:g}", name, value);
    } else {
      all += fmt::format("{} = {:g}", name, value);
      const auto sentence = words(net.inputs[s.target].sentence);
      if (p.settings == 1 && !sentence.empty()) all += fmt::format(": {}", sentence);
    }
  }
  return harmless(all);
}

std::string read_bytes(const std::string& file, std::size_t most) {
  const int from = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (from < 0) refuse("cannot read '{}': {}", file, std::strerror(errno));
  std::string text(most + 1, '\0');
  std::size_t size = 0;
  while (size < text.size()) {
    const ssize_t got = ::read(from, text.data() + size, text.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) refuse("cannot read '{}': {}", file, std::strerror(errno));
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  ::close(from);
  if (size > most) refuse("'{}' is larger than {} MB", file, most >> 20);
  text.resize(size);
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) refuse("'{}' is empty", file);
  return text;
}

std::string read_text(const std::string& file) {
  const std::string text = read_bytes(file, static_cast<std::size_t>(largest_file));
  for (const char c : text) {
    const bool control = static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    if (control && c != '\n' && c != '\r' && c != '\t') {
      refuse("'{}' is no text: it holds control characters", file);
    }
  }
  return text;
}

std::string beside(const std::string& pathway_file, std::string_view ending) {
  constexpr std::string_view own = ".pathway";
  const std::string_view file = pathway_file;
  const bool named = file.size() > own.size() && file.substr(file.size() - own.size()) == own;
  return std::string(named ? file.substr(0, file.size() - own.size()) : file) += ending;
}

bool is_there(const std::string& file) { return ::access(file.c_str(), F_OK) == 0; }

std::string place_in(const std::string& file, pathway::place at) {
  return fmt::format("{}:{}:{}", file, at.line, at.column);
}

std::string message_of(const pathway::diagnostic& d) {
  using pathway::mistake;
  char words[512];
  const std::string message(words, pathway::write_message(d, words, sizeof words));
  const int room = d.what == mistake::too_many_nodes     ? limit.nodes
                   : d.what == mistake::too_many_inputs  ? limit.inputs
                   : d.what == mistake::too_many_rules   ? limit.rules
                   : d.what == mistake::too_many_terms   ? limit.terms
                   : d.what == mistake::too_many_drugs   ? limit.drugs
                   : d.what == mistake::too_many_presets ? limit.presets
                   : d.what == mistake::too_many_modules ? limit.modules
                   : d.what == mistake::too_many_aliases ? limit.aliases
                                                         : 0;
  return room == 0 ? message : fmt::format("{} (this lab holds {})", message, room);
}

const model& load(const std::string& file, std::span<const std::string_view> modules) {
  // On the heap and made at run time: as an initialised global it would fill the program's file.
  static editable& edit = *new editable;
  static equations& maths = *new equations;
  std::string own;
  std::vector<pathway::text_view> texts;
  if (file.empty()) {
    texts = texts_of(modules);
  } else {
    own = read_text(file);
    texts.push_back(view(own));
  }
  const pathway::diagnostic d = edit.parse(texts.data(), texts.size());
  if (!d && !modules.empty()) {
    refuse_modules(edit, modules, std::string(d.found.data, d.found.size));
  }
  if (!d) {
    refuse("{}: {}", place_in(file.empty() ? "built-in pathway" : file, {d.line, d.column}),
           message_of(d));
  }
  if (edit.network().count.nodes == 0) refuse("'{}' declares no node", file);
  maths.read(edit.network());
  static const model loaded{file.empty() ? "built-in pathway" : harmless(file), file.empty(),
                            edit.network(), maths};
  return loaded;
}

std::string did_you_mean(std::string_view word, std::span<const std::string_view> words) {
  std::string_view best;
  int least = word.size() < 4 ? 2 : 3;
  for (const std::string_view w : words) {
    const int d = pathway::detail::edit_distance(view(word), view(w), least);
    if (d < least) {
      least = d;
      best = w;
    }
  }
  return best.empty() ? "" : fmt::format(", did you mean '{}'?", best);
}

}  // namespace lab
