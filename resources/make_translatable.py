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
    ("evidence/evidence", ("claim", "detail", "limits")),
    ("questions/questions", ("question", "why_it_matters", "good_answer", "warning_sign")),
    ("consent/phrases", ("label", "plain_meaning")),
    ("consent/topics", ("label",)),
    ("guide/journey", ("title", "line", "what", "unseen")),
    ("guide/law", ("title", "text")),
    ("guide/scans", ("title", "heading", "because", "what", "line")),
)


def texts(row, keys):
    """(id, key, text) of a row and of the rows inside it, in the order of the file."""
    for key, value in row.items():
        values = value if isinstance(value, list) else [value]
        for inner in values:
            if isinstance(inner, dict):
                yield from ((row["id"] if "id" in row else "", k, t) for _, k, t in texts(inner, keys))
            elif key in keys and inner:
                yield row.get("id", ""), key, inner


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
        rows = json.loads((HERE / f"{path}.json").read_text(encoding="utf-8"))
        for row in rows if isinstance(rows, list) else [row for part in rows.values() for row in part]:
            for ident, key, text in texts(row, keys):
                if text not in seen:
                    seen.add(text)
                    lines.append(f"    //: {name}: {ident}, {key}")
                    lines.append(f'    QT_TRANSLATE_NOOP("advice", {literal(text)}),')
    for row in json.loads((HERE / "whose" / "whose.json").read_text(encoding="utf-8")):
        for key in ("theirs", "child"):
            if row[key] not in seen and row[key] != row["mine"]:
                seen.add(row[key])
                macro = "QT_TRANSLATE_N_NOOP" if "%n" in row[key] or "%Ln" in row[key] else "QT_TRANSLATE_NOOP"
                lines.append(f"    //: whose: {key}, in place of: {row['mine']}")
                lines.append(f'    {macro}("advice", {literal(row[key])}),')
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
