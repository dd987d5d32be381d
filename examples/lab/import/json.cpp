// The JSON of lab export --format json. Numbers are kept as they stand.
#include <fmt/format.h>

#include <algorithm>

#include "import/import.hpp"

namespace lab {
namespace {

struct value {
  enum kind_type { null, boolean, number, string, array, object } kind = null;
  std::size_t at = 0;  ///< where it begins
  bool is_true = false;
  std::string text;                ///< of a string; the digits of a number
  std::vector<value> items;        ///< of an array or an object
  std::vector<std::string> names;  ///< of an object's items
};

class json_reader {
 public:
  explicit json_reader(std::string_view text) : text_(text) {
    for (std::size_t at = 0; (at = text.find('\n', at)) != text.npos; ++at) ends_.push_back(at);
  }

  value read() {
    value v = read_value(0);
    skip();
    if (at_ < text_.size()) fail("expected the end");
    return v;
  }
  std::string place(std::size_t at) const {
    return fmt::format("line {}",
                       1 + (std::lower_bound(ends_.begin(), ends_.end(), at) - ends_.begin()));
  }

 private:
  static constexpr int deepest = 50;

  [[noreturn]] void fail(const char* why) const {
    throw cannot_import{place(at_), fmt::format("no JSON: {}", why)};
  }
  void skip() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }
  bool take(std::string_view sign) {
    skip();
    if (text_.substr(at_, sign.size()) != sign) return false;
    at_ += sign.size();
    return true;
  }
  value read_value(int depth) {
    if (depth > deepest) fail("it is nested too deeply");
    skip();
    value v;
    v.at = at_;
    if (take("{")) {
      v.kind = value::object;
      if (take("}")) return v;
      do {
        skip();
        v.names.push_back(read_string());
        if (!take(":")) fail("expected :");
        v.items.push_back(read_value(depth + 1));
      } while (take(","));
      if (!take("}")) fail("expected , or }");
    } else if (take("[")) {
      v.kind = value::array;
      if (take("]")) return v;
      do v.items.push_back(read_value(depth + 1));
      while (take(","));
      if (!take("]")) fail("expected , or ]");
    } else if (text_.substr(at_, 1) == "\"") {
      v.kind = value::string;
      v.text = read_string();
    } else if (take("true")) {
      v.kind = value::boolean;
      v.is_true = true;
    } else if (take("false")) {
      v.kind = value::boolean;
    } else if (!take("null")) {
      const std::size_t end =
          std::min(text_.find_first_not_of("0123456789.eE+-", at_), text_.size());
      if (end == at_) fail("expected a value");
      v.kind = value::number;
      v.text = text_.substr(at_, end - at_);
      at_ = end;
    }
    return v;
  }
  std::string read_string() {
    if (text_.substr(at_, 1) != "\"") fail("expected \"");
    std::string all;
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_) {
      if (text_[at_] != '\\') {
        all += text_[at_];
        continue;
      }
      const char c = ++at_ < text_.size() ? text_[at_] : '"';
      constexpr std::string_view from = "\"\\/bfnrt", to = "\"\\/\b\f\n\r\t";
      if (const std::size_t k = from.find(c); k != from.npos) {
        all += to[k];
      } else if (c == 'u') {
        unsigned code = read_code();
        if (code >= 0xD800 && code < 0xDC00 && text_.substr(at_ + 1, 2) == "\\u") {
          at_ += 2;
          code = 0x10000 + ((code - 0xD800) << 10) + ((read_code() - 0xDC00) & 0x3FF);
        }
        append(all, code);
      } else {
        fail("a \\ that means nothing");
      }
    }
    if (at_ >= text_.size()) fail("a string has no end");
    ++at_;
    return all;
  }
  unsigned read_code() {
    unsigned code = 0;
    for (int k = 0; k < 4; ++k) {
      constexpr std::string_view digits = "0123456789abcdef";
      const std::size_t digit =
          ++at_ < text_.size() ? digits.find(lower(text_.substr(at_, 1))) : digits.npos;
      if (digit == digits.npos) fail("expected four digits after \\u");
      code = 16 * code + static_cast<unsigned>(digit);
    }
    return code;
  }
  static void append(std::string& all, unsigned code) {
    const auto add = [&](unsigned byte) { all += static_cast<char>(byte); };
    if (code < 0x80) return add(code);
    if (code < 0x800) {
      add(0xC0 | code >> 6);
    } else {
      if (code < 0x10000) {
        add(0xE0 | code >> 12);
      } else {
        add(0xF0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3F));
      }
      add(0x80 | (code >> 6 & 0x3F));
    }
    add(0x80 | (code & 0x3F));
  }

  std::string_view text_;
  std::vector<std::size_t> ends_;  // of lines
  std::size_t at_ = 0;
};

