#!/usr/bin/env python3
# The peer: pydicom reads every file below a folder and walks every element, nested ones too.
import os
import sys
import warnings

import pydicom

warnings.simplefilter("ignore")
files = elements = 0
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        try:
            data = pydicom.dcmread(os.path.join(folder, name), force=False, stop_before_pixels=True)
            for element in data.file_meta:
                str(element.value)
            for element in data.iterall():
                str(element.value)
                elements += 1
            files += 1
        except Exception:  # noqa: BLE001 - what it cannot read is not counted
            pass
print(files, elements)
