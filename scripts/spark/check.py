"""Compares what `inbreng run` publishes with what comes of facts, counts and `inbreng publish --from`. Called by `check`."""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent

# Kills the first attempt to make the facts of each piece after some of them were written, and lets every later one through.
KILLER = """#!/bin/sh
case " $* " in *" --part "*) ;; *) exec "{binary}" "$@" ;; esac
mark="{folder}/$(printf '%s' "$*" | cksum | tr -dc '0-9')"
if [ -e "$mark" ]; then exec "{binary}" "$@"; fi
: >"$mark"
"{binary}" "$@" | head -c 3000
kill -9 $$
"""

# Kills, once and while facts are made, the executor that makes them, with all that it knows; lets every later attempt through.
LOSER = """#!/bin/sh
case " $* " in *" --part "*) ;; *) exec "{binary}" "$@" ;; esac
mkdir "{folder}/chosen" 2>/dev/null || exec "{binary}" "$@"
"{binary}" "$@" | head -c 3000
process=$$
while [ "$process" -gt 1 ]; do
  process=$(sed -n 's/^PPid:[^0-9]*//p' "/proc/$process/status")
  if tr '\\0' ' ' <"/proc/$process/cmdline" | grep -q CoarseGrainedExecutorBackend; then
    : >"{folder}/lost"
    kill -9 "$process"
    exit 1
  fi
done
exit 1
"""


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=lambda path: str(Path(path).resolve()))
    parser.add_argument("--spark", action="store_true")
    parser.add_argument("--size", type=int)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="inbreng-telling-") as name:
        check = Check(arguments.binary, Path(name))
        if arguments.size:
            consultation = check.generated(arguments.size, seed=1)
            check.compare(consultation, f"{arguments.size} respondents", [check.engine("duckdb"), check.engine("spark", "--memory", "8g")])
            return
        killer = check.program("killing", KILLER)
        engine = check.engine("spark" if arguments.spark else "duckdb", "--piece-kb", "40", binary=killer)
        check.compare(HERE.parent.parent / "input", "the example", [engine])
        killed = len(list(Path(killer).parent.iterdir())) - 1
        if killed < 10:
            sys.exit(f"only {killed} attempts were killed")
        print(f"{killed} attempts were killed halfway, and changed nothing.")
        if arguments.spark:
            loser = check.program("losing", LOSER)
            # Two executors of one core, each a process of its own.
            engine = check.engine("spark", "--master", "local-cluster[2,1,1024]", "--piece-kb", "40", binary=loser)
            check.compare(HERE.parent.parent / "input", "the example, an executor lost", [engine])
            if not Path(loser).with_name("lost").exists():
                sys.exit("no executor was lost")
            print("An executor was killed halfway, and that changed nothing.")
        else:
            check.compare(check.generated(250, seed=5), "250 respondents, seed 5", [check.engine("duckdb", "--piece-kb", "100")])
    print("The same to the byte.")


class Check:
    """A comparison in a folder of its own."""

    def __init__(self, binary: str, folder: Path) -> None:
        self.binary = binary
        self.folder = folder
        self.number = 0

    def fresh(self, name: str) -> Path:
        self.number += 1
        return self.folder / f"{name}-{self.number}"

    def generated(self, respondents: int, seed: int) -> Path:
        target = self.fresh("consultation")
        command = [self.binary, "generate", "--respondents", str(respondents), "--seed", str(seed), "--output", str(target)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return target / "input"

    def program(self, name: str, text: str) -> str:
        """A program that stands in for inbreng in the map step."""
        folder = self.fresh(name)
        folder.mkdir()
        script = folder / "inbreng"
        script.write_text(text.format(binary=self.binary, folder=folder))
        script.chmod(0o755)
        return str(script)

    def engine(self, name: str, *options: str, binary: str | None = None):
        """How to call an engine: its words, and the program for the map step."""
        return name, [*options], binary or self.binary

    def compare(self, consultation: Path, title: str, engines: list) -> None:
        whole = self.fresh("output")
        # Also makes the key where there is none yet.
        self.measured(f"{title}: one machine", [self.binary, "run", "--input", str(consultation), "--output", str(whole)])
        expected = published(whole)
        for name, options, binary in engines:
            output, work = self.fresh("output"), self.fresh("work")
            work.mkdir()
            command = [
                sys.executable, str(HERE / f"{name}_job.py"), "--input", str(consultation), "--work", str(work), "--output", str(output),
                "--inbreng", binary, *options,
            ]  # fmt: skip
            self.measured(f"{title}: {name} {' '.join(options)}".rstrip(), command)
            found = published(output)
            differing = sorted(path for path in expected.keys() | found.keys() if expected.get(path) != found.get(path))
            if differing or len(expected) < 40:
                sys.exit(f"{title}, {name}: {len(differing)} of {len(expected)} files differ: {', '.join(differing[:10])}")
            if [entry.name for entry in work.iterdir() if entry.name.startswith(".")]:
                sys.exit("the names of the respondents were left behind")
            if "--parquet" not in options and name == "spark":
                self.recount(consultation, work, title)
            # Of a million respondents the facts of one engine alone are tens of gigabytes.
            shutil.rmtree(work)
            print(f"{title}: {name}: {len(found)} files are the same.", flush=True)

    def recount(self, consultation: Path, work: Path, title: str) -> None:
        """DuckDB over the Parquet that Spark wrote gives the counts that Spark gave."""
        again, output = self.fresh("work"), self.fresh("output")
        again.mkdir()
        command = [
            sys.executable, str(HERE / "duckdb_job.py"), "--input", str(consultation), "--work", str(again), "--output", str(output),
            "--inbreng", self.binary, "--parquet", str(work / "parquet"),
        ]  # fmt: skip
        self.measured(f"{title}: DuckDB over the Parquet of Spark", command)
        for table in (work / "tellingen").iterdir():
            if table.read_bytes() != (again / "tellingen" / table.name).read_bytes():
                sys.exit(f"{title}: {table.name} differs between Spark and DuckDB")
        shutil.rmtree(again)

    def measured(self, what: str, command: list[str]) -> None:
        """Runs a command, and says how long it took and how much memory its largest process had."""
        start = time.monotonic()
        pid = os.fork()
        if pid == 0:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            log = os.open(self.folder / "log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.dup2(log, 2)
            os.execvp(command[0], command)
        _, status, usage = os.wait4(pid, 0)
        seconds = time.monotonic() - start
        if status != 0:
            sys.exit(f"{what}: failed\n{(self.folder / 'log').read_text(errors='replace')[-4000:]}")
        print(
            f"{what}: {seconds:.1f} s, processor {usage.ru_utime + usage.ru_stime:.1f} s, "
            f"largest process {usage.ru_maxrss / 1024:.0f} MiB",
            flush=True,
        )
        steps = [line for line in (self.folder / "log").read_text(errors="replace").splitlines() if " s  (+" in line]
        if steps:
            print("\n".join(steps), flush=True)


def published(folder: Path) -> dict[str, bytes]:
    """Every public file of an output, but the manifest, which says of what it was made."""
    paths = [path for path in folder.rglob("*") if path.is_file()]
    names = {str(path.relative_to(folder)): path for path in paths}
    return {name: path.read_bytes() for name, path in names.items() if not name.startswith("analist/") and name != "manifest.json"}


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
