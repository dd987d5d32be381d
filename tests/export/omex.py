#!/usr/bin/python3
"""Unpacks a COMBINE archive by its manifest, as a tool that runs it must, and holds its SED-ML against
the model: omex.py FILE.omex FOLDER. Prints "MODEL UNTIL EVERY" of the time course. SPDX-License-Identifier: MIT
"""

import re
import sys
import xml.etree.ElementTree as ET
import zipfile

omex = "{http://identifiers.org/combine.specifications/omex-manifest}"
sed = "{http://sed-ml.org/sed-ml/level1/version3}"
file, folder = sys.argv[1:]
with zipfile.ZipFile(file) as z:
    assert z.testzip() is None
    listed = {c.get("location"): c for c in ET.fromstring(z.read("manifest.xml")).iter(omex + "content")}
    assert set(z.namelist()) == {l[2:] for l in listed if l != "."}, (z.namelist(), list(listed))
    assert listed["."].get("format").endswith("/omex")
    (master,) = [l[2:] for l, c in listed.items() if c.get("master") == "true"]
    z.extractall(folder)
    text = z.read(master).decode()
    root = ET.fromstring(text)
    assert root.tag == sed + "sedML" and (root.get("level"), root.get("version")) == ("1", "3")
    order = [c.tag for c in root if c.tag != sed + "notes"]
    assert order == [sed + n for n in ("listOfSimulations", "listOfModels", "listOfTasks", "listOfDataGenerators", "listOfOutputs")], order
    ids = [e.get("id") for e in root.iter() if e.get("id") is not None]
    assert len(ids) == len(set(ids)) and all(re.fullmatch(r"[A-Za-z_]\w*", i) for i in ids)
    (model,), (course,), (task,) = (list(root.iter(sed + n)) for n in ("model", "uniformTimeCourse", "task"))
    assert (task.get("modelReference"), task.get("simulationReference")) == (model.get("id"), course.get("id"))
    assert listed["./" + model.get("source")].get("format").endswith("/sbml.level-3.version-2")
    sbml = ET.fromstring(z.read(model.get("source")))
    core = "{http://www.sbml.org/sbml/level3/version2/core}"
    species = [s.get("id") for s in sbml.iter(core + "species")]
    generators = {g.get("id"): g for g in root.iter(sed + "dataGenerator")}
    targets = []
    for g in generators.values():
        (v,) = g.iter(sed + "variable")
        assert v.get("taskReference") == task.get("id")
        assert [c.text for c in g.iter("{http://www.w3.org/1998/Math/MathML}ci")] == [v.get("id")]
        if v.get("symbol") is None:
            targets.append(re.fullmatch(r"/sbml:sbml/sbml:model/sbml:listOfSpecies/sbml:species\[@id='(\w+)'\]", v.get("target"))[1])
        else:
            assert v.get("symbol") == "urn:sedml:symbol:time"
    assert sorted(targets) == sorted(species)
    for c in root.iter(sed + "curve"):
        assert c.get("xDataReference") in generators and c.get("yDataReference") in generators
    assert all(d.get("dataReference") in generators for d in root.iter(sed + "dataSet"))
    assert len(list(root.iter(sed + "dataSet"))) == len(generators)
    until, points = float(course.get("outputEndTime")), int(course.get("numberOfPoints"))
    assert course.get("initialTime") == course.get("outputStartTime") == "0"
    print(f"{folder}/{model.get('source')}", until, until / points)
