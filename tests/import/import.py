"""lab import as its users meet it: import.py LAB. Prints "ok NAME" or "FAIL NAME: why" for each case.

What a file means is computed here again, from the equations of Netflux (Kraeutler et al. 2010, BMC Syst
Biol 4:157) and from truth tables, and compared with what the imported text gives.
"""
# SPDX-License-Identifier: MIT
import csv
import itertools
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from xml.sax.saxutils import escape

lab = os.path.abspath(sys.argv[1])
os.chdir(tempfile.mkdtemp())
failed = False


def check(name, holds, why=""):
    global failed
    print(f"ok {name}" if holds else f"FAIL {name}: {why}")
    failed |= not holds


def run(*arguments):
    return subprocess.run([lab, *arguments], capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60)


def write(name, text):
    with open(name, "wb") as f:
        f.write(text if isinstance(text, bytes) else text.encode())
    return name


def imports(name, *arguments):
    """The text, the notes; None where the import failed."""
    got = run("import", *arguments)
    check(name, got.returncode == 0, f"exit code {got.returncode}: {got.stderr.strip()}")
    return (got.stdout, got.stderr) if got.returncode == 0 else (None, None)


def refuses(name, words, *arguments):
    """Exit code 2, one line on stderr with these words, nothing else anywhere."""
    before = sorted(os.listdir("."))
    got = run("import", *arguments)
    fine = (got.returncode == 2 and got.stdout == "" and got.stderr.count("\n") == 1
            and got.stderr.startswith("lab: ") and words in got.stderr and sorted(os.listdir(".")) == before)
    check(name, fine, f"exit code {got.returncode}, stdout {got.stdout[:100]!r}, stderr {got.stderr[:300]!r}, expected {words!r}")


def holds_lines(name, text, *lines):
    for line in lines:
        check(f"{name}: {line}", text is not None and line in text.splitlines(), text)


has_xml = "built without" not in run("import", write("probe.xml", "<sbml/>")).stderr
has_zip = "built without" not in run("import", write("probe.xlsx", b"PK\x03\x04")).stderr
for kind, there in ("XML", has_xml), ("workbooks", has_zip):
    if not there:
        print(f"not tested: this lab reads no {kind}")

# --- Netflux -------------------------------------------------------------------------------------

species_head = "species information\nmodule,ID,name,Yinit,Ymax,tau,type,location\n"
reactions_head = "Reaction Information\nmodule,ID,Rule,Weight,n,EC50\n"


def pair(species, reactions, name="m"):
    """Two sheets from rows "ID,name,Yinit,Ymax,tau" and "Rule,Weight,n,EC50"."""
    a = species_head + "".join(f",{s}\n" for s in species)
    b = reactions_head + "".join(f",r{i},{r}\n" for i, r in enumerate(reactions, 1))
    return write(f"{name}_species.csv", a), write(f"{name}_reactions.csv", b)


def netflux_course(species, reactions, until, h=0.01):
    """The levels at `until` by Netflux's own equations and the classical Runge-Kutta method."""
    names = [s[0] for s in species]

    def act(x, w, n, k):
        e = k ** n
        beta = (e - 1) / (2 * e - 1)
        return min(w, w * beta * max(x, 0) ** n / (beta - 1 + max(x, 0) ** n))

    def slope(y):
        out = []
        for i, (_, _, ymax, tau) in enumerate(species):
            f = 0
            for terms, target, w, n, k in reversed(reactions):
                if target != names[i]:
                    continue
                a = w
                for t in terms:
                    x = act(y[names.index(t.lstrip("!"))], 1, n, k)
                    a *= 1 - x if t[0] == "!" else x
                f = a + f - a * f
            out.append((ymax * f - y[i]) / tau)
        return out

    y = [s[1] for s in species]
    for _ in range(round(until / h)):
        def moved(k, by):
            return [a + by * b for a, b in zip(y, k)]
        k1 = slope(y)
        k2 = slope(moved(k1, h / 2))
        k3 = slope(moved(k2, h / 2))
        k4 = slope(moved(k3, h))
        y = [a + h / 6 * (p + 2 * q + 2 * r + s) for a, p, q, r, s in zip(y, k1, k2, k3, k4)]
    return dict(zip(names, y))


def course_of(text, until):
    write("course.pathway", text)
    got = run("run", "--network", "course.pathway", "--until", f"{until}min", "--every", f"{until}min", "--step",
              "0.01min", "--method", "rk4", "--csv")
    rows = list(csv.DictReader(got.stdout.splitlines()))
    return {k: float(v) for k, v in rows[-1].items()} if rows else {}


seed = 20240610
print(f"seed {seed}")
dice = random.Random(seed)
for round_number in range(12):
    names = ["A", "AB", "ABC", "RAND", "NOTCH", "BANDNOT"]
    species = [(s, dice.choice([0, 0.25]), dice.choice([1, 0.5]), dice.choice([1, 0.5, 4])) for s in names]
    reactions = []
    for target in names:
        seen = set()
        for _ in range(dice.randrange(4)):
            terms = sorted(dice.sample(names, dice.randrange(3)))  # a self-loop is as likely as any other
            if tuple(terms) in seen:
                continue
            seen.add(tuple(terms))
            terms = [dice.choice(["", "!"]) + t for t in terms]
            reactions.append((terms, target, dice.choice([1, 0.25, 0.9]), dice.choice([1.4, 2, 3.5]), dice.choice([0.5, 0.6, 0.2])))
    new_syntax = round_number % 2 == 1
    rules = []
    for terms, target, w, n, k in reactions:
        if new_syntax:
            left = " AND ".join("NOT " + t[1:] if t[0] == "!" else t for t in terms)
            rules.append(f"{left} -> {target},{w},{n},{k}")
        else:
            rules.append(f"{dice.choice([' & ', '&']).join(terms)} => {target},{w},{n},{k}")
    files = pair([f"{s},,{y},{m},{t}" for s, y, m, t in species], rules)
    text, _ = imports(f"netflux.round_{round_number}", *files)
    if text is None:
        continue
    expected, found = netflux_course(species, reactions, 3), course_of(text, 3)
    worst = max(abs(expected[s] - found.get(s, 9)) for s in names)
    check(f"netflux.same_course_{round_number}", worst < 1e-9, f"differs by {worst}: {expected} {found}\n{text}")

text, notes = imports("netflux.traps", *pair(
    ["A,,0,1,1", "AB,,0,1,1", "HAND,,0,1,1", "NOTCH1,,0,1,1", '"C, the ""third""","see C",0,1,1', " D ,d,0,1,1", "AND,,0,1,1"],
    ["!A & AB => HAND,1,1.4,0.5", "!A&!AB=>NOTCH1,1,1.4,0.5", "A => A,1,1.4,0.5", "A AND NOT NOTCH1 => A,1,1.4,0.5",
     '"C, the ""third"" & HAND => D",0.9,2,0.4', "NOT HAND AND AND -> A,1,1.4,0.5"]))
holds_lines("netflux.traps", text, "!A & AB => HAND  # r1", "!A & !AB => NOTCH1  # r2", "A => A  # r3",
            "A & !NOTCH1 => A  # r4", "C__the__third_ & HAND => D [w=0.9 n=2 EC50=0.4]  # r5", "!HAND & AND => A  # r6",
            'node C__the__third_ "see C"', 'node D "d"')
check("netflux.renamed_is_said", notes is not None and "species row 7: 'C, the \"third\"' is written C__the__third_" in notes.replace("m_species.csv row", "species row"), notes)

# Modules: each node in its own, those of none first; of a reaction only where it is another than its target's.
write("modules_species.csv", species_head + "Ca2+ entry,A,one,0,1,1,,\nm,B,two,0,1,1,,\n,C,three,0,1,1,,\nm,D,four,0,1,1,,\n")
write("modules_reactions.csv", reactions_head + "m,r1,=> A,1,1.4,0.5\nm,r2,A => B,1,1.4,0.5\nm,r3,B => C,1,1.4,0.5\n,r4,B => D,1,1.4,0.5\n")
text, notes = imports("netflux.modules", "modules_species.csv")
check("netflux.modules", text.endswith("""
node C "three"
B => C  # r3; module: m

module Ca2__entry "Ca2+ entry"
node A "one"
input A_input = 1 "what => A sets"
A_input => A [n=1]  # r1; module: m

module m
node B "two"
node D "four"
A => B  # r2
B => D  # r4
"""), text)
check("netflux.modules_told", "module 'Ca2+ entry': is written Ca2__entry" in notes, notes)

crlf = "\ufeff" + (species_head + "m,A,one,0,1,1,protein,cytosol\n,14-3-3,,0,1,1,,\n,\u03b2-cat,,0.5,1,1,,\n,A-B,,0,1,1,,\n,A_B,,0,1,1,,\n,,,,,,,\n").replace("\n", "\r\n")
write("w_species.csv", crlf)
write("w_reactions.csv", (reactions_head.replace("EC50", "EC50,PMID,notes") + 'm,r1,=> A,0.25,1.4,0.5,10362677,"two\nlines (so)"\nx,r2,A & 14-3-3 => A-B,1,1.4,0.5,,\n').replace("\n", "\r\n"))
text, notes = imports("netflux.other_spelling", "w_species.csv")  # finds the other sheet
holds_lines("netflux.other_spelling", text, 'module m', 'node A "one"  # type: protein; location: cytosol', "node x14_3_3",
            "node beta_cat start=0.5", "node A_B", "node A_B_2", 'input A_input = 0.25 "what => A sets"',
            "A_input => A [n=1] (PMID 10362677)  # r1; notes: two lines (so)", "A & x14_3_3 => A_B_2  # r2; module: x")
