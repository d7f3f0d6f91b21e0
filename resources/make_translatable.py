#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes app/advice/knowledge_strings.h: every text of the data files as QT_TRANSLATE_NOOP, so that lupdate finds it.

    resources/make_translatable.py            writes the header
    resources/make_translatable.py --check    exit status 1 when the header is not what it would write
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
HEADER = HERE.parent / "app" / "advice" / "knowledge_strings.h"
FILES = (
    ("evidence/evidence", ("claim", "detail")),
    ("questions/questions", ("question", "why_it_matters", "good_answer", "warning_sign")),
    ("consent/phrases", ("label", "plain_meaning")),
    ("consent/topics", ("label",)),
)


def literal(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def header():
    lines = [
        "// SPDX-License-Identifier: GPL-3.0-or-later",
        "// Made by resources/make_translatable.py from the data files. Do not edit.",
        "// clang-format off",
        "#pragma once",
        "",
        "#include <QtGlobal>",
        "",
        "namespace disclens::advice {",
        "",
        "/// For lupdate only; nothing reads it. The texts come from the data files at run time.",
        "[[maybe_unused]] inline constexpr const char* kKnowledgeStrings[] = {",
    ]
    seen = set()
    for path, keys in FILES:
        name = path.split("/")[-1]
        for row in json.loads((HERE / f"{path}.json").read_text(encoding="utf-8")):
            for key in keys:
                text = row.get(key, "")
                if text and text not in seen:
                    seen.add(text)
                    lines.append(f"    //: {name}: {row['id']}, {key}")
                    lines.append(f'    QT_TRANSLATE_NOOP("advice", {literal(text)}),')
    population = json.loads((HERE / "population" / "population.json").read_text(encoding="utf-8"))
    for code, country in sorted(population["countries"].items()):
        if country["name"] not in seen:
            seen.add(country["name"])
            lines.append(f"    //: The name of a country or territory ({code})")
            lines.append(f'    QT_TRANSLATE_NOOP("advice", {literal(country["name"])}),')
    return "\n".join(lines + ["};", "", "} // namespace disclens::advice", "// clang-format on", ""])


def main():
    wanted = header()
    if "--check" in sys.argv[1:]:
        if not HEADER.exists() or HEADER.read_text(encoding="utf-8") != wanted:
            sys.exit("app/advice/knowledge_strings.h is out of date: run resources/make_translatable.py")
        return
    HEADER.write_text(wanted, encoding="utf-8")


if __name__ == "__main__":
    main()
