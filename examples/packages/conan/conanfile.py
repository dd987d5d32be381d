# The recipe of mtor for Conan 2, from the sources around it:
#   conan create examples/packages/conan
# SPDX-License-Identifier: MIT
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeToolchain
from conan.tools.files import copy, load, rmdir

SOURCES = os.path.join("..", "..", "..")


class Mtor(ConanFile):
    name = "mtor"
    description = (
        "The mTOR signalling pathway in cancer as a constexpr, allocation-free C++20 library"
    )
    license = "MIT"
    package_type = "header-library"
    settings = "os", "compiler", "build_type", "arch"
    no_copy_source = True

    def set_version(self):
        header = os.path.join("include", "pathway", "version.hpp")
        text = load(self, os.path.join(self.recipe_folder, SOURCES, header))
        self.version = ".".join(re.findall(r"#define PATHWAY_VERSION_[A-Z]+ (\d+)", text))

    def export_sources(self):
        root = os.path.join(self.recipe_folder, SOURCES)
        for pattern in "CMakeLists.txt", "LICENSE", "include/*.hpp", "single_include/*.hpp":
            copy(self, pattern, root, self.export_sources_folder)

    def validate(self):
        if self.settings.get_safe("compiler.cppstd"):
            check_min_cppstd(self, 20)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["MTOR_BUILD_TESTS"] = False
        toolchain.cache_variables["MTOR_BUILD_EXAMPLES"] = False
        toolchain.generate()

    def build(self):
        CMake(self).configure()

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        # Conan writes these itself, from package_info().
        rmdir(self, os.path.join(self.package_folder, "share", "cmake"))
        rmdir(self, os.path.join(self.package_folder, "share", "pkgconfig"))

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "mtor")
        self.cpp_info.set_property("pkg_config_name", "mtor")
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        self.cpp_info.components["pathway"].set_property("cmake_target_name", "mtor::pathway")
        self.cpp_info.components["mtor"].set_property("cmake_target_name", "mtor::mtor")
        self.cpp_info.components["mtor"].requires = ["pathway"]
        for component in self.cpp_info.components.values():
            component.bindirs = []
            component.libdirs = []
