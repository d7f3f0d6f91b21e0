#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills translation files that no person writes.

make_pseudo.py english FILE.ts         writes English plural forms ("%n file(s)" -> "%n file" / "%n files") into FILE.ts
make_pseudo.py longer IN.ts OUT.ts     a pseudo-language: accents, brackets, 40 % longer words
make_pseudo.py rtl IN.ts OUT.ts        the same with right-to-left letters

Pseudo-languages are for tests: they show words that were not marked for translation, and words that get cut.
Placeholders (%1, %n, %L1), markup, entities, menu shortcuts (&) and line breaks stay as they are.
"""
import re
import sys
import xml.etree.ElementTree as ET

KEEP = re.compile(r"(%L?n|%L?[0-9]+|&(?=\w)|<[^>]*>|&\w+;|\n)")
ACCENTS = str.maketrans("aceinouyACEINOUYszg", "àçéîñôûýÀÇÉÎÑÔÛÝšžğ")
HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", ("אבגדהוזחטיכלמנסעפצקרשתםןףך" * 2)[:52]
)
# "%n series": the same word for one and many; irregular words stand here.
IRREGULAR = {"%n series": ("%n series", "%n series")}
for _what in ("your name printed", "details about you printed", "writing", "their name printed",
              "details about them printed", "your child’s name printed", "details about your child printed"):
    _ends = ("", " that could point to you", " that could point to them", " that could point to your child")
    for _before, _one in (("So far, %n picture(s)", "So far, %n picture"), ("%n of %1 picture(s)", "%n of %1 pictures"),
                          ("%n picture(s)", "%n picture")):
        _many = _before.replace("(s)", "s")
        for _tail in _ends:
            IRREGULAR[f"{_before} have {_what} on them{_tail}"] = (
                f"{_one} has {_what} on it{_tail}", f"{_many} have {_what} on them{_tail}")
        IRREGULAR[f"{_before} may have writing on them"] = (
            f"{_one} may have writing on it", f"{_many} may have writing on them")
for _what in ("The other %n may be scratched or cut short.", "See why the other %n could not be read."):
    IRREGULAR[f"We read %1 of %2 files. {_what}"] = (
        f"We read %1 of %2 files. {_what.replace('%n', 'one')}", f"We read %1 of %2 files. {_what}")


def english(source):
    if source in IRREGULAR:
        return IRREGULAR[source]
    one = re.sub(r"\(e?s\)", "", source)
    many = re.sub(r"\((e?s)\)", r"\1", source)
    # The verb that follows a counted noun.
    one = re.sub(r"(%n [a-z ]*?)\b(are|travel|lie|have)\b",
                 lambda m: m.group(1) + {"are": "is", "travel": "travels", "lie": "lies", "have": "has"}[m.group(2)],
                 one)
    return one, many


def longer(text):
    parts = KEEP.split(text)
    out = "".join(p if KEEP.fullmatch(p) else p.translate(ACCENTS) for p in parts)
    letters = sum(len(p) for p in parts if not KEEP.fullmatch(p))
    pad = " " + " ".join(["ëxträ"] * max(1, round(letters * 0.4 / 6))) if letters > 2 else ""
    return "[" + out + pad + "]"


def rtl(text):
    return "".join(p if KEEP.fullmatch(p) else p.translate(HEBREW) for p in KEEP.split(text))


def fill(tree, translate):
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        node = message.find("translation")
        if node is None:
            node = ET.SubElement(message, "translation")
        node.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            node.clear()
            for form in english(source):
                ET.SubElement(node, "numerusform").text = translate(form)
        else:
            node.text = translate(source)


def main(arguments):
    mode = arguments[1] if len(arguments) > 1 else ""
    if mode == "english" and len(arguments) == 3:
        tree = ET.parse(arguments[2])
        # English words are in the program; only plural forms need the file.
        for message in tree.iter("message"):
            node = message.find("translation")
            if message.get("numerus") != "yes" or node is None:
                continue
            node.clear()
            for form in english(message.findtext("source") or ""):
                ET.SubElement(node, "numerusform").text = form
        out, language = arguments[2], "en"
    elif mode in ("longer", "rtl") and len(arguments) == 4:
        tree = ET.parse(arguments[2])
        fill(tree, longer if mode == "longer" else rtl)
        # Languages whose plural rules are those of English: two forms, one and many.
        out, language = arguments[3], "en_GB" if mode == "longer" else "he"
        if mode == "rtl":
            language = "en_IL"
    else:
        sys.exit(__doc__)
    tree.getroot().set("language", language)
    text = ET.tostring(tree.getroot(), encoding="unicode")
    with open(out, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n")


main(sys.argv)
