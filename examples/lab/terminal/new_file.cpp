#include "terminal/new_file.hpp"

#include <sys/stat.h>

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include "terminal/ending.hpp"
#include "terminal/output.hpp"
#include "terminal/refuse.hpp"

namespace lab {
namespace {

// Beside their places: gone where a signal ends the program.
constexpr std::size_t most_unfinished = 4, longest_name = 4096;
char unfinished[most_unfinished][longest_name];

void remove_unfinished() {
  for (const char* name : unfinished) {
    if (name[0] != '\0') ::unlink(name);
  }
}

}  // namespace

void check_target(const std::string& file, bool force) {
  struct stat found;
  if (::lstat(file.c_str(), &found) != 0) return;
  if (S_ISDIR(found.st_mode)) refuse("'{}' is a directory", file);
  if (!force) refuse("'{}' exists (--force replaces it)", file);
  if (!S_ISREG(found.st_mode)) refuse("'{}' is no ordinary file", file);
}

new_file::new_file(const std::string& file)
    : file_(file), beside_(fmt::format("{}.{}.new", file, ::getpid())) {}

int new_file::write(const std::string& text) {
  const int to =
      ::open(beside_.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | (begun_ ? O_APPEND : O_EXCL), 0666);
  if (to < 0) return errno;
  if (!begun_) {
    for (char* name : unfinished) {
      if (name[0] != '\0' || beside_.size() >= longest_name) continue;
      std::strcpy(name, beside_.c_str());
      break;
    }
    before_a_signal_ends(remove_unfinished);
  }
  begun_ = true;
  int error = write_all(to, text) ? 0 : errno;
  if (::close(to) != 0 && error == 0) error = errno;
  return error;
}

void new_file::put_in_place() {
  if (::rename(beside_.c_str(), file_.c_str()) != 0) give_up(errno);
  finished();
}

void new_file::drop() {
  ::unlink(beside_.c_str());
  finished();
}

void new_file::finished() const {
  for (char* name : unfinished) {
    if (beside_ == name) name[0] = '\0';
  }
}

void new_file::give_up(int error) {
  drop();
  refuse("cannot write '{}': {}", file_, std::strerror(error));
}

void write_file(const std::string& file, const std::string& text) {
  new_file one(file);
  const int error = one.write(text);
  if (error != 0) one.give_up(error);
  one.put_in_place();
}

}  // namespace lab
