#!/usr/bin/env python3
"""Makes the file that a Pico takes as a USB drive out of a linked program.

   uf2.py PROGRAM.elf PROGRAM.uf2

Writes the CRC of the second stage too, which the boot ROM of the RP2040 asks for. The form is
Microsoft's UF2: blocks of 512 bytes with 256 bytes of flash each.
SPDX-License-Identifier: MIT
"""
import struct
import sys

FLASH = 0x10000000
BOOT = 256  # bytes of the second stage, the last 4 of them its CRC
PAYLOAD = 256  # bytes of a block, as the RP2040 wants it
RP2040 = 0xE48BFF56  # its family number


def crc32(data):
    """The boot ROM's: polynomial 0x04C11DB7, from all ones, nothing reflected or inverted."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ 0x04C11DB7 if crc >> 31 else crc << 1) & 0xFFFFFFFF
    return crc


def flash_image(elf):
    """What the program wants in flash, from its first byte on."""
    if elf[:6] != b"\x7fELF\x01\x01":
        raise ValueError("not a 32-bit little-endian ELF file")
    table, = struct.unpack_from("<I", elf, 28)
    size, count = struct.unpack_from("<HH", elf, 42)
    image = bytearray()
    for i in range(count):
        kind, offset, _, address, length = struct.unpack_from("<IIIII", elf, table + i * size)
        if kind != 1 or length == 0:  # 1: to be loaded
            continue
        begin = address - FLASH
        if begin < 0:
            raise ValueError(f"a part of the program is at {address:#x}, which is not flash")
        image.extend(bytes(max(0, begin + length - len(image))))
        image[begin:begin + length] = elf[offset:offset + length]
    return image


def blocks(image):
    count = (len(image) + PAYLOAD - 1) // PAYLOAD
    for i in range(count):
        data = bytes(image[i * PAYLOAD:(i + 1) * PAYLOAD])
        head = struct.pack("<8I", 0x0A324655, 0x9E5D5157, 0x2000, FLASH + i * PAYLOAD, PAYLOAD, i,
                           count, RP2040)
        yield head + data.ljust(476, b"\0") + struct.pack("<I", 0x0AB16F30)


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: uf2.py PROGRAM.elf PROGRAM.uf2")
    try:
        with open(sys.argv[1], "rb") as file:
            image = flash_image(file.read())
        if len(image) <= BOOT or any(image[BOOT - 4:BOOT]):
            raise ValueError("the second stage must be 252 bytes or less, and a program follow")
        struct.pack_into("<I", image, BOOT - 4, crc32(image[:BOOT - 4]))
        with open(sys.argv[2], "wb") as file:
            file.writelines(blocks(image))
    except (OSError, ValueError, struct.error) as error:
        print(f"uf2.py: {sys.argv[1]}: {error}", file=sys.stderr)
        sys.exit(2)


main()
