#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes ai.json out of the list of AI products, image-sharing services and research tools.

usage: make_ai.py ai_products.json > ai.json

Keeps what the program tests (patterns, hosts, generic rules, traps, test strings) and drops how each was researched.
"""
import json
import sys

KEEP = ("id", "company", "product", "category", "area", "series_text_allowed")
# How sure one kind of match is, in the words of the design; a verified trace is always "clear".
SIGN_OF_FIELD = {"maker": "strong", "contributing_equipment": "strong", "private_creator": "strong",
                 "url_host": "strong", "trial_sponsor_or_protocol": "strong", "model": "good",
                 "algorithm": "good", "ae_or_impl": "good", "series_text": "may"}
# The matches that name an attribute instead of a field.
FIELD_OF = {"DeidentificationMethod (0012,0063)": "deid_method",
            "private (0043,10CA) LO, GE": "ge_deep_learning",
            "ImageType (0008,0008)": "image_type",
            "private (0021,1176) LO, Siemens": "siemens_image_type",
            "private (2005,1110) CS, Philips": "philips_sense"}
# Two private elements are listed with "any value"; dcm2niix, where they were read, looks for these values in them.
VALUE_OF = {"ge_deep_learning": r"(^|\\)(0*\.\d*[1-9]\d*|high|medium|low)(\\|$)",
            "siemens_image_type": r"(^|[_\\])DR[BGS]([_\\]|$)"}
STRENGTH_SIGN = {"sure": "clear", "strong": "strong", "medium": "good", "weak": "may"}


def main():
    source = json.load(open(sys.argv[1], encoding="utf-8"))
    entries = []
    for e in source["entries"]:
        row = {k: e[k] for k in KEEP}
        row["match"] = []
        for m in e["match"]:
            field = FIELD_OF.get(m["field"], m["field"])
            item = {"field": field, "pattern": VALUE_OF.get(field, m["pattern"]),
                    "sign": "clear" if m["trace_verified"] else SIGN_OF_FIELD.get(field, "good")}
            if m.get("requires_maker"):
                item["requires_maker"] = m["requires_maker"]
            row["match"].append(item)
        entries.append(row)
    generic = [{"id": g["id"], "name": g["name"], "says": g["says"], "clause": g["clause"],
                "sign": STRENGTH_SIGN.get(g["strength"], "none")} for g in source["generic_rules"]]
    hosts = [{"pattern": h["pattern"], "what": h["what"], "sign": "clear" if h["verified"] else "strong"}
             for h in source["cloud_hosts"]]
    print('{"what": "Made by make_ai.py; do not edit.", "generic": [')
    print(",\n".join(json.dumps(g, ensure_ascii=False) for g in generic))
    print('], "hosts": [')
    print(",\n".join(json.dumps(h, ensure_ascii=False) for h in hosts))
    print('], "test_strings": [')
    print(",\n".join(json.dumps(t, ensure_ascii=False) for t in source["test_strings"]))
    print('], "entries": [')
    print(",\n".join(json.dumps(e, ensure_ascii=False) for e in entries))
    print("]}")


main()
