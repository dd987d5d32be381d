"""The recipe for Conan, with stand-ins that do what Conan's reference says of its tools.

conan.py RECIPE_FOLDER SCRATCH: packages into SCRATCH/package and prints the version and the targets.
SPDX-License-Identifier: MIT
"""
import collections
import fnmatch
import importlib.util
import os
import shutil
import subprocess
import sys
import types


def module(name, **members):
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(members)


class ConanFile:
    pass


def copy(recipe, pattern, src, dst):
    for folder, _, files in os.walk(src):
        for file in files:
            name = os.path.relpath(os.path.join(folder, file), src)
            if fnmatch.fnmatch(name, pattern):
                os.makedirs(os.path.dirname(os.path.join(dst, name)), exist_ok=True)
                shutil.copy(os.path.join(src, name), os.path.join(dst, name))


class CMakeToolchain:
    def __init__(self, recipe):
        self.recipe = recipe
        self.cache_variables = {}

    def generate(self):
        self.recipe.cache_variables = self.cache_variables


class CMake:
    def __init__(self, recipe):
        self.recipe = recipe

    def cmake(self, *arguments):
        subprocess.run(["cmake", *arguments], check=True, stdout=subprocess.DEVNULL)

    def configure(self):
        options = [f"-D{k}={'ON' if v else 'OFF'}" for k, v in self.recipe.cache_variables.items()]
        self.cmake("-S", self.recipe.source_folder, "-B", self.recipe.build_folder, *options)

    def install(self):
        self.cmake("--install", self.recipe.build_folder, "--prefix", self.recipe.package_folder)


class Component:
    def __init__(self):
        self.properties, self.requires, self.includedirs = {}, [], ["include"]

    def set_property(self, name, value):
        self.properties[name] = value


class CppInfo(Component):
    def __init__(self):
        super().__init__()
        self.components = collections.defaultdict(Component)


module("conan", ConanFile=ConanFile)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=None)
module("conan.tools.cmake", CMake=CMake, CMakeToolchain=CMakeToolchain)
module(
    "conan.tools.files",
    copy=copy,
    load=lambda recipe, path: open(path, encoding="utf-8").read(),
    rmdir=lambda recipe, path: shutil.rmtree(path),
)

folder, scratch = os.path.abspath(sys.argv[1]), sys.argv[2]
spec = importlib.util.spec_from_file_location("conanfile", os.path.join(folder, "conanfile.py"))
sys.dont_write_bytecode = True
conanfile = importlib.util.module_from_spec(spec)
spec.loader.exec_module(conanfile)
recipe = conanfile.Mtor()
recipe.recipe_folder = folder
recipe.set_version()
recipe.export_sources_folder = recipe.source_folder = os.path.join(scratch, "source")
recipe.build_folder = os.path.join(scratch, "build")
recipe.package_folder = os.path.join(scratch, "package")
recipe.export_sources()
recipe.generate()
recipe.build()
recipe.package()
recipe.cpp_info = CppInfo()
recipe.package_info()

left = set(os.listdir(recipe.package_folder)) - {"include", "licenses", "share"}
assert not left, left
assert os.path.isfile(os.path.join(recipe.package_folder, "licenses", "LICENSE"))
assert not os.path.exists(os.path.join(recipe.package_folder, "share", "cmake"))
targets = [c.properties["cmake_target_name"] for c in recipe.cpp_info.components.values()]
print(recipe.version, *sorted(targets))
