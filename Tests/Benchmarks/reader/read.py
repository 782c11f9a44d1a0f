#!/usr/bin/env python3
"""Reads the files with one reader and keeps what it printed; a reader that fails or takes too long leaves no output for that file.

    read.py <module of readers/> <files> <results>
    read.py <name> <files> <results> <program and arguments, the file comes last>
"""

import importlib
import json
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from dialect import canonical

SECONDS = 20
TITLES = {"inbreng": "inbreng", "libcsv": "libcsv, bare"}


class Late(Exception):
    pass


def late(*_):
    raise Late(f"longer than {SECONDS} s")


def by_module(module, path):
    signal.alarm(SECONDS)
    try:
        return canonical([["" if cell is None else str(cell) for cell in row] for row in module.read(path)])
    finally:
        signal.alarm(0)


def by_program(command, path):
    done = subprocess.run([*command, str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=SECONDS)
    if done.returncode:
        raise RuntimeError(f"exit {done.returncode}: {done.stderr.decode(errors='replace')[:400]}")
    return done.stdout


def own_version(name, command):
    if name != "inbreng":
        return ""
    done = subprocess.run([command[0], "--version"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=SECONDS)
    return done.stdout.decode().strip() if done.returncode == 0 else ""


def repeat(command, results):
    """Notes the outputs that give something else when they are read again."""
    changed = []
    for output in sorted(results.glob("*/*.csv")):
        try:
            if by_program(command, output) != output.read_bytes():
                changed.append(str(output.relative_to(results)))
        except Exception:
            changed.append(str(output.relative_to(results)))
    (results / "not-idempotent.txt").write_text("".join(name + "\n" for name in changed))


def main(name, files, results, *command):
    files, results = Path(files), Path(results) / name
    manifest = json.loads((files / "manifest.json").read_text())
    short = bool(command) and command[0] == "--short"
    command = list(command[1:] if short else command)
    module = None if command else importlib.import_module(f"readers.{name}")
    shutil.rmtree(results, ignore_errors=True)
    signal.signal(signal.SIGALRM, late)
    for file in manifest["files"]:
        if short and not file["short"]:
            continue
        output = results / file["file"]
        output.parent.mkdir(parents=True, exist_ok=True)
        try:
            path = files / file["file"]
            output.write_bytes(by_program(command, path) if command else by_module(module, path))
        except Exception as error:
            output.with_suffix(".error").write_text(f"{type(error).__name__}: {error}"[:500])
    if name == "inbreng":
        repeat(command, results)
    about = {"name": module.NAME, "version": module.version()} if module else {"name": TITLES[name], "version": own_version(name, command)}
    (results / "about.json").write_text(json.dumps(about))


if __name__ == "__main__":
    main(*sys.argv[1:])
