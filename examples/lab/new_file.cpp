#include "new_file.hpp"

#include <sys/stat.h>

#include <fmt/format.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

#include "output.hpp"
#include "refuse.hpp"

namespace lab {

void check_target(const std::string& file, bool force) {
  struct stat found;
  if (::lstat(file.c_str(), &found) != 0) return;
  if (S_ISDIR(found.st_mode)) refuse("'{}' is a directory", file);
  if (!force) refuse("'{}' exists (--force replaces it)", file);
  if (!S_ISREG(found.st_mode)) refuse("'{}' is no ordinary file", file);
}

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

}  // namespace lab
