// version.hpp: the only place where the version number is written.
// CMake, the changelog and the single headers are checked against it.
// SPDX-License-Identifier: MIT
#ifndef PATHWAY_VERSION_HPP
#define PATHWAY_VERSION_HPP

/// While it is 0, a new minor number may break what was.
#define PATHWAY_VERSION_MAJOR 0
/// Goes up with what is new.
#define PATHWAY_VERSION_MINOR 1
/// Goes up with what is mended.
#define PATHWAY_VERSION_PATCH 0

#define PATHWAY_VERSION_TEXT_(a, b, c) #a "." #b "." #c
#define PATHWAY_VERSION_TEXT(a, b, c) PATHWAY_VERSION_TEXT_(a, b, c)

namespace pathway {

/// "0.1.0" for 0.1.0.
inline constexpr char version[] =
    PATHWAY_VERSION_TEXT(PATHWAY_VERSION_MAJOR, PATHWAY_VERSION_MINOR, PATHWAY_VERSION_PATCH);

}  // namespace pathway

#undef PATHWAY_VERSION_TEXT
#undef PATHWAY_VERSION_TEXT_

#endif  // PATHWAY_VERSION_HPP
