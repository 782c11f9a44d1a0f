"""What the engines have in common: which files are to be turned into facts and how, the SQL in its order, and the tables of counts."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

LITTER = ("thumbs.db", "desktop.ini")
SIDECAR = ".bron.yaml"


@dataclass(frozen=True)
class Piece:
    """A file of a round, or a part of its submissions."""

    path: str
    round: str
    source: str
    part: int
    parts: int

    @property
    def name(self) -> str:
        """The name of its file of facts: no two pieces have the same."""
        digest = hashlib.sha256(self.source.encode()).hexdigest()[:16]
        return f"{digest}-{self.part}-{self.parts}.csv"


def natural(name: str) -> tuple:
    """The order of `inbreng`: runs of digits by their number, the rest byte by byte."""
    raw = name.encode()
    parts = re.findall(rb"[0-9]+|[^0-9]", raw, re.DOTALL)
    return [(0x30, int(part)) if part[:1].isdigit() else (part[0], 0) for part in parts], raw


def pieces(folder: Path, bytes_per_piece: int) -> list[Piece]:
    """Every response file below `folder`/rondes, the large ones in parts. Of byte-for-byte copies within a round the first that is described is
    taken, else the first."""
    found = []
    for round_folder in sorted((entry for entry in (folder / "rondes").iterdir() if entry.is_dir()), key=lambda entry: natural(entry.name)):
        if is_litter(round_folder.name):
            continue
        paths = sorted(files(round_folder), key=lambda path: natural(str(path.relative_to(round_folder))))
        digests = {path: hash_of(path) for path in paths}
        originals: dict[str, Path] = {}
        for path in sorted(paths, key=lambda path: not Path(f"{path}{SIDECAR}").is_file()):
            originals.setdefault(digests[path], path)
        for path in paths:
            size = path.stat().st_size
            if size and originals[digests[path]] != path:
                continue
            parts = max(1, -(-size // bytes_per_piece))
            source = f"{round_folder.name}/{path.relative_to(round_folder)}"
            found += [Piece(str(path), round_folder.name, source, part, parts) for part in range(1, parts + 1)]
    return found


def files(folder: Path):
    """The regular files below a folder, without source descriptions and what office programs leave behind."""
    for entry in folder.iterdir():
        if is_litter(entry.name) or entry.is_symlink():
            continue
        if entry.is_dir():
            yield from files(entry)
        elif entry.is_file() and not entry.name.endswith(SIDECAR):
            yield entry


def is_litter(name: str) -> bool:
    return name.startswith(".") or name.startswith("~$") or name.lower() in LITTER


def hash_of(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def names(binary: str, folder: str, piece: Piece) -> list[str]:
    """The names of the respondents of a file: personal data, for the next step alone."""
    command = [binary, "facts", piece.path, "--input", folder, "--round", piece.round, "--source", piece.source, "--names"]
    return run(command).decode().splitlines()


def facts(binary: str, folder: str, piece: Piece, known_names: str, target: str) -> str:
    """Writes the facts of a piece, whole or not at all: an attempt that is killed leaves nothing that counts, and a second one changes
    nothing."""
    temporary = os.path.join(target, f".{piece.name}.{uuid.uuid4().hex}")
    command = [
        binary, "facts", piece.path, "--input", folder, "--round", piece.round, "--source", piece.source,
        "--part", f"{piece.part}/{piece.parts}", "--known-names", known_names,
    ]
    try:
        with open(temporary, "wb") as file:
            subprocess.run(command, stdout=file, stderr=subprocess.DEVNULL, check=True)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, os.path.join(target, piece.name))
    finally:
        if os.path.exists(temporary):
            os.remove(temporary)
    return piece.name


def run(command: list[str]) -> bytes:
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode != 0:
        # What the program says holds no personal data.
        raise RuntimeError(f"{' '.join(command[:3])}: exit {done.returncode}: {done.stderr.decode(errors='replace')[-2000:]}")
    return done.stdout


@contextlib.contextmanager
def known_names(work: Path, names: set[str]):
    """A file with the names of all respondents, for its owner alone and only as long as the map step lasts."""
    path = work / f".namen-{uuid.uuid4().hex}"
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.writelines(f"{name}\n" for name in sorted(names))
        yield str(path)
    finally:
        path.unlink(missing_ok=True)


def empty(work: Path, name: str) -> None:
    """An empty folder below the work folder: nothing of an earlier job stays in it."""
    shutil.rmtree(work / name, ignore_errors=True)
    (work / name).mkdir(parents=True)


def queries():
    """The name of every query, its SQL, and whether its result is a table of counts or only prepares, in the order to run them in."""
    for line in (Path(__file__).parent / "sql" / "volgorde.txt").read_text().splitlines():
        name, _, kind = line.partition(" ")
        yield name, (Path(__file__).parent / "sql" / f"{name}.sql").read_text(), kind == ""


def write_table(path: Path, columns: list[str], rows: list) -> None:
    """Writes a table of counts; the order of the rows does not depend on the engine."""
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(sorted(tuple(str(cell) for cell in row) for row in rows))


def publish(binary: str, counts: Path, folder: str, output: Path) -> None:
    subprocess.run([binary, "publish", "--from", str(counts), "--input", folder, "--output", str(output)], check=True)


class Clock:
    """Says on standard error how long each step took."""

    def __init__(self) -> None:
        self.start = self.last = time.monotonic()

    def mark(self, what: str) -> None:
        now = time.monotonic()
        print(f"{now - self.start:8.1f} s  (+{now - self.last:.1f})  {what}", file=sys.stderr)
        self.last = now