for name, files in ("twin_either_way", ["w_reactions.csv"]), ("any_order", ["w_reactions.csv", "w_species.csv"]):
    other = run("import", *files).stdout  # but for the name in the first line
    check(f"netflux.{name}", other.splitlines()[1:] == text.splitlines()[1:], other)
check("netflux.notes_in_text", all("# " + line.split(": ", 2)[2] in text for line in notes.splitlines()), notes)

semicolons = [f.replace(",", ";") for f in (species_head + ",A,,0,1,1,,\n", reactions_head + ",r1,=> A,1,1.4,0.5\n")]
text, _ = imports("netflux.semicolons", write("s_species.csv", semicolons[0]), write("s_reactions.csv", semicolons[1]))
holds_lines("netflux.semicolons", text, "node A")

# An input: a species that says so, and rests where its only reaction holds it.
write("i_species.csv", species_head + ",x,out there,0.6,1,2,input,\n,y,,0.5,1,2,input,\n")
write("i_reactions.csv", reactions_head + ",r1,=> x,0.6,1.4,0.5\n,r2,=> y,0.6,1.4,0.5\n,r3,=> y,0.3,1.4,0.5\n")
text, _ = imports("netflux.inputs", "i_species.csv")
holds_lines("netflux.inputs", text, 'input x = 0.6 "out there"  # => x, tau=2; type: input; r1', "node y tau=2 start=0.5  # type: input",
            "y_input => y [n=1]  # r2", "y_input_2 => y [n=1]  # r3")
got = course_of(text, 3) if text else {}
expected = netflux_course([("y", 0.5, 1, 2)], [([], "y", 0.6, 1.4, 0.5), ([], "y", 0.3, 1.4, 0.5)], 3)
check("netflux.two_constants_join", abs(got.get("y", 9) - expected["y"]) < 1e-9, f"{got} {expected}")

one = ["A,,0,1,1", "B,,0,1,1"]
bad = {
    "duplicate_species": (one + ["A,,0,1,1"], [], "row 5 column B (ID): the ID 'A' stands already in m_species.csv row 3"),
    "unknown_species": (one, ["A & C => B,1,1.4,0.5"], "row 3 column C (Rule): no species has the ID 'C'"),
    "unknown_target": (one, ["A => b,1,1.4,0.5"], "no species has the ID 'b'"),
    "two_products": (one, ["A => A & B,1,1.4,0.5"], "no species has the ID 'A & B'"),
    "or": (one, ["A | B => B,1,1.4,0.5"], "stands in reactions of its own"),
    "no_arrow": (one, ["A & B,1,1.4,0.5"], "expected => in the rule"),
    "empty_term": (one, ["A & => B,1,1.4,0.5"], "expected a species after &"),
    "empty_first_term": (one, ["& A => B,1,1.4,0.5"], "between the operators"),
    "double_not": (one, ["!!A => B,1,1.4,0.5"], "expected & before !"),
    "lone_not": (one, ["! => B,1,1.4,0.5"], "between the operators"),
    "same_regulator": (one, ["A & A => B,1,1.4,0.5"], "the same regulator stands twice"),
    "regulator_and_not": (one, ["A & !A => B,1,1.4,0.5"], "the same regulator stands twice"),
    "no_rule": (one, [",1,1.4,0.5"], "row 3 column C (Rule): expected a rule, found nothing"),
    "weight": (one, ["A => B,1.5,1.4,0.5"], "row 3 column Weight: w must lie in [0,1]: found '1.5'"),
    "weight_of_input": (one, ["=> B,-1,1.4,0.5"], "row 3 column Weight: w must lie in [0,1]"),
    "weight_word": (one, ["A => B,strong,1.4,0.5"], "expected a number, found 'strong'"),
    "weight_nan": (one, ["A => B,NaN,1.4,0.5"], "expected a number, found 'NaN'"),
    "n": (one, ["A => B,1,0,0.5"], "row 3 column n: n must be above 0"),
    "EC50": (one, ["A => B,1,1.4,1"], "row 3 column EC50: EC50 must lie in (0,1)"),
    "tau": (["A,,0,1,0"], [], "m_species.csv row 3 column tau: tau must be above 0"),
    "Ymax": (["A,,0,2,1"], [], "m_species.csv row 3 column Ymax: max must lie in [0,1]"),
    "Yinit": (["A,,0.5,0.25,1"], [], "m_species.csv row 3 column Yinit: start must lie in [0,max]"),
    "no_ID": ([",,0,1,1"], [], "row 3 column B (ID): expected the ID of a species"),
    "no_species": ([], [], "no species stands below the headings"),
    "too_many": ([f"n{i},,0,1,1" for i in range(2049)], [], "it has 2049 nodes, and this lab holds 2048"),
    "date": (["45352,MARCH1,0,1,1"], [], "row 3 column B (ID): the ID is the number 45352: spreadsheets make dates of names such as MARCH1"),
}
for name, (species, reactions, words) in bad.items():
    refuses(f"netflux.bad.{name}", words, *pair(species, reactions))

# The same reaction twice: Netflux joins them by OR.
twice = [(["A", "!C"], "B", 1, 1.4, 0.5), (["A", "!C"], "B", 0.5, 1.4, 0.5), (["!C", "A"], "B", 0.3, 2, 0.3), ([], "A", 0.4, 1.4, 0.5)]
text, notes = imports("netflux.same_rule", *pair(["A,,0,1,1", "B,,0,1,2", "C,,0.2,1,50"], [f"{' & '.join(t)} => {b},{w},{n},{k}" for t, b, w, n, k in twice]))
holds_lines("netflux.same_rule", text, "input again = 1 \"what tells a reaction from one that stands before it\"", "A & !C & again => B [w=0.5 n=1.4 EC50=0.5]  # r2".replace(" n=1.4 EC50=0.5", ""))
check("netflux.same_rule_is_said", notes is not None and "row 4: the same reaction as in m_reactions.csv row 3: both are joined by OR" in notes, notes)
got, expected = course_of(text, 3), netflux_course([("A", 0, 1, 1), ("B", 0, 1, 2), ("C", 0.2, 1, 50)], twice, 3)
check("netflux.same_rule_joined", all(abs(got.get(s, 9) - expected[s]) < 1e-9 for s in "ABC"), f"{got} {expected}")
# Blank numbers: Netflux takes its own three.
text, notes = imports("netflux.blank", *pair(["A,,,1,3", "B,,0,0.5,2"], ["A => B,,2,0.4", "B => A,0.5,2,", "!B => A,0.5,2,0.4"]))
holds_lines("netflux.blank", text, "node A", "node B tau=2 max=0.5", "A => B  # r1", "B => A  # r2", "!B => A [w=0.5 n=2 EC50=0.4]  # r3")
check("netflux.blank_is_said", notes is not None and "row 3: a blank number: Netflux takes 1, 1.4 and 0.5 for the three, and so does this (rows 4 too)" in notes, notes)
# German decimals; letters of an older spreadsheet; names with capitals.
write("G_Species.csv", (species_head + ',A,gr\xf6\xdfer,"0,25",1,"2,5",\n').replace('"', "").replace(",", ";").replace("0;25", "0,25").replace("2;5", "2,5").encode("latin-1"))
write("G_Reactions.csv", reactions_head.replace(",", ";") + ";r1;=> A;0,7;1,4;0,5\n")
text, notes = imports("netflux.german", "G_Species.csv")
holds_lines("netflux.german", text, 'node A tau=2.5 start=0.25 "gr\u00f6\u00dfer"', 'input A_input = 0.7 "what => A sets"')
check("netflux.latin_1_is_said", notes is not None and "is no UTF-8: its letters are read as Latin-1" in notes, notes)
# A name that may stay keeps its name.
text, notes = imports("netflux.stolen", *pair(["A-b,,0,1,1", "A_b,,0,1,1"], ["A-b => A_b,1,1.4,0.5"]))
holds_lines("netflux.stolen", text, "A_b_2 => A_b  # r1")
check("netflux.stolen_is_said", notes is not None and "'A-b' is written A_b_2" in notes and "'A_b' is written" not in notes, notes)

refuses("netflux.bad.quote_open", "a quotation mark is not closed", write("q_species.csv", species_head + ',"A\n'), "m_reactions.csv")
refuses("netflux.bad.after_quote", "after the closing quotation mark", write("q_species.csv", species_head + ',"A"B,,0,1,1\n'), "m_reactions.csv")
refuses("netflux.bad.twice_species", "the first rows hold no headings (ID, Rule, Weight, n, EC50)", "m_species.csv", "m_species.csv")
refuses("netflux.bad.column_missing", "a column tau is expected",
        write("q_species.csv", species_head.replace(",tau", "") + ",A,,0,1\n"), "m_reactions.csv")
