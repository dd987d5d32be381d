// lab export: the network as a file for others' tools and boards.
#include <sys/stat.h>

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include "commands.hpp"
#include "export.hpp"
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

/// An old file is replaced only when asked for, and only by a whole new one.
void check_target(const std::string& file, bool force) {
  struct stat found;
  if (::lstat(file.c_str(), &found) != 0) return;
  if (S_ISDIR(found.st_mode)) refuse("'{}' is a directory", file);
  if (!force) refuse("'{}' exists (--force replaces it)", file);
  if (!S_ISREG(found.st_mode)) refuse("'{}' is no ordinary file", file);
}

/// Beside the target first, then renamed: whatever happens, no half of a file stands there.
void write_file(const std::string& file, const std::string& text) {
  const std::string beside = fmt::format("{}.{}.new", file, ::getpid());
  const int to = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (to < 0) refuse("cannot write '{}': {}", file, std::strerror(errno));
  int error = write_all(to, text) ? 0 : errno;
  if (::close(to) != 0 && error == 0) error = errno;
  if (error == 0 && ::rename(beside.c_str(), file.c_str()) != 0) error = errno;
  if (error == 0) return;
  ::unlink(beside.c_str());
  refuse("cannot write '{}': {}", file, std::strerror(error));
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
