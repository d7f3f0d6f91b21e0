#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes dictionary.tsv: tag, VR, keyword, name of public data elements (DICOM PS3.6).

DCMTK's dictionary has no names ("Patient's Name") and ends with edition 2022b. Names come from Debian's
python3-pydicom (2.3.1), and attributes that are younger from the confidentiality profile table (PS3.15
2026d) when its file is given:  make_dictionary.py [confidentiality_profile.json] > dictionary.tsv
"""
import json
import re
import sys

from pydicom._dicom_dict import DicomDictionary, RepeatersDictionary


def main():
    rows = {}
    for tag, (vr, _, name, _, keyword) in DicomDictionary.items():
        if keyword:
            rows[tag] = (vr.split(" or ")[0], keyword, name)
    # Groups 50xx and 60xx and the like: under their first group or element.
    for tag, (vr, _, name, _, keyword) in RepeatersDictionary.items():
        if keyword and re.fullmatch(r"(50xx|60xx)[0-9A-Fa-f]{4}|002031xx", tag):
            rows[int(tag.replace("x", "0"), 16)] = (vr.split(" or ")[0], keyword, name)
    if len(sys.argv) > 1:
        with open(sys.argv[1], encoding="utf-8") as file:
            table = json.load(file)["attributes"]
        for row in table:
            match = re.fullmatch(r"\(([0-9A-Fa-f]{4}),([0-9A-Fa-f]{4})\)", row["tag"])
            if not match or not row.get("vr"):
                continue
            tag = int(match.group(1) + match.group(2), 16)
            rows.setdefault(tag, (row["vr"].split(" or ")[0], row["keyword"], row["name"]))
    for tag in sorted(rows):
        vr, keyword, name = rows[tag]
        print(f"{tag:08X}\t{vr}\t{keyword}\t{name}")


main()