refuses("netflux.bad.alone", "name the other too", write("alone.csv", species_head))
refuses("netflux.bad.no_twin", "there is no 'lonely_reactions.csv' beside it", write("lonely_species.csv", species_head))
refuses("netflux.bad.old_workbook", "old workbook (.xls)", write("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)))
refuses("netflux.bad.binary", "control characters", "--format", "netflux", write("binary_species.csv", os.urandom(999) + b"\0"), "m_reactions.csv")
pair(one, ["A => ,1,1.4,0.5", "A => B,1,1.4,0.5"])
text, notes = imports("netflux.no_product", "m_species.csv")
check("netflux.no_product_is_said", notes is not None and "row 3 column C (Rule): 'A =>' has no product" in notes, notes)
text, notes = imports("netflux.plus", *pair(one, ["A + !B => B,1,1.4,0.5"]))
holds_lines("netflux.plus", text, "A & !B => B  # r1")
check("netflux.plus_is_said", notes is not None and "+ is read as &" in notes, notes)


# --- workbooks -----------------------------------------------------------------------------------

def workbook(name, sheets, shared=True, order=None):
    """The parts of a workbook as Excel writes them, or with inline strings as other programs do."""
    words = []

    def cell(at, value):
        if value == "":
            return ""
        try:
            float(value)
            return f'<c r="{at}"><v>{value}</v></c>'
        except ValueError:
            pass
        if not shared:
            return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'
        words.append(value)
        return f'<c r="{at}" t="s"><v>{len(words) - 1}</v></c>'

    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    with zipfile.ZipFile(name, "w", zipfile.ZIP_DEFLATED) as z:
        listed = targets = ""
        for k, (title, rows) in enumerate(sheets, 1):
            body = "".join(f'<row r="{i}">' + "".join(cell("ABCDEFGHIJKLMNOPQRSTUVWXYZ"[c] + str(i), v) for c, v in enumerate(row)) + "</row>"
                           for i, row in enumerate(rows, 1) if any(row))
            z.writestr(f"xl/worksheets/sheet{k}.xml", f'<?xml version="1.0"?><worksheet {main}><sheetData>{body}</sheetData></worksheet>')
            listed += f'<sheet name="{title}" sheetId="{k}" r:id="rId{k}"/>'
            target = f"worksheets/sheet{k}.xml" if shared else f"/xl/worksheets/sheet{k}.xml"
            targets += f'<Relationship Id="rId{k}" Type="{rel}/worksheet" Target="{target}"/>'
        z.writestr("xl/workbook.xml", f'<?xml version="1.0"?><workbook {main} xmlns:r="{rel}"><sheets>{listed}</sheets></workbook>')
        z.writestr("xl/_rels/workbook.xml.rels", f'<?xml version="1.0"?><Relationships>{targets}</Relationships>')
        runs = "".join(f"<si><r><t>{escape(w[:1])}</t></r><r><t>{escape(w[1:])}</t></r><rPh><t>no</t></rPh></si>" if i % 3 == 0
                       else f'<si><t xml:space="preserve">{escape(w)}</t></si>' for i, w in enumerate(words))
        z.writestr("xl/sharedStrings.xml", f'<?xml version="1.0"?><sst {main}>{runs}</sst>')
    return name


def sheet_rows(name):
    with open(name, newline="", encoding="utf-8-sig") as f:
        return list(csv.reader(f))


if has_zip and has_xml:
    files = pair(['A & co,"a <b>",0.1,1,0.30000000000000004', "B2,,0,0.5,1"], ["!B2 => A & co,0.9,1.4,0.5", "=> B2,0.25,2,0.6"])
    species = species_head + ',A co,"a <b> & c",0.1,1,0.30000000000000004,,\n,B2,,0,0.5,1,,nucleus\n'
    reactions = reactions_head + "in,r1,!B2 => A co,0.9,1.4,0.5\n,,,,,\nin,r2,=> B2,0.25,2,0.6\n"
    write("x_species.csv", species)
    write("x_reactions.csv", reactions)
    from_csv, _ = imports("xlsx.csv_to_compare", "x_species.csv")
    sheets = [("species", sheet_rows("x_species.csv")), ("reactions", sheet_rows("x_reactions.csv"))]

    def same(text):
        return text is not None and from_csv is not None and text.splitlines()[3:] == from_csv.splitlines()[3:]
    for shared in (True, False):
        text, notes = imports(f"xlsx.shared_{shared}", workbook("x.xlsx", sheets, shared))
        check(f"xlsx.same_as_csv_{shared}", same(text), f"{text}\n{from_csv}")
    text, notes = imports("xlsx.more_sheets", workbook("x.xlsx", [("plan", [["x"]])] + sheets[::-1]))
    check("xlsx.unread_sheet_is_said", notes is not None and "sheet plan: is not read" in notes, notes)
    check("xlsx.name_is_said", notes is not None and "species row 3: 'A co' is written A_co" in notes, notes)
    refuses("xlsx.no_reactions", "no sheet is named 'reactions'", workbook("y.xlsx", sheets[:1]))
    rows = [list(r) for r in sheets[0][1]]
    rows[2][5] = "fast"
    refuses("xlsx.place", "species row 3 column F (tau): expected a number, found 'fast'", workbook("y.xlsx", [("species", rows), sheets[1]]))
    whole = open("x.xlsx", "rb").read()
    for size in (30, len(whole) // 2, len(whole) - 4):
        refuses(f"xlsx.truncated_{size}", "cannot be unpacked", write("y.xlsx", whole[:size]))
    at = whole.index(b"xl/worksheets/sheet2.xml") + 24 + 20
    refuses("xlsx.damaged", "xl/worksheets/sheet2.xml: cannot be unpacked", write("y.xlsx", whole[:at] + bytes([whole[at] ^ 255]) + whole[at + 1:]))
    # Bombs: whatever they unpack to, they are refused within 400 MB of memory. The address sanitizer
    # wants terabytes of addresses for itself: there it is the refusal alone.
    limit = "" if b"__asan_init" in open(lab, "rb").read() else "ulimit -v 400000;"
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    workbook("base.xlsx", sheets, shared=False)
    for name, sheet, strings, words in (
            ("large", "<x>" + " " * (80 << 20), "", "larger than 16 MB unpacked"),
            ("elements", "<c/>" * (15 << 18), "", "more than 1000000 elements"),
            ("rows", "<row/>" * 900_000, "", "no Netflux model"),
            ("attributes", "<row>" + "<c a='' b='' c='' d='' e='' f='' g='' h=''/>" * 330_000 + "</row>", "", "no headings"),
            ("shared", "<row>" + '<c t="s"><v>0</v></c>' * 90_000 + "</row>", "<si><t>" + "A" * 1_000_000 + "</t></si>", "this sheet is too large")):
        with zipfile.ZipFile("bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as z:
            for part in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet2.xml"):
                z.writestr(part, zipfile.ZipFile("base.xlsx").read(part))
            z.writestr("xl/worksheets/sheet1.xml", f"<worksheet {main}><sheetData>{sheet}</sheetData></worksheet>")
            z.writestr("xl/sharedStrings.xml", f"<sst {main}>{strings}</sst>")
        got = subprocess.run(["sh", "-c", f"{limit} {lab} import bomb.xlsx"], capture_output=True, text=True)
        check(f"xlsx.bomb_{name}", got.returncode == 2 and got.stderr.startswith("lab: ") and (words in got.stderr or name == "rows"), f"{got.returncode} {got.stderr[:200]}")
    refuses("xlsx.twice", "it has two sheets 'species'", workbook("twice.xlsx", sheets + [("Species", sheets[0][1])]))
    with zipfile.ZipFile("doc.xlsx", "w") as z:
        z.writestr("word/document.xml", "<x/>")
    refuses("xlsx.other_kind", "is a Word document, which lab does not read", "doc.xlsx")
    for part, words in ("content.xml", "is an OpenDocument file"), ("manifest.xml", "is a COMBINE archive"):
        with zipfile.ZipFile("other.zip", "w") as z:
            z.writestr(part, "<x/>")
        refuses(f"other.{part}", words, "other.zip")
    text, notes = imports("xlsx.capitals", workbook("c.xlsx", [("Species", sheets[0][1]), ("Reactions", sheets[1][1])]))
    check("xlsx.capitals_same", same(text), text)
    refuses("xlsx.two_files", "one workbook holds both sheets", "x.xlsx", "x_reactions.csv")
    # openpyxl, and so pandas, takes "=> B2" for a formula.
    try:
        import openpyxl
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in sheets:
            page = book.create_sheet(title)
            for row in rows:
                page.append([float(c) if re.fullmatch(r"[\d.]+", c) else c or None for c in row])
        book.save("o.xlsx")
        text, _ = imports("xlsx.openpyxl", "o.xlsx")
        # It writes 16 digits of a number.
        text = text and text.replace("tau=0.3 ", "tau=0.30000000000000004 ")
        check("xlsx.openpyxl_same", same(text), text)
    except ImportError:
        print("not tested: openpyxl is not here")

# --- Boolean networks ----------------------------------------------------------------------------

boolean_names = ["A", "AB", "NOT", "g4", "x"]


def random_function(depth):
    """A nested tuple."""
    kind = dice.choice(["var", "not", "and", "or"]) if depth > 0 else "var"
    if kind == "var":
        return ("const", dice.randrange(2)) if dice.randrange(12) == 0 else ("var", dice.choice(boolean_names))
    if kind == "not":
        return ("not", random_function(depth - 1))
    return (kind, *[random_function(depth - 1) for _ in range(dice.randrange(2, 4))])


def value_of(f, levels):
    if f[0] == "const":
        return bool(f[1])
    if f[0] == "var":
        return levels[f[1]]
    if f[0] == "not":
        return not value_of(f[1], levels)
    return (all if f[0] == "and" else any)(value_of(g, levels) for g in f[1:])


def in_bnet(f):
    if f[0] == "const":
        return str(f[1])
    if f[0] == "var":
        return f[1]
    if f[0] == "not":
        return f"!({in_bnet(f[1])})" if f[1][0] in ("and", "or") else "!" + in_bnet(f[1])
    return "(" + (" & " if f[0] == "and" else " | ").join(in_bnet(g) for g in f[1:]) + ")"


def in_mathml(f):
    if f[0] == "const":
        return "<true/>" if f[1] else "<false/>"
    if f[0] == "var":
        way = dice.randrange(5)
        if way == 0:
            return f"<apply><eq/><ci>{f[1]}</ci><cn type='integer'>1</cn></apply>"
        if way == 1:
            return f"<apply><geq/><ci> {f[1]} </ci><cn type='integer'> 1 </cn></apply>"
        if way == 2:
            return f"<apply><lt/><cn type='integer'>0</cn><ci>{f[1]}</ci></apply>"
        if way == 3:
            return f"<apply><neq/><ci>{f[1]}</ci><cn type='integer'>0</cn></apply>"
        return f"<apply><gt/><ci>{f[1]}</ci><cn type='integer'>0</cn></apply>"
    return f"<apply><{f[0]}/>" + "".join(in_mathml(g) for g in f[1:]) + "</apply>"


def rules_of(text):
    """TARGET: list of terms; and the inputs; from the pathway text alone."""
    rules = {n: [] for n in re.findall(r"^node (\w+)", text, re.M)}
    inputs = set(re.findall(r"^input (\w+)", text, re.M))
    for left, target in re.findall(r"^([\w !&]*)=> (\w+)", text, re.M):
        rules[target].append([t.strip() for t in left.split("&") if t.strip()])
    return rules, inputs


def same_function(text, functions):
    if "default tau=1 n=4 EC50=0.5 w=1" not in text.splitlines():
        return f"not the gates of logical models\n{text}"
    rules, inputs = rules_of(text)
    for levels in itertools.product((False, True), repeat=len(boolean_names)):
        x = dict(zip(boolean_names, levels))
        for name, f in functions.items():
            want = value_of(f, x)
            got = x[name] if name in inputs else any(all(x[t.lstrip("!")] != (t[0] == "!") for t in terms) for terms in rules[name])
            if got != want:
                return f"{name} at {x}: {got}, expected {want}\n{text}"
    return ""


def sbml(functions, maximum=1, transitions=None):
    species = "".join(f'<qual:qualitativeSpecies qual:id="{n}" qual:name="the {n}" qual:compartment="c" qual:constant="false" qual:initialLevel="0" qual:maxLevel="{maximum}"/>\n'
                      for n in boolean_names)
    if transitions is None:
        transitions = ""
        for k, (name, f) in enumerate(functions.items()):
            inputs = "".join(f'<qual:input qual:qualitativeSpecies="{n}" qual:transitionEffect="none"/>' for n in boolean_names)
            default, result = (0, 1) if k % 2 == 0 else (1, 0)
            math = in_mathml(f if result == 1 else ("not", f))
            transitions += f"""<qual:transition qual:id="t{k}">
<qual:listOfInputs>{inputs}</qual:listOfInputs>
<qual:listOfOutputs><qual:output qual:qualitativeSpecies="{name}" qual:transitionEffect="assignmentLevel"/></qual:listOfOutputs>
<qual:listOfFunctionTerms><qual:defaultTerm qual:resultLevel="{default}"/>
<qual:functionTerm qual:resultLevel="{result}"><math xmlns="http://www.w3.org/1998/Math/MathML">{math}</math></qual:functionTerm></qual:listOfFunctionTerms>
</qual:transition>
"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<sbml xmlns="http://www.sbml.org/sbml/level3/version1/core" level="3" version="1" xmlns:qual="http://www.sbml.org/sbml/level3/version1/qual/version1" qual:required="true">
<model id="m" name="a model"><listOfCompartments><compartment id="c" constant="true"/></listOfCompartments>
<qual:listOfQualitativeSpecies>{species}</qual:listOfQualitativeSpecies>
<qual:listOfTransitions>{transitions}</qual:listOfTransitions></model></sbml>
"""


for k in range(25):
    functions = {n: random_function(4) for n in boolean_names}
    text, _ = imports(f"bnet.round_{k}", write("f.bnet", "targets, factors\n" + "".join(f"{n}, {in_bnet(f)}\n" for n, f in functions.items())))
    if text is not None:
        why = same_function(text, functions)
        check(f"bnet.same_function_{k}", why == "", why)
    if has_xml:
        text, _ = imports(f"sbml_qual.round_{k}", write("f.sbml", sbml(functions)))
        if text is not None:
            why = same_function(text, functions)
            check(f"sbml_qual.same_function_{k}", why == "", why)

def in_words(f):
    if f[0] == "const":
        return "True" if f[1] else "False"
    if f[0] == "var":
        return f[1]
    if f[0] == "not":
        return f"not ({in_words(f[1])})"
    return "(" + f" {f[0]} ".join(in_words(g) for g in f[1:]) + ")"


def in_sif(f, target, joints, sign, word):
    """An OR of ANDs of literals only: arrows."""
    lines = []
    for clause in f:
        into = target
        if len(clause) > 1:
            joints.append(0)
            into = f"{word}{len(joints)}"
            lines.append(f"{into}\t{sign(False)}\t{target}")
        lines += [f"{n}\t{sign(negated)}\t{into}" for n, negated in clause]
    return lines


boolean_names = ["A", "AB", "gNOT", "g4", "x"]  # NOT is an operator here
for k in range(25):
    functions = {n: random_function(4) for n in boolean_names}
    for kind, name, content in (
            ("boolean_net", "f.txt", "# begin\nA = True\nx = g4 = False\n" + "".join(f"{'2: ' if k % 2 else ''}{n}{dice.choice(['*=', '* = '])} {in_words(f)}\n" for n, f in functions.items())),
            ("aeon", "f.aeon", "#position:A:1,2\n" + "".join(f"{m} {dice.choice(['->', '-|', '-??', '->?'])} {n}\n" for n in boolean_names for m in boolean_names)
             + "".join(f"${n}: {in_bnet(f).replace('0', 'false').replace('1', 'true') if f[0] == 'const' else in_bnet(f)}\n" for n, f in functions.items()))):
        text, notes = imports(f"{kind}.round_{k}", write(name, content))
        if text is not None:
            why = same_function(text, functions)
            check(f"{kind}.same_function_{k}", why == "", why)
            if kind == "boolean_net" and "input A" not in text:
                check(f"{kind}.begins_{k}", "node A start=1" in text and "node x start" not in text, text)
    bnd = "/* nodes\n of a model */\n" + "".join(f"{dice.choice(['Node', 'node'])} {n}\n{{\n  logic = {in_words(f).replace(' and ', dice.choice([' AND ', ' & ', ' && ']))}; // of {n}\n  rate_up = @logic ? $u_{n} : 0.0;\n"
        f"  rate_down = (@logic ? 0 : 1);\n}}\n" for n, f in functions.items()) + "Node held { rate_up = 0; rate_down = 0.0; }\n"
    write("f.cfg", "$u_A = 2;\nA.istate = TRUE;\n[x].istate = 1.0 [1], 0.0 [0];\n[g4].istate = 0.5 [0], 0.5 [1];\nheld.istate = 1;\nmax_time = 5;\n")
    text, notes = imports(f"maboss.round_{k}", write("f.bnd", bnd))
    if text is not None:
        why = same_function(text, functions)
        check(f"maboss.same_function_{k}", why == "", why)
        check(f"maboss.begins_{k}", "input held = 1" in text and ("node A start=1" in text or "input A = 1" in text) and ("node x start=1" in text or "input x = 1" in text)
              and "node g4 start" not in text and "1 initial states are shared" in notes and "3 nodes have no certain initial state" in notes, text + notes)
    if has_xml:
        # One half by functions, one by parameters, of which each says what is active.
        graph = ""
        for i, (n, f) in enumerate(functions.items()):
            inside = f'<value val="1"><exp str="{escape(re.sub(chr(92) + "b(A|x)" + chr(92) + "b", dice.choice([chr(92) + "1", chr(92) + "1:1"]), in_bnet(f)))}"/></value>' if f[0] != "const" else ""
            base = f"basevalue='{f[1]}'" if f[0] == "const" else ""
            if f[0] != "const" and (i + k) % 2:
                inside = ""
                for levels in itertools.product((False, True), repeat=len(boolean_names)):
                    if value_of(f, dict(zip(boolean_names, levels))):
                        active = " ".join(f"{m}:{n}{':1' if m == 'x' else ''}" for m, on in zip(boolean_names, levels) if on)
                        inside += f'<parameter{f" idActiveInteractions={chr(34)} {active}{chr(34)}" if active else ""} val="1"/>'
            graph += f'<node id="{n}" name="the {n}" maxvalue="1" {base}>{inside}<nodevisualsetting/></node>\n'
            edges = [] if f[0] == "const" else boolean_names
            graph += "".join(f'<edge id="{m}:{n}" from="{m}" to="{n}" minvalue="1" sign="dual"/>\n' for m in edges)
        if not any("const" in str(f) and f[0] != "const" for f in functions.values()):
            whole = f"<?xml version='1.0'?>\n<!DOCTYPE gxl SYSTEM 'http://ginsim.org/GINML_2_2.dtd'>\n<gxl><graph class='regulatory' id='g'>\n{graph}<node id='I' input='true'/></graph></gxl>\n"
            text, notes = imports(f"ginml.round_{k}", write("f.ginml", whole))
            if text is not None:
                why = same_function(text, functions)
                check(f"ginml.same_function_{k}", why == "" and "input I = 0" in text and '"the AB"' in text, why)
            if has_zip and text is not None:
                with zipfile.ZipFile("f.zginml", "w", zipfile.ZIP_DEFLATED) as z:
                    z.writestr("GINsim-data/regulatoryGraph.ginml", whole)
                zipped, _ = imports(f"ginml.zipped_{k}", "f.zginml")
                check(f"ginml.zipped_same_{k}", zipped is not None and zipped.splitlines()[1:] == text.splitlines()[1:], zipped)
    clauses = {n: [sorted({m: dice.random() < 0.5 for m in dice.sample(boolean_names, dice.randrange(1, 4))}.items()) for _ in range(dice.randrange(1, 4))] for n in boolean_names}
    functions = {n: ("or", *[("and", *[("not", ("var", m)) if negated else ("var", m) for m, negated in c]) for c in cs]) for n, cs in clauses.items()}
    joints = []
    number, said = (lambda negated: -1 if negated else 1), (lambda negated: "inhibits" if negated else "activates")
    text, _ = imports(f"sif.round_{k}", write("f.sif", "\n".join(line for n in boolean_names for line in in_sif(clauses[n], n, joints, said if k % 2 else number, "and" if k % 3 else "rcn")) + "\n"))
    if text is not None:
        why = same_function(text, functions)
        check(f"sif.same_function_{k}", why == "", why)
for operator, table in ("A ^ B", "0110"), ("A => B", "1101"), ("A <=> B", "1001"), ("!(A => B => A)", "0000"):
    text, _ = imports(f"aeon.{operator}", write("o.aeon", f"A -? x\nB -? x\n$x: {operator}\n"))
    rules = rules_of(text)[0]["x"] if text else []
    found = "".join("1" if any(all(({"A": a, "B": b}[t.lstrip("!")]) != (t[0] == "!") for t in terms) for terms in rules) else "0" for a in (False, True) for b in (False, True))
    check(f"aeon.table {operator}", found == table, f"{found}, expected {table}: {text}")
# Our own export for CellNOpt comes back as the same rules.
write("own.pathway", "node A\nnode B\nnode C\ninput I = 1\nI & !A => B\nB => A\n!C => A\nA & B & !I => C\n")
write("own.sif", run("export", "--format", "cellnopt", "--network", "own.pathway").stdout)
text, _ = imports("sif.own", "own.sif")
check("sif.own_rules", text is not None and {n: sorted(map(sorted, r)) for n, r in rules_of(text)[0].items()}
      == {"A": [["!C"], ["B"]], "B": [["!A", "I"]], "C": [["!I", "A", "B"]]}, text)
# Levels, by van Ham's coding: every state that means levels moves as the levels do, one at a time, and
# no other state stays where it is. What the file means is enumerated here, from its own terms.
def coded_moves(text, most, target_of):
    """"" or the first state that the text moves elsewhere; most: the levels of each variable."""
    rules, inputs = rules_of(text)
    bits = lambda n, level: {n: level > 0} if most[n] == 1 else {f"{n}_b{k}": level >= k for k in range(1, most[n] + 1)}
    node_names = [b for n in most for b in bits(n, 0)]
    after = lambda x: {n: x[n] if n in inputs else any(all(x[t.lstrip("!")] != (t[0] == "!") for t in terms) for terms in rules[n]) for n in node_names}
    meant = set()
    for levels in itertools.product(*(range(m + 1) for m in most.values())):
        now = dict(zip(most, levels))
        x, wanted = {}, {}
        for n in most:
            x |= bits(n, now[n])
            wanted |= bits(n, now[n] + (target_of(n, now) > now[n]) - (target_of(n, now) < now[n]))
        meant.add(tuple(x.values()))
        if after(x) != wanted:
            return f"{now}: {after(x)}, expected {wanted}\n{text}"
    if len(node_names) < 12:
        for values in itertools.product((False, True), repeat=len(node_names)):
            x = dict(zip(node_names, values))
            set_so = any(most[n] > 1 and f"{n}_b1" in inputs and [x[b] for b in bits(n, 0)] != sorted((x[b] for b in bits(n, 0)), reverse=True) for n in most)
            if values not in meant and not set_so and after(x) == x:
                return f"it stays at {x}, which means no level\n{text}"
    return ""


compared = {"eq": lambda a, b: a == b, "neq": lambda a, b: a != b, "lt": lambda a, b: a < b, "leq": lambda a, b: a <= b, "gt": lambda a, b: a > b, "geq": lambda a, b: a >= b}
states = 0
if has_xml:
    for k in range(20):
        dice = random.Random(k)
        most = {n: dice.randint(1, 3) for n in ("A", "B", "C", "D")}
        begins = {n: dice.randint(0, m) for n, m in most.items()}

        def condition(depth):
            if depth == 0 or dice.random() < 0.3:
                a, b = dice.sample(list(most), 2)
                return (dice.choice(list(compared)), a, dice.choice([b, dice.randint(0, most[a])]))
            return (dice.choice(("and", "or")), condition(depth - 1), condition(depth - 1)) if dice.random() < 0.7 else ("not", condition(depth - 1))

        def holds(f, x):
            value = lambda side: x[side] if isinstance(side, str) else side
            return (holds(f[1], x) and holds(f[2], x) if f[0] == "and" else holds(f[1], x) or holds(f[2], x) if f[0] == "or"
                    else not holds(f[1], x) if f[0] == "not" else compared[f[0]](value(f[1]), value(f[2])))

        def mathml(f):
            side = lambda v: f"<ci>{v}</ci>" if isinstance(v, str) else f'<cn type="integer">{v}</cn>'
            inside = "".join(mathml(g) if f[0] in ("and", "or", "not") else side(g) for g in f[1:])
            return f"<apply><{f[0]}/>{inside}</apply>"
        terms = {n: [(dice.randint(0, most[n]), condition(2)) for _ in range(dice.randint(1, 3))] for n in ("A", "B", "C")}
        otherwise = {n: dice.randint(0, most[n]) for n in terms}
        target_of = lambda n, x: x[n] if n not in terms else next((level for level, f in terms[n] if holds(f, x)), otherwise[n])
        whole = sbml({}, transitions="".join(f"""<qual:transition qual:id="t{n}"><qual:listOfOutputs><qual:output qual:qualitativeSpecies="{n}" qual:transitionEffect="assignmentLevel"/></qual:listOfOutputs>
<qual:listOfFunctionTerms><qual:defaultTerm qual:resultLevel="{otherwise[n]}"/>""" + "".join(
            f'<qual:functionTerm qual:resultLevel="{level}"><math xmlns="http://www.w3.org/1998/Math/MathML">{mathml(f)}</math></qual:functionTerm>' for level, f in terms[n])
            + "</qual:listOfFunctionTerms></qual:transition>\n" for n in terms))
        whole = re.sub(r"(?s)(<qual:listOfQualitativeSpecies>).*(</qual:listOfQualitativeSpecies>)", lambda found: found[1] + "".join(
            f'<qual:qualitativeSpecies qual:id="{n}" qual:compartment="c" qual:constant="false" qual:initialLevel="{begins[n]}" qual:maxLevel="{most[n]}"/>' for n in most) + found[2], whole)
        text, notes = imports(f"qual.levels_{k}", write("levels.xml", whole))
        if text is not None:
            states += len(list(itertools.product(*(range(m + 1) for m in most.values()))))
            why = coded_moves(text, most, target_of)
            check(f"qual.levels_{k}.same", why == "", why)
            names = [n for n in most if most[n] > 1]
            check(f"qual.levels_{k}.told", not names or (", ".join(f"'{n}'" for n in names[:5]) + ": more levels than on and off" in notes), notes)
            started = {n: "1" for n in re.findall(r"^(?:node|input) (\w+)[^#\n]*(?:start|input \w+ ?)?=\s?1\b", text, re.M)}
            wanted = {n if most[n] == 1 else f"{n}_b{level}" for n in most for level in range(1, begins[n] + 1)}
            check(f"qual.levels_{k}.begin", set(started) == wanted, f"{set(started)}, expected {wanted}\n{text}")

    for k in range(20):  # GINML: interactions act from their threshold to the next one; parameters and functions
        dice = random.Random(1000 + k)
        most = {n: dice.randint(1, 3) for n in ("A", "B", "C")}
        edges = {(a, b): sorted(dice.sample(range(1, most[a] + 1), dice.randint(1, most[a]))) for a in most for b in most if dice.random() < 0.7}
        active = lambda pair, t, x: t <= x[pair[0]] and not any(t < other <= x[pair[0]] for other in edges[pair])
        name_of = lambda pair, t: f"{pair[0]}:{pair[1]}" + (f":{t}" if len(edges[pair]) > 1 else "")
        told, meaning = "", {}
        for n in most:
            into = [pair for pair in edges if pair[1] == n]
            inside, meaning[n] = "", []
            if k % 2 == 0:
                for _ in range(3):
                    chosen = {pair: dice.choice(edges[pair]) for pair in into if dice.random() < 0.6}
                    level = dice.randint(1, most[n])
                    inside += f"<parameter idActiveInteractions='{' '.join(name_of(p, t) for p, t in chosen.items())}' val='{level}'/>"
                    meaning[n].append((level, lambda x, chosen=chosen, into=into: all(
                        active(p, chosen[p], x) if p in chosen else x[p[0]] < edges[p][0] for p in into)))
            elif into:
                for level in range(1, most[n] + 1):
                    p, q = dice.choice(into), dice.choice(into)
                    t = dice.choice(edges[p])
                    inside += f"<value val='{level}'><exp str='{p[0]}:{t} &amp; !{q[0]}'/></value>"
                    meaning[n].append((level, lambda x, p=p, q=q, t=t: active(p, t, x) and x[q[0]] < edges[q][0]))
            told += f"<node id='{n}' maxvalue='{most[n]}'>{inside}</node>\n"
        for pair, thresholds in edges.items():
            how = (f"effects='{' '.join(f'{t}:positive' for t in thresholds)}'" if len(thresholds) > 1 else f"minvalue='{thresholds[0]}' sign='positive'")
            told += f"<edge id='{pair[0]}:{pair[1]}' from='{pair[0]}' to='{pair[1]}' {how}/>\n"
        text, notes = imports(f"ginml.levels_{k}", write("levels.ginml", f"<gxl><graph id='g'>\n{told}</graph></gxl>"))
        if text is not None:
            states += len(list(itertools.product(*(range(m + 1) for m in most.values()))))
            why = coded_moves(text, most, lambda n, x: max([level for level, f in meaning[n] if f(x)], default=0))
            check(f"ginml.levels_{k}.same", why == "", why + told)
    print(f"levels: {states} states of 40 models of several levels, each as enumerated here")
    text, _ = imports("qual.levels.names", write("taken.xml", re.sub(r"(?s)<qual:qualitativeSpecies [^>]*qual:id=\"x\"[^>]*>", '<qual:qualitativeSpecies qual:id="A_b1" qual:compartment="c" qual:maxLevel="1" qual:initialLevel="0"/>',
        sbml({}, transitions="").replace('qual:initialLevel="0" qual:maxLevel="1"', 'qual:initialLevel="1" qual:maxLevel="2"', 1))))
    holds_lines("qual.levels.names", text, 'input A_b1_ = 1 "the A at level 1 or above"', 'input A_b2 = 0 "the A at level 2"', "input A_b1 = 0")

if has_xml:
    ginml = "<gxl><graph>\n<node id='A' maxvalue='1'>{0}</node>\n<node id='B' maxvalue='{1}'/>\n<edge id='B:A' from='B' to='A'/></graph></gxl>"
    for name, content, words in (
            ("levels", ginml.format("", 0), "line 3: maxvalue of 'B' is '0': expected 1 to 100"), ("many_levels", ginml.format("", 101), "maxvalue of 'B' is '101': expected 1 to 100"),
            ("given", ginml.format("<parameter val='2'/>", 1), "line 2: 'A' is given level 2, and it has 1"), ("val", ginml.format("<parameter val='x'/>", 1), "line 2: a level of 'A' is 'x'"),
            ("threshold", ginml.format("", 1).replace("to='A'", "to='A' minvalue='2'"), "line 4: an edge from 'B' acts from level 2, and it has 1"), ("not_there", ginml.format("<parameter idActiveInteractions='C:A' val='1'/>", 1), "line 2: a parameter of 'A' names an interaction that is not there"),
            ("half", ginml.format("<value val='1'><exp str='B &amp;'/></value>", 1), "line 2: the function of 'A': line 1, column 4: expected a name"), ("level", ginml.format("<value val='1'><exp str='B:2'/></value>", 1), "the function of 'A'"),
            ("edge", "<gxl><graph>\n<node id='A'/>\n<edge from='A' to='B'/></graph></gxl>", "line 3: an edge from or to a node that is not there"), ("empty", "<gxl><graph/></gxl>", "this graph has no node"), ("twice", "<gxl><graph><node id='A'/><node id='A'/></graph></gxl>", "'A' is declared already")):
        refuses(f"ginml.bad.{name}", words, write("bad.ginml", content))
for kind, name, content, words in (
        ("sif", "word", "A binds B\n", "line 1: 'binds' is no sign"), ("sif", "two", "A 1\n", "line 1: expected NAME SIGN NAME"),
        ("sif", "joint", "A 1 B\nand1 1 C\n", "line 2: nothing leads to the AND node and1"), ("sif", "inhibits", "A 1 and1\nand1 -1 C\n", "line 2: an AND node cannot inhibit"),
        ("boolean_net", "twice", "A* = B\nA* = not B\n", "line 2: 'A' has a function already, in line 1"), ("boolean_net", "half", "A* = B and\n", "line 1, column 11: expected a name"),
        ("boolean_net", "other", "A* = B\nhello\n", "line 2: expected NAME* = FUNCTION"), ("aeon", "open", "A -> B\nB -> C\n$B: A\n", "line 2: 'C' has regulators and no function"),
        ("maboss", "inverse", "Node A { logic = B; rate_up = @logic ? 0 : 1; }\n", "line 1: rate_up of 'A' is '@logic ? 0 : 1', not @logic ? RATE : 0"),
        ("maboss", "rate", "Node A { rate_up = B ? 1 : 0; rate_down = 1; }\n", "line 1: 'A' has rates and no logic"), ("maboss", "parameter", "Node A { logic = B & $x; }\n", "has a parameter"),
        ("maboss", "open", "Node A { logic = B;\n", "expected = or }"), ("maboss", "no_end", "Node A { logic = B }\n", "line 1: expected ;"), ("maboss", "twice", "Node A {}\nNode A {}\n", "'A' has rates and no logic"),
        ("maboss", "other", "hello {}\n", "line 1: expected Node NAME {"),
        ("aeon", "parameter", "A -> B\n$B: f(A)\n", "line 2, column 6: expected & or |"), ("aeon", "twice", "A -> B\n$B: A\n$B: !A\n", "line 3: 'B' has a function already, in line 2"),
        ("aeon", "arrow", "A -> B\nA B\n", "line 2: expected A -> B")):
    refuses(f"{kind}.bad.{name}", words, "--format", kind.replace("_", ""), write("bad.what", content))
boolean_names = ["A", "AB", "NOT", "g4", "x"]

# A fixed point of the logic is one of the pathway, exactly; and what is near it goes there.
write("switch.bnet", "A, B & !C\nB, A | (D & !C)\nC, !A & !B\nD, D\n")
text, notes = imports("bnet.fixed_points", "switch.bnet")
holds_lines("bnet.fixed_points", text, "default tau=1 n=4 EC50=0.5 w=1", "node A  # B & !C", "B & !C => A", "!A & !B => C", "input D = 0  # D")
check("bnet.self_is_said", notes is not None and "line 4: 'D' follows itself alone: an input, at 0" in notes, notes)
if text:
    for start, expected in (((1, 1, 0), (1, 1, 0)), ((0, 0, 1), (0, 0, 1)), ((0.9, 0.8, 0.1), (1, 1, 0))):
        write("p.pathway", re.sub(r"node ([ABC])", lambda m: f"node {m[1]} start={start['ABC'.index(m[1])]}", text))
        got = course = list(csv.DictReader(run("run", "--network", "p.pathway", "--until", "60min", "--every", "60min", "--csv").stdout.splitlines()))[-1]
        off = max(abs(float(got[n]) - e) for n, e in zip("ABC", expected))
        check(f"bnet.fixed_point_{start}", off == 0 if set(start) <= {0, 1} else off < 1e-6, got)

# As many nodes as public models have: 2048, in time.
text, _ = imports("bnet.large", write("large.bnet", "".join(f"n{i}, n{(i * 7 + 1) % 2048} & !n{(i * 3 + 5) % 2048} | n{(i * 11 + 2) % 2048}\n" for i in range(2048))))
check("bnet.large.all", text is not None and text.count("node ") == 2048 and text.count("=> ") >= 4000, (text or "")[:200])
long_names = [f"n{i:059d}" for i in range(2048)]
refuses("bnet.long", "characters of pathway text, and this lab holds 2097152", write("long.bnet", "".join(
    f"{n}, " + " & ".join(long_names[(i + k) % 2048] for k in range(1, 18)) + "\n" for i, n in enumerate(long_names))))
text, notes = imports("bnet.spelling", write("g.bnet", "\ufeff# first\r\nTargets, Factors\r\na.b, !x-y && a.b || TRUE\r\n\r\nx-y, 0 # never"))
holds_lines("bnet.spelling", text, "=> a_b", "node x_y  # 0")
check("bnet.renamed_is_said", notes is not None and "line 3: 'a.b' is written a_b" in notes and "line 5: 'x-y' is written x_y" in notes, notes)
text, notes = imports("bnet.no_target", write("g.bnet", "A, B\n"))
check("bnet.no_target_is_said", notes is not None and "line 1, column 4: 'B' is no target: an input, at 0" in notes and "input B = 0" in text, notes)
for name, (content, words) in {
    "operator": ("A, B C\n", "line 1, column 6: expected & or | or the end of the line, found 'C'"),
    "open": ("A, B\nB, (A & B\n", "line 2, column 10: expected ), found the end of the line"),
    "empty": ("A, \n", "line 1, column 4: expected a name, ! or (, found the end of the line"),
    "half": ("A, B &\n", "expected a name, ! or ("),
    "twice": ("A, B\nB, A\nA, B\n", "line 3, column 1: 'A' has a function already, in line 1"),
    "no_comma": ("A, B\nB\n", "line 2: expected TARGET, FUNCTION"),
    "only_comments": ("# A, B\n", "no line of the form TARGET, FUNCTION"),
    "probabilities": ("targets, factors, probabilities\nA, B, 0.5\n", "line 1, column 17: a third column"),
    "delay": ("A, B[-1]\n", "line 1, column 5: expected & or |"),
    "majority": ("A, maj(A, B, C)\n", "line 1, column 7: expected & or |"),
    "deep": ("A, " + "(" * 5000 + "A" + ")" * 5000 + "\n", "nested too deeply"),
    "deep_not": ("A, " + "!" * 5000 + "A\n", "nested too deeply"),
    "huge": ("A, " + " & ".join(f"(b{i} | c{i})" for i in range(30)) + "\n", "line 1: as alternatives of ANDs this function needs more than 8000 rules"),
    "too_many_inputs": ("A, " + " & ".join(f"b{i}" for i in range(2100)) + "\n", "it has 2100 inputs, and this lab holds 2048"),
}.items():
    refuses(f"bnet.bad.{name}", words, write("bad.bnet", content))

if has_xml:
    fine = sbml({n: ("var", "A") for n in boolean_names})
    text, notes = imports("sbml_qual.by_itself", write("g.xml", fine))
    holds_lines("sbml_qual.by_itself", text, 'input A = 0 "the A"', 'node AB "the AB"', "A => AB", "# model: a model")
    more = fine.replace("<qual:listOfQ", "<listOfParameters><parameter id='p' constant='true'/></listOfParameters>\n<qual:listOfQ", 1).replace(
        'qual:initialLevel="0" ', "", 1).replace("</model>", "<annotation/></model>")
    text, notes = imports("sbml_qual.extras", write("g.xml", more))
    for words in "line 4: <listOfParameters> is not read", "line 5: 'A' has no initialLevel: it begins at 0", "<annotation> is not read":
        check(f"sbml_qual.says {words}", notes is not None and words in notes, notes)
    t = """<qual:transition qual:id="t"><qual:listOfInputs>{0}</qual:listOfInputs><qual:listOfOutputs><qual:output qual:qualitativeSpecies="{1}" qual:transitionEffect="{2}"/></qual:listOfOutputs>
<qual:listOfFunctionTerms>{3}<qual:functionTerm qual:resultLevel="{4}"><math xmlns="http://www.w3.org/1998/Math/MathML">{5}</math></qual:functionTerm></qual:listOfFunctionTerms></qual:transition>"""
    default = '<qual:defaultTerm qual:resultLevel="0"/>'
    usual = ["", "A", "assignmentLevel", default, "1", "<ci>AB</ci>"]

    def with_part(k, part):
        parts = list(usual)
        parts[k] = part
        return sbml({}, transitions="\n" + t.format(*parts))
    text, _ = imports("sbml_qual.threshold", write("g.xml", sbml({}, transitions=t.format(
        '<qual:input qual:id="i" qual:qualitativeSpecies="AB" qual:transitionEffect="none" qual:thresholdLevel="1"/>',
        "A", "assignmentLevel", default, "1", "<apply><geq/><ci>AB</ci><ci>i</ci></apply>"))))
    holds_lines("sbml_qual.threshold", text, "AB => A")
    text, notes = imports("sbml_qual.no_default", write("g.xml", with_part(3, "")))
    holds_lines("sbml_qual.no_default", text, "AB => A")
    check("sbml_qual.no_default_is_said", notes is not None and "line 11: 't' has no default term: 0 where no other term holds" in notes, notes)
    text, notes = imports("sbml_qual.no_terms", write("g.xml", sbml({}, transitions="".join(f"""<qual:transition qual:id="t{n}">
<qual:listOfOutputs><qual:output qual:qualitativeSpecies="{n}" qual:transitionEffect="assignmentLevel"/></qual:listOfOutputs></qual:transition>
""" for n in ("A", "x")) + t.format("", "AB", *usual[2:5], "<ci>A</ci>"))))
    holds_lines("sbml_qual.no_terms", text, 'input A = 0 "the A"', 'input x = 0 "the x"', "A => AB")
    check("sbml_qual.no_terms_is_said", notes is not None and "'A', 'x': each has no function term: nothing changes it, an input" in notes, notes)
    annotated = sbml({}, transitions="").replace('qual:maxLevel="1"/>', 'qual:maxLevel="1"><annotation/></qual:qualitativeSpecies>')
    text, notes = imports("sbml_qual.annotated", write("g.xml", annotated))
    check("sbml_qual.annotated_is_said_once", notes is not None and notes.count("annotation") == 1 and "'A', 'AB', 'NOT', 'g4', 'x': each has an annotation, which is not kept" in notes, notes)
    text, _ = imports("sbml_qual.deep", write("g.xml", with_part(5, "<apply><not/>" * 600 + "<ci>AB</ci>" + "</apply>" * 600)))
    holds_lines("sbml_qual.deep", text, "AB => A")
    many = sbml({}, transitions="").replace(' qual:initialLevel="0"', "").replace(' qual:maxLevel="1"', "").replace(
        "</qual:listOfQualitativeSpecies>", "".join(f'<qual:qualitativeSpecies qual:id="s{k}" qual:compartment="c"/>\n' for k in range(200)) + "</qual:listOfQualitativeSpecies>")
    text, notes = imports("sbml_qual.many", write("g.xml", many))
    check("sbml_qual.many_is_said_once", notes is not None and notes.count("\n") == 2 and "'A', 'AB', 'NOT', 'g4', 'x' and 200 more: each has no initialLevel: it begins at 0" in notes
          and "has no maxLevel: it is taken for on or off" in notes, notes)
    for name, (content, words) in {
        "levels": (sbml({}, maximum=101, transitions=""), "line 4: maxLevel of 'A' is '101': a level is a whole number, and this lab holds 100"),
        "start": (sbml({}, transitions="").replace('initialLevel="0"', 'initialLevel="2"', 1), "line 4: initialLevel of 'A' is 2, above its maxLevel of 1"),
        "no_qual": ("<sbml><model><listOfSpecies/></model></sbml>", "no qualitative species (package qual)"),
        "other_xml": ("<?xml version='1.0'?>\n<html/>", "is a page for a browser, which lab does not read"),
        "truncated": (fine[:len(fine) // 2], "no XML"),
        "not_closed": ("<sbml>\n<model>\n</sbml>", "line 3: no XML"),
        "no_model": ("<sbml/>", "there is no <model>"),
        "no_species": ("<sbml><model><listOfQualitativeSpecies/></model></sbml>", "no qualitative species"),
        "consumption": (with_part(0, '<qual:input qual:qualitativeSpecies="A" qual:transitionEffect="consumption"/>'), "transitionEffect 'consumption'"),
        "production": (with_part(2, "production"), "transitionEffect 'production'"),
        "unknown_output": (with_part(1, "Q"), "'Q' is no qualitative species"),
        "unknown_input": (with_part(5, "<ci>Q</ci>"), "'Q' is no qualitative species"),
        "level_2": (with_part(5, "<apply><eq/><ci>AB</ci><cn>2</cn></apply>").replace(' qual:maxLevel="1"', ""), "'AB' is compared with 2, above its highest level, 1"),
        "no_threshold": (with_part(0, '<qual:input qual:id="i" qual:qualitativeSpecies="AB" qual:transitionEffect="none"/>').replace("<ci>AB</ci>", "<apply><geq/><ci>AB</ci><ci>i</ci></apply>"), "the input 'i' has no thresholdLevel"),
        "result": (with_part(4, "2"), "resultLevel of 't' is 2, above the maxLevel of 'A', 1"),
        "number": (with_part(5, "<cn>1</cn>"), "<cn> is no part of a Boolean formula"),
        "plus": (with_part(5, "<apply><plus/><ci>A</ci><ci>A</ci></apply>"), "<plus> is no part of a Boolean formula"),
        "fraction": (with_part(5, "<apply><gt/><ci>A</ci><cn>0.5</cn></apply>"), "a whole number in a comparison"),
        "one_side": (with_part(5, "<apply><gt/><ci>A</ci></apply>"), "<gt> takes 2 arguments here, not 1"),
        "no_math": (with_part(5, ""), "has no formula"),
        "deep": (with_part(5, "<apply><not/>" * 3000 + "<ci>A</ci>" + "</apply>" * 3000), "nested too deeply"),
        "two_transitions": (sbml({}, transitions=t.format(*usual) + "\n" + t.format(*usual)), "'A' has a transition already"),
        "twice": (sbml({}, transitions="").replace('qual:id="AB"', 'qual:id="A"'), "'A' is declared already"),
        "constant": (with_part(5, "<ci>AB</ci>").replace('qual:constant="false"', 'qual:constant="true"'), "'A' is constant"),
        "entities": ('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + sbml({}, transitions="").replace("the A", "&b;", 1).replace('maxLevel="1"', 'maxLevel="999"', 1), "maxLevel of 'A' is '999'"),
    }.items():
        refuses(f"sbml_qual.bad.{name}", words, write("bad.xml", content))
    try:
        import libsbml
        errors = libsbml.readSBMLFromString(fine)
        check("sbml_qual.test_file_is_valid", errors.checkConsistency() == 0 or errors.getNumErrors(libsbml.LIBSBML_SEV_ERROR) == 0, errors.getErrorLog().toString())
    except ImportError:
        print("not tested: libsbml is not here")

# --- what lab itself wrote ------------------------------------------------------------------------

own = """module first "one"
input growth = 0.25 "a <signal> & more" (7, Smith2004)
input inhibitor = 0.1
input other = 0
node A tau=12.345678901234567 start=0.3 "the A" (assumption)
node B max=0.75
node lonely tau=3 start=0.5
growth & !inhibitor => A [w=0.8 n=2 EC50=0.35] "words (with brackets)" (73)
A & !other => B [n=1 EC50=0.5]
!B & growth => A [w=0.123456789012345 n=2.75 EC50=0.6]
drug d = inhibitor(IC50=2nM Emax=0.98) other(IC50=5nM h=1.5) (12) "a drug"
module second
node C
B => C
=> C [w=0.2]
B & inhibitor => B [w=0.5]
drug e = inhibitor(IC50=7nM)
preset p = growth=0.9 A.max=0.5 B.hold=0.25 "a cell"
alias D-1 = d
alias other_cell = p
""".replace("D-1", "D1")
write("own.pathway", own)
canonical = run("export", "--format", "text", "--network", "own.pathway").stdout
without_head = lambda text: [l for l in (text or "").splitlines() if l and not l.startswith("#")]
for source in (["--network", "own.pathway"], []):
    name = "own" if source else "whole"
    canonical = run("export", "--format", "text", *source).stdout
    write("own.json", run("export", "--format", "json", *source).stdout)
    text, notes = imports(f"json.{name}", "own.json")
    write("back.pathway", text or "")
    again = run("export", "--format", "text", "--network", "back.pathway").stdout
    in_order = lambda text: sorted(without_head(text.replace(";", ",")), key=lambda l: l if l.startswith("alias") else "")
    differ = [pair for pair in itertools.zip_longest(in_order(canonical), in_order(again)) if pair[0] != pair[1]]
    check(f"json.{name}.identity", text is not None and not differ and len(without_head(again)) > 15, differ[:2])
    check(f"json.{name}.silent", notes == "", notes)
write("own.json", run("export", "--format", "json", "--network", "own.pathway", "--dose", "d=3nM", "--hold", "A=0.5", "--set", "other=0.75").stdout)
text, notes = imports("json.set", "own.json")
holds_lines("json.set", text, '=> A [w=0.5] "held"', "input other = 0.75")
check("json.set.told", notes is not None and "doses: stand in no text: give them again, --dose d=3nM" in notes and "'A' is held: instead of its rules one that keeps it at 0.5" in notes, notes)
plain_json = run("export", "--format", "json", "--network", "own.pathway").stdout
for name, content, words in (
        ("other", '{"nodes": []}', "JSON, which lab does not read"), ("version", plain_json.replace('"format_version": 1', '"format_version": 2'), "line 1: its format_version is 2, this lab reads 1"),
        ("code", plain_json.replace('"name": "growth"', '"name": "\\u00zz"', 1), "expected four digits after \\u"), ("code_end", plain_json[:plain_json.index('"growth"')] + '"\\u00', "expected four digits after \\u"),
        ("half", plain_json[:900], "no JSON"), ("deep", '{"pathway": ' + "[" * 5000, "line 1: no JSON: it is nested too deeply"), ("name", plain_json.replace('"name": "growth"', '"name": "a\\nnode b"', 1), "'a node b' is no name"),
        ("number", plain_json.replace('"value": 0.25', '"value": "0.25"'), 'there is no "value", or of another kind'), ("range", plain_json.replace('"w": 0.8', '"w": 1.5'), "w must"), ("digits", plain_json.replace('"w": 0.8', '"w": 1-1'), "'1-1' is no number"),
        ("module", plain_json.replace('"module": "second"', '"module": "third"', 1), "there is no module 'third'")):
    refuses(f"json.bad.{name}", words, write("bad.json", content))
if has_xml:
    for source in (["--network", "own.pathway"], []):
        name = "own" if source else "whole"
        for settings in ([], ["--dose", "d=3nM", "--dose", "e=1nM"] if source else ["--dose", "everolimus=20nM"]):
            write("own.xml", run("export", "--format", "sbml", *source, *settings).stdout)
            text, notes = imports(f"sbml.{name}", "own.xml")
            write("back.pathway", text or "")
            kept = lambda text: sorted(l for l in without_head(text) if l.split()[0] not in ("module", "preset", "alias"))
            canonical, again = (kept(run("export", "--format", "text", "--network" if n else "--force", *([n] if n else [])).stdout) for n in (source[1] if source else "", "back.pathway"))

            def same(line):  # doubles; no n without regulators; what a drug does, in any order
                line = re.sub(r"\d+\.\d{14,}", lambda v: f"{float(v[0]):.15g}", line)
                if line.startswith("=> "):
                    line = re.sub(r" n=[^ \]]*| EC50=[^ \]]*", "", line)
                return line.split(" = ")[0] + str(sorted(re.findall(r"\w+\([^)]*=[^)]*\)", line))) + line[-40:] if line.startswith("drug") else line
            differ = [pair for pair in itertools.zip_longest(sorted(map(same, canonical)), sorted(map(same, again))) if pair[0] != pair[1]]
            check(f"sbml.{name}.identity", text is not None and not differ, differ[:3])
            check(f"sbml.{name}.told", "modules, presets, aliases: are in no SBML" in (notes or "") and (not settings or "give them again, --dose" in notes), notes)
    write("own.xml", run("export", "--format", "sbml", "--network", "own.pathway", "--hold", "A=0.5").stdout)
    text, _ = imports("sbml.held", "own.xml")
    _, notes = imports("sbml.events", write("events.xml", run("export", "--format", "sbml", "--network", "own.pathway", "--at", "1h", "--dose", "d=3nM").stdout))
    check("sbml.events.told", notes is not None and "events stand in no text: give them again with --at" in notes, notes)
    holds_lines("sbml.held", text, '=> A [w=0.5] "held"')
    plain_sbml = run("export", "--format", "sbml", "--network", "own.pathway").stdout
    text, notes = imports("sbml.changed", write("own.xml", re.sub(r'(id="w_1" [^>]*value=")0.8', r"\g<1>0.4", plain_sbml).replace("n = 2, EC50 = 0.35", "something")))
    check("sbml.changed.w", text is not None and re.search(r"growth & !inhibitor => A \[w=0.4 n=2 EC50=0.35", text) is not None, text)
    check("sbml.changed.EC50_told", "follows from the formula of 'gate_1'" in notes, notes)
    for name, content, words in (
            ("reactions", "<sbml><model><listOfReactions><reaction/><reaction/></listOfReactions></model></sbml>", "2 reactions turn species into one another at any rate, and a rule only says what drives a node"),
            ("rates", plain_sbml.replace('<rateRule variable="A"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><divide/>', '<rateRule variable="A"><math xmlns="http://www.w3.org/1998/Math/MathML"><apply><times/>'), "not (max drive - level) / tau, as lab export --format sbml writes it: other kinetics are no rules"),
            ("or", re.sub(r"<ci>rule_1</ci>", "<ci>nothing</ci>", plain_sbml), "'nothing' is no parameter"), ("gate", plain_sbml.replace("<plus/>", "<minus/>"), "an activation by n and EC50"),
            ("free", re.sub(r'<rateRule variable="B">.*?</rateRule>', "", plain_sbml), "'B' is not constant and has no rate rule"), ("half", plain_sbml[:-900], "no XML")):
        refuses(f"sbml.bad.{name}", words, write("bad.xml", content))

# --- files ---------------------------------------------------------------------------------------

# Netflux's old workbooks: the command of the refusal, typed as it stands, makes one that is read.
if has_zip and shutil.which("soffice"):
    write("book.pathway", "node A tau=2\nnode B start=0.25 max=0.8\ninput I = 0.7\nI => A\nA & !B => B [w=0.5 n=2 EC50=0.4]\n")
    run("export", "--format", "netflux", "--network", "book.pathway", "-o", "old one.xlsx")
    wanted, _ = imports("xls.before", "old one.xlsx")
    office = lambda command: subprocess.run(command.replace("soffice", "soffice -env:UserInstallation=file://" + os.path.abspath("office")), shell=True, capture_output=True)
    office("soffice --headless --convert-to xls 'old one.xlsx'")
    os.remove("old one.xlsx")
    told = run("import", "old one.xls").stderr
    command = re.search(r"soffice[^)]*", told)
    check("xls.refused", command is not None and "is an old workbook (.xls)" in told, told)
    if command:
        office(command[0])
        text, _ = imports("xls.by_the_command", "old one.xlsx")
        check("xls.same", text == wanted and text is not None, text)
else:
    print("not tested: no LibreOffice")
write("ok.bnet", "A, B\nB, !A\n")
refuses("bad.no_file", "import needs a file")
refuses("bad.missing", "cannot read 'none.bnet'", "none.bnet")
os.mkdir("folder.bnet")
refuses("bad.folder", "cannot read 'folder.bnet'", "folder.bnet")
refuses("bad.empty", "'empty.bnet' is empty", write("empty.bnet", "\n \n"))
with open("huge.bnet", "wb") as f:
    f.truncate(1 << 34)
refuses("bad.huge", "'huge.bnet' is larger than 16 MB", "huge.bnet")
os.remove("huge.bnet")
refuses("bad.format", "--format: no format 'gml', there is netflux, bnet, sbml-qual, booleannet, aeon, sif, maboss, ginml, sbml, json", "--format", "gml", "ok.bnet")
refuses("bad.kind", "of no format that lab reads, as far as can be seen", write("what.txt", "hello\n"))
for name, content, words in (
        ("xgmml", "<?xml version='1.0'?><graph label='x'/>", "XGMML"),
        ("graphml", "<graphml/>", "GraphML"), ("pdf", "%PDF-1.4\n", "a PDF")):
    refuses(f"other.{name}", words, write("other.what", content))
refuses("other.utf_16", "is UTF-16: save it as UTF-8", write("wide.bnet", "A, B\n".encode("utf-16")))
text, _ = imports("bnet.named_txt", write("plain.txt", "# a comment\nA, B & !C\n"))
holds_lines("bnet.named_txt", text, "B & !C => A")
text, _ = imports("bnet.named_true", write("true.bnet", "TRUE, A\nA, TRUE\nB, true\n"))
holds_lines("bnet.named_true", text, "A => TRUE", "TRUE => A", "=> B")
for k, tautology in enumerate(("B | !B", "B | (!B & C) | !C | B", "(B & C) | (!B & C) | (B & !C) | (!B & !C)")):
    text, notes = imports(f"bnet.tautology_{k}", write("always.bnet", f"A, {tautology}\nB, C\nC, B\n"))
    holds_lines(f"bnet.tautology_{k}", text, "=> A")
    check(f"bnet.tautology_{k}_is_said", notes is not None and "line 1: the function of 'A' holds at every state: always on" in notes, notes)
refuses("bad.garbage", "control characters", write("noise.bnet", bytes(range(256)) * 100))
refuses("bad.two_files", "unexpected 'ok.bnet'", "ok.bnet", "ok.bnet")
refuses("bad.three_files", "unexpected", "ok.bnet", "ok.bnet", "ok.bnet")
refuses("bad.option", "import takes no --dose", "ok.bnet", "--dose", "x=1nM")
refuses("bad.no_folder", "cannot write", "ok.bnet", "-o", "none/out.pathway")
refuses("bad.folder_target", "is a directory", "ok.bnet", "-o", "folder.bnet")
check("out.writes", run("import", "ok.bnet", "-o", "out.pathway").returncode == 0 and "B => A" in open("out.pathway").read())
refuses("out.exists", "'out.pathway' exists (--force replaces it)", "ok.bnet", "-o", "out.pathway")
write("out.pathway", "old")
refuses("out.old_stays", "expected & or |", write("bad.bnet", "A, B C\n"), "-o", "out.pathway", "--force")
check("out.old_is_there", open("out.pathway").read() == "old")
check("out.force", run("import", "ok.bnet", "-o", "out.pathway", "--force").returncode == 0 and "B => A" in open("out.pathway").read())
check("out.check", run("check", "out.pathway").returncode == 0)
check("out.format", run("import", "--format", "bnet", write("plain.txt", "A, A\n")).stdout.count("input A = 0") == 1)

sys.exit(failed)
