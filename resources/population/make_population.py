#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes population.json from a collection of the UN figures (World Population Prospects 2024).

    resources/population/make_population.py COLLECTION.json

The collection holds, for 20 countries, the years 2025 and 2023, and for 215 more the year 2025, each by sex and 5-year
age group, with the place where every figure was read. The year 2025 is kept for all, with its source, licence and the
check against a second copy. Names are the program's own where the table's name is not what people say.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
YEAR = "2025"
NAMES = {
    "BL": "Saint Barthélemy", "BN": "Brunei", "BO": "Bolivia", "BQ": "Caribbean Netherlands",
    "CG": "Republic of the Congo", "CI": "Ivory Coast", "CV": "Cape Verde", "CW": "Curaçao", "FK": "Falkland Islands",
    "FM": "Micronesia", "HK": "Hong Kong", "IR": "Iran", "KP": "North Korea", "LA": "Laos", "MD": "Moldova",
    "MF": "Saint Martin", "MO": "Macao", "PS": "Palestine", "RE": "Réunion", "ST": "São Tomé and Príncipe",
    "SX": "Sint Maarten", "SY": "Syria", "TR": "Türkiye", "TW": "Taiwan", "TZ": "Tanzania",
    "VE": "Venezuela", "VI": "U.S. Virgin Islands",
}


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    source = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    data_set = source["data_sets"]["wpp2024_2025"]
    countries = {}
    for code, row in source["countries"].items():
        figures = row[YEAR]
        countries[code] = {"name": row["name"], "table_name": row["wpp_name"], "total": figures["total"],
                           "male": figures["male_by_age"], "female": figures["female_by_age"]}
    for code, row in source["other_countries_2025"]["items"].items():
        countries[code] = {"name": NAMES.get(code, row["wpp_name"]), "table_name": row["wpp_name"],
                           "total": row["total"], "male": row["m"], "female": row["f"]}
    head = {
        "title": "People by country, sex and 5-year age group",
        "year": int(YEAR),
        "what": data_set["what"],
        "kind": data_set["kind"],
        "source": data_set["source"],
        "note": data_set["note"],
        "cross_check": source["cross_check"],
        "licence": {key: source["licence"][key] for key in ("name", "url", "credit_line")},
        "age_groups": source["age_groups"],
        "age_group_note": source["age_group_note"],
        "formulas": source["method"]["formulas"],
        "limits": source["method"]["limits"],
    }
    lines = ["{"]
    lines += [f" {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}," for key, value in head.items()]
    lines.append(' "countries": {')
    rows = [f"  {json.dumps(code)}: {json.dumps(countries[code], ensure_ascii=False)}" for code in sorted(countries)]
    lines.append(",\n".join(rows))
    lines += [" }", "}", ""]
    (HERE / "population.json").write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
