#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes pixel_golden.json: what other programs see in the first frame of the shared test pictures.

Needs python3-pydicom, python3-numpy, python3-gdcm, python3-pil and dcmtk. Run it by hand when test data changes:
    tests/data/make_pixel_golden.py ../shared/data > tests/data/pixel_golden.json

Per file:
  shape     [rows, columns, samples]
  sha256    of the pixels when coding is lossless: stored values in their smallest container (8, 16 or 32 bits,
            little endian, unused bits masked, sign extended), colours as RGB
  blocks    else: means over 16 x 16 blocks, as little-endian 16-bit numbers in base64, channel after channel
  window    means over 8 x 8 blocks of the 8-bit picture that dcmj2pnm makes with the file's first window or VOI LUT
            (lowest to highest without one), base64 bytes
  peer      who decoded it
"""
import base64
import collections
import hashlib
import io
import json
import logging
import os
import struct
import subprocess
import sys
import tempfile
import warnings
import zlib

import numpy as np
import pydicom
from PIL import Image
from pydicom.encaps import generate_pixel_data_frame
from pydicom.pixel_data_handlers import apply_color_lut, convert_color_space

warnings.filterwarnings("ignore")
logging.disable(logging.CRITICAL)

LOSSY = {"50", "51", "53", "55", "81", "91", "203"}
# gdcm and others abort on these; decoded by other ways below.
ABORTS = ("liver_j2k.dcm", "liver_nonbyte_aligned_j2k.dcm", "2026-05-26-oob-monochrome-46341.dcm")
# Peers are known to be wrong about these; a person looked at the picture instead.
PEER_WRONG = {
    "fo-dicom/GH195.dcm": "gdcm leaves YCbCr as it is although JFIF says so",
    "fo-dicom/multiframe.dcm": "gdcm mixes up the size",
    "pydicom/test_files/SC_rgb_small_odd_big_endian.dcm": "pydicom does not swap words of 8-bit pixels",
    "pydicom/test_files/JPEG2000-embedded-sequence-delimiter.dcm": "damaged on purpose, gdcm returns noise",
}
# dcmj2pnm puts the words of 32-bit big-endian pixels in the wrong order.
WINDOW_WRONG = ("pydicom/test_files/rtdose_expb.dcm", "pydicom/test_files/rtdose_expb_1frame.dcm")
MANY = 3  # of each long series


def first_frame_bytes(ds):
    return next(generate_pixel_data_frame(ds.PixelData, int(ds.get("NumberOfFrames", 1) or 1)))


def unpack_bits(raw, ds):
    count = ds.Rows * ds.Columns
    bits = np.unpackbits(np.frombuffer(raw, "u1"), bitorder="little")[:count]
    return bits.reshape(ds.Rows, ds.Columns)


def pack_bits(raw):
    """One PackBits segment."""
    start, out, i = struct.unpack("<I", raw[4:8])[0], bytearray(), 0
    data = raw[start:]
    while i < len(data):
        n = data[i]
        if n < 128:
            out += data[i + 1:i + 2 + n]
            i += 2 + n
        elif n > 128:
            out += data[i + 1:i + 2] * (257 - n)
            i += 2
        else:
            i += 1
    return bytes(out)


def by_other_ways(path, ds, syntax):
    """Pixels of encodings that pydicom 2.3 cannot read, and who read them."""
    if syntax == "1.2.840.10008.1.2.8.1":
        plain = zlib.decompressobj(-15).decompress(first_frame_bytes(ds))
        return unpack_bits(plain, ds), "zlib"
    if syntax == "1.2.840.10008.1.2.5" and ds.BitsAllocated == 1:
        return unpack_bits(pack_bits(first_frame_bytes(ds)), ds), "PackBits"
    if syntax.startswith("1.2.840.10008.1.2.4.20") or path.endswith(ABORTS):
        return np.array(Image.open(io.BytesIO(first_frame_bytes(ds)))), "Pillow"
    if syntax.startswith("1.2.840.10008.1.2.4.5"):
        with tempfile.TemporaryDirectory() as folder:
            out = os.path.join(folder, "plain")
            subprocess.run(["dcmdjpeg", "-q", path, out], check=True, capture_output=True)
            plain = pydicom.dcmread(out)
            return plain.pixel_array, "dcmdjpeg"
    raise ValueError("no way")


def pixels(path, ds, syntax):
    signed = int(ds.get("PixelRepresentation", 0) or 0)  # pydicom may change it while decoding
    if path.endswith(ABORTS[2]):
        raise ValueError("hostile")
    try:
        if path.endswith(ABORTS):
            raise ValueError("aborts")
        array, peer = ds.pixel_array, "pydicom"
        if int(ds.get("NumberOfFrames", 1) or 1) > 1:
            array = array[0]
    except Exception:
        array, peer = by_other_ways(path, ds, syntax)
        if int(ds.get("NumberOfFrames", 1) or 1) > 1 and array.shape[0] == int(ds.NumberOfFrames) and array.ndim > 2:
            array = array[0]
    kind = ds.PhotometricInterpretation
    if kind == "PALETTE COLOR" and ds.SamplesPerPixel == 1:
        array = apply_color_lut(array, ds)
        if array.dtype == np.uint16:
            array = array >> 8
        array = array.astype("u1")[..., :3]
    elif array.ndim == 3 and kind.startswith("YBR_FULL") and peer == "pydicom":
        array = convert_color_space(array, "YBR_FULL", "RGB")
    elif array.dtype.kind in "iu" and array.ndim == 2 and ds.BitsAllocated > 1 and ds.BitsStored < ds.BitsAllocated:
        bits = int(ds.BitsStored)
        array = array.astype("i8") & ((1 << bits) - 1)
        if signed:
            array = np.where(array >> (bits - 1), array - (1 << bits), array)
        array = array.astype(("i" if signed else "u") + str(max(1, ds.BitsAllocated // 8)))
    if ds.get("BitsAllocated", 8) == 1:
        array = (array > 0).astype("u1")  # Pillow makes 255 of 1
    if array.ndim == 3 and array.dtype == np.uint32:
        array = (array >> 16).astype("u2")
    return array, peer


def blocks(array, n):
    """Mean over n x n blocks, the same cuts as in the test."""
    rows, columns = array.shape[:2]
    out = []
    for channel in range(1 if array.ndim == 2 else 3):
        plane = array if array.ndim == 2 else array[..., channel]
        for i in range(n):
            top = i * rows // n
            bottom = max(top + 1, (i + 1) * rows // n)
            for j in range(n):
                left = j * columns // n
                right = max(left + 1, (j + 1) * columns // n)
                out.append(float(plane[top:bottom, left:right].mean()))
    return out


def windowed(path, ds):
    """The 8-bit picture that dcmj2pnm makes; None when it cannot."""
    # It takes lowest and highest from all frames, and does not know functional groups.
    if int(ds.get("NumberOfFrames", 1) or 1) > 1 or "SharedFunctionalGroupsSequence" in ds:
        return None
    command = ["dcmj2pnm", "-q", "-O", "+op"]
    if "WindowCenter" in ds and "WindowWidth" in ds:
        command += ["+Wi", "1"]
    elif "VOILUTSequence" in ds:
        command += ["+Wl", "1"]
    elif ds.SamplesPerPixel == 1 and ds.PhotometricInterpretation != "PALETTE COLOR":
        command += ["+Wm"]
    done = subprocess.run(command + [path], capture_output=True)
    if done.returncode != 0 or done.stdout[:2] not in (b"P5", b"P6"):
        return None
    return np.array(Image.open(io.BytesIO(done.stdout)))


def describe(path, relative):
    try:
        ds = pydicom.dcmread(path)
    except Exception:
        return None
    if not any(tag in ds for tag in ("PixelData", "FloatPixelData", "DoubleFloatPixelData")):
        return None
    syntax = str(getattr(ds.file_meta, "TransferSyntaxUID", ""))
    if relative in PEER_WRONG:
        return None
    try:
        array, peer = pixels(path, ds, syntax)
    except Exception:
        return None
    entry = {"shape": list(array.shape[:2]) + [1 if array.ndim == 2 else 3], "peer": peer}
    colour_jpeg = array.ndim == 3 and ds.PhotometricInterpretation.startswith("YBR")
    if syntax.rsplit(".", 1)[-1] in LOSSY and syntax.startswith("1.2.840.10008.1.2.4") or colour_jpeg:
        numbers = [int(round(v)) & 0xFFFF for v in blocks(array, 16)]
        entry["blocks"] = base64.b64encode(struct.pack("<%dH" % len(numbers), *numbers)).decode()
    else:
        plain = np.ascontiguousarray(array)
        entry["sha256"] = hashlib.sha256(plain.astype(plain.dtype.newbyteorder("<")).tobytes()).hexdigest()
    if not path.endswith(ABORTS):
        picture = None if relative in WINDOW_WRONG else windowed(path, ds)
        if picture is not None and picture.shape[:2] == array.shape[:2]:
            means = [min(255, int(round(v))) for v in blocks(picture, 8)]
            entry["window"] = base64.b64encode(bytes(means)).decode()
    return entry


def main():
    root = sys.argv[1]
    golden = collections.OrderedDict()
    for folder, folders, files in os.walk(root):
        folders.sort()
        taken = 0
        for name in sorted(files):
            path = os.path.join(folder, name)
            relative = os.path.relpath(path, root)
            long_series = len(files) > 20 and folder.split(os.sep)[-1] not in ("test_files", "pydicom-data", "highdicom")
            if long_series and taken >= MANY:
                continue
            entry = describe(path, relative)
            if entry:
                golden[relative] = entry
                taken += 1
    print("{")
    print(",\n".join(" %s: %s" % (json.dumps(k), json.dumps(v, separators=(",", ":"))) for k, v in golden.items()))
    print("}")


main()