class network_reader {
 public:
  explicit network_reader(std::string_view text) : json_(text), all_(json_.read()) {}

  draft read() {
    const value* format = member(all_, "format");
    if (format == nullptr || format->text != "pathway") {
      throw cannot_import{
          "line 1",
          "this JSON is none of lab export --format json (\"format\": \"pathway\"): "
          "export it as a Boolean model"};
    }
    if (const value* v = member(all_, "format_version"); v == nullptr || v->text != "1") {
      throw cannot_import{"line 1", fmt::format("its format_version is {}, this lab reads 1",
                                                v == nullptr ? "not there" : one_line(v->text))};
    }
    draft d;
    if (const value* origin = member(all_, "origin")) d.head.push_back("origin: " + origin->text);
    if (const value* setup = member(all_, "setup")) d.head.push_back("setup: " + setup->text);
    d.own.emplace();
    own_network& net = *d.own;
    for (const value& v : list(all_, "modules")) {
      net.modules.push_back({string(v, "name"), string(v, "sentence")});
    }
    for (const value& v : list(all_, "inputs")) {
      own_network::input i;
      describe(v, i);
      i.name = string(v, "name");
      i.value = number(v, "value");
      net.inputs.push_back(std::move(i));
    }
    for (const value& v : list(all_, "nodes")) {
      own_network::node n;
      describe(v, n);
      n.name = string(v, "name");
      n.tau = number(v, "tau");
      n.start = number(v, "start");
      n.max = number(v, "max");
      n.held = need(v, "held", value::boolean).is_true;
      net.nodes.push_back(std::move(n));
    }
    for (const value& v : list(all_, "rules")) {
      own_network::rule r;
      describe(v, r);
      r.target = string(v, "target");
      for (const value& t : list(v, "terms")) {
        r.terms.push_back({string(t, "name"), need(t, "inhibits", value::boolean).is_true});
      }
      r.w = number(v, "w");
      r.n = number(v, "n");
      r.EC50 = number(v, "EC50");
      net.rules.push_back(std::move(r));
    }
    for (const value& v : list(all_, "drugs")) {
      own_network::drug drug;
      describe(v, drug);
      drug.name = string(v, "name");
      drug.dose = number(v, "dose");
      drug.aliases = strings(v, "aliases");
      for (const value& a : list(v, "actions")) {
        drug.actions.push_back(
            {string(a, "input"), number(a, "IC50"), number(a, "Emax"), number(a, "h")});
      }
      net.drugs.push_back(std::move(drug));
    }
    for (const value& v : list(all_, "presets")) {
      own_network::preset p;
      describe(v, p);
      p.name = string(v, "name");
      p.aliases = strings(v, "aliases");
      for (const value& s : list(v, "settings")) {
        const char* const kind = member(s, "max") != nullptr    ? "max"
                                 : member(s, "hold") != nullptr ? "hold"
                                                                : "input";
        p.settings.push_back({string(s, kind), kind, number(s, "value")});
      }
      net.presets.push_back(std::move(p));
    }
    return d;
  }

 private:
  static const value* member(const value& of, std::string_view name) {
    for (std::size_t k = 0; k < of.names.size(); ++k) {
      if (of.names[k] == name) return &of.items[k];
    }
    return nullptr;
  }
  const value& need(const value& of, const char* name, value::kind_type kind) const {
    const value* v = member(of, name);
    if (v != nullptr && v->kind == kind) return *v;
    throw cannot_import{json_.place(of.at),
                        fmt::format("there is no \"{}\", or of another kind", name)};
  }
  const std::vector<value>& list(const value& of, const char* name) const {
    return need(of, name, value::array).items;
  }
  const std::string& string(const value& of, const char* name) const {
    return need(of, name, value::string).text;
  }
  const std::string& number(const value& of, const char* name) const {
    return need(of, name, value::number).text;
  }
  std::vector<std::string> strings(const value& of, const char* name) const {
    std::vector<std::string> all;
    for (const value& v : list(of, name)) all.push_back(v.text);
    return all;
  }
  void describe(const value& from, own_network::described& d) const {
    d.where = json_.place(from.at);
    if (const value* module = member(from, "module")) d.module = module->text;
    for (const std::string& one : strings(from, "sources")) {
      d.source += (d.source.empty() ? "" : ", ") + one;
    }
    d.sentence = string(from, "sentence");
  }

  json_reader json_;
  value all_;
};

}  // namespace

draft import_json(std::string_view text) {
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  return network_reader(text).read();
}

}  // namespace lab
