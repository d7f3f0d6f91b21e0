#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes attributes.json out of the confidentiality profile table and attribute_classes.json.

usage: make_attributes.py confidentiality_profile.json hipaa18.md > attributes.json

The profile file says what DICOM PS3.15 Table E.1-1 asks for; hipaa18.md says which of HIPAA's 18 an attribute carries;
attribute_classes.json beside this script says in what way an attribute points to a person.
"""
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
# VRs of attributes that the profile lists by tag only.
VR_OF = {"PatientBirthDateInAlternativeCalendar": "LO", "PatientDeathDateInAlternativeCalendar": "LO",
         "IssuerOfPatientIDQualifiersSequence": "SQ", "IssuerOfAccessionNumberSequence": "SQ",
         "ResponsiblePersonRole": "CS", "ResponsibleGroupCodeSequence": "SQ", "RetrieveURL": "UR",
         "RetrieveURI": "UR", "StorageURL": "UR", "PixelDataProviderURL": "UR", "ContactURI": "UR",
         "PatientBodyMassIndex": "DS", "MeasuredAPDimension": "DS", "PatientSetupLabel": "LO",
         "PatientSupportID": "SH", "SourceApplicationEntityTitle": "AE",
         "SendingApplicationEntityTitle": "AE", "PrivateInformation": "OB"}


def classify(classes, keyword, vr):
    for rule in classes["rules"]:
        if "keyword" in rule and not re.fullmatch(rule["keyword"], keyword):
            continue
        if "vr" in rule and vr not in rule["vr"]:
            continue
        return rule
    raise SystemExit(f"no class for {keyword}")


def hipaa_by_tag(markdown):
    """The table of the 18: first column a letter, tags in brackets in the others; the first letter that names a tag wins."""
    found = {}
    for line in markdown.splitlines():
        cells = [c.strip() for c in line.strip().strip("|").split("|")]
        if len(cells) < 3 or not re.fullmatch("[A-R]", cells[0]):
            continue
        for tag in re.findall(r"\(([0-9A-Fa-f]{4}),([0-9A-Fa-f]{4})\)", cells[2]):
            found.setdefault("(%s,%s)" % (tag[0].upper(), tag[1].upper()), cells[0])
    return found


def main():
    profile = json.load(open(sys.argv[1], encoding="utf-8"))
    hipaa = hipaa_by_tag(open(sys.argv[2], encoding="utf-8").read())
    classes = json.load(open(HERE / "attribute_classes.json", encoding="utf-8"))
    rows = []

    def add(tag, keyword, vr, action, listed):
        if not keyword or keyword == "PrivateAttributes":
            return  # private elements have a check of their own
        rule = classify(classes, keyword, vr)
        row = {"tag": tag.upper().replace("X", "x"), "keyword": keyword, "vr": vr, "class": rule["id"],
               "kind": rule["kind"], "level": rule["level"], "category": rule["category"], "usual": rule["usual"]}
        letter = hipaa.get(tag.upper()) or rule.get("hipaa", "")
        if letter:
            row["hipaa"] = letter
        if action:
            row["action"] = action
        if not listed:
            row["listed"] = False
        rows.append(row)

    for a in profile["attributes"]:
        add(a["tag"], a["keyword"], a["vr"], a["basic"], True)
    for a in profile["meta"]["identityRelatedButNotInTable"]:
        add(a["tag"], a["keyword"], VR_OF[a["keyword"]], "", False)
    for a in classes["notInTable"]:
        add(a["tag"], a["keyword"], a["vr"], "", False)
    rows.sort(key=lambda r: r["tag"])
    out = {"what": "Made by make_attributes.py; do not edit.", "edition": profile["meta"]["edition"],
           "profileRows": len(profile["attributes"]), "attributes": rows}
    head, tail = json.dumps({**out, "attributes": []}, ensure_ascii=False)[:-2], "]}"
    print(head + "\n" + ",\n".join(json.dumps(r, ensure_ascii=False) for r in rows) + "\n" + tail)


main()
