# How far two tables of "time,NAME,..." are apart: prints the largest difference, and where. The names
# may stand in another order.
#   awk -v most=1e-7 -f close.awk ONE OTHER
BEGIN { FS = ","; worst = 0; where = "nowhere" }
NR == FNR { line[FNR] = $0; lines = FNR; next }
FNR == 1 {
  columns = split($0, head)
  same = split(line[1], theirs) == columns
  for (i = 1; i <= columns; i++) at[theirs[i]] = i
  for (i = 1; i <= columns; i++) same = same && head[i] in at
  if (!same) { print "the headers differ"; bad = 1; exit }
  next
}
{
  if (split(line[FNR], other) != columns || NF != columns) { print "row " FNR " is of another length"; bad = 1; exit }
  for (i = 1; i <= columns; i++) {
    d = $i - other[at[head[i]]]; if (d < 0) d = -d
    if (!(d <= worst)) { worst = d; where = head[i] " at " $1 " min" }
    if (i > 1 && $i != line2[i]) moved = 1
    line2[i] = $i
  }
}
END {
  if (bad) exit 1
  if (FNR != lines || lines < 3) { print "rows: " lines " and " FNR; exit 1 }
  if (!moved) { print "nothing moves"; exit 1 }
  printf "%.2g, %s\n", worst, where
  exit !(worst <= most)
}
