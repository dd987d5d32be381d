# A header as Doxygen shall read it; lines keep their numbers.
# The lines at its top, which say what it is for, describe the file. What is said of `int a, b;` is said of
# each of them: Doxygen would give it to one.
NR == 1 && /^\/\/ / { banner = 1; first = " \\file" }
banner && /^\/\// {
  sub(/^\/\/ SPDX.*/, "//")
  sub(/^\/\/   /, "//     ")  # four blanks are code
  print "/" $0 first
  first = ""
  next
}
{ banner = 0 }

/^ *\/\/\/ / { said = said $0; sub(/^ *\/\/\//, "", said); gsub(/ *\/\/\/ /, " ", said); print; next }
/^ +[A-Za-z][A-Za-z0-9_:]*(<[A-Za-z0-9_]+>)? [A-Za-z0-9_]+( = [^,;(){}]+)?(, [A-Za-z0-9_]+( = [^,;(){}]+)?)+;/ &&
!/^ *(return|using|case) / {
  after = ""
  if (match($0, / +\/\/\/< /)) after = substr($0, RSTART + RLENGTH)
  if (after == "") after = said
  line = $0
  sub(/; *(\/\/.*)?$/, "", line)
  n = split(line, part, ", ")
  type = part[1]
  sub(/ [A-Za-z0-9_]+( = .*)?$/, "", type)
  all = part[1] ";"
  if (after != "" && said == "") all = all " /**< " after " */"
  for (i = 2; i <= n; i++) all = all type " " part[i] ";" (after != "" ? " /**< " after " */" : "")
  print all
  said = ""
  next
}
{ said = ""; print }
