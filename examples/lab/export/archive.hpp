// A zip archive, stored without compression, so that no library is needed.
#ifndef LAB_EXPORT_ARCHIVE_HPP
#define LAB_EXPORT_ARCHIVE_HPP

#include <cstdint>
#include <string>
#include <utility>

namespace lab {

inline std::uint32_t crc32(const std::string& bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
  }
  return ~crc;
}

/// A zip archive without compression; all times are 1 January 2000, so that the same sheets give
/// the same file.
class archive {
 public:
  void add(const std::string& name, const std::string& bytes) {
    const auto size = static_cast<std::uint32_t>(bytes.size());
    std::string about;  // what the entry and the directory both say
    put(about, 2, 20), put(about, 2, 0), put(about, 2, 0), put(about, 2, 0), put(about, 2, 0x2821);
    put(about, 4, crc32(bytes)), put(about, 4, size), put(about, 4, size);
    put(about, 2, static_cast<std::uint32_t>(name.size())), put(about, 2, 0);
    put(directory_, 4, 0x02014B50), put(directory_, 2, 20);
    directory_ += about;
    put(directory_, 2, 0), put(directory_, 2, 0), put(directory_, 2, 0), put(directory_, 4, 0);
    put(directory_, 4, static_cast<std::uint32_t>(all_.size()));
    directory_ += name;
    put(all_, 4, 0x04034B50);
    all_ += about + name + bytes;
    ++entries_;
  }
  std::string done() {
    const auto at = static_cast<std::uint32_t>(all_.size());
    all_ += directory_;
    put(all_, 4, 0x06054B50), put(all_, 4, 0), put(all_, 2, entries_), put(all_, 2, entries_);
    put(all_, 4, static_cast<std::uint32_t>(directory_.size())), put(all_, 4, at), put(all_, 2, 0);
    return std::move(all_);
  }

 private:
  static void put(std::string& to, int bytes, std::uint32_t value) {
    for (; bytes > 0; --bytes, value >>= 8) to += static_cast<char>(value & 0xFF);
  }
  std::string all_, directory_;
  std::uint32_t entries_ = 0;
};

}  // namespace lab

#endif
