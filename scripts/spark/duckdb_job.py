"""The same job as spark_job.py, on one machine with DuckDB: the facts, the SQL and the counts are the same.

    duckdb_job.py --input input --work work --output output --inbreng path/to/inbreng [--jobs 2] [--piece-kb 64000]

With --parquet FOLDER the facts are not made but read from a folder that spark_job.py left behind.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import os
import shutil
import subprocess
from pathlib import Path

import duckdb

import consultation


def main() -> None:
    parser = argparse.ArgumentParser(description="A consultation with DuckDB.")
    parser.add_argument("--input", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--output", required=True, type=Path)
    parser.add_argument("--inbreng", required=True)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--piece-kb", type=int, default=64_000, help="a larger file is done in parts of so many kilobytes")
    parser.add_argument("--parquet", type=Path, help="a folder of facts as Parquet")
    arguments = parser.parse_args()
    folder, work, binary = str(arguments.input.resolve()), arguments.work.resolve(), shutil.which(arguments.inbreng) or arguments.inbreng
    clock = consultation.Clock()
    if arguments.parquet is None:
        made = make_facts(binary, folder, work, arguments.piece_kb * 1000, arguments.jobs)
        clock.mark(f"facts of {made} pieces")
    count(work, arguments.parquet)
    clock.mark("counts")
    consultation.publish(binary, work / "tellingen", folder, arguments.output)
    clock.mark("published")


def make_facts(binary: str, folder: str, work: Path, bytes_per_piece: int, jobs: int) -> int:
    """The map step, with as many processes at a time as there are jobs; one that fails is tried once more."""
    consultation.empty(work, "feiten")
    found = consultation.pieces(Path(folder), bytes_per_piece)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        whole = [piece for piece in found if piece.part == 1]
        names = {name for names in pool.map(lambda piece: consultation.names(binary, folder, piece), whole) for name in names}
        with consultation.known_names(work, names) as known:

            def make(piece: consultation.Piece) -> str:
                try:
                    return consultation.facts(binary, folder, piece, known, str(work / "feiten"))
                except subprocess.CalledProcessError:
                    return consultation.facts(binary, folder, piece, known, str(work / "feiten"))

            done = set(pool.map(make, found))
    assert done == {piece.name for piece in found}
    return len(found)


def count(work: Path, parquet: Path | None) -> None:
    """Writes a table for each SQL file but those that only prepare.

    The facts stand in a database on the disk meanwhile, with what does not fit in memory beside it: of a million respondents they are larger
    than the memory of most machines.
    """
    consultation.empty(work, "tellen")
    with duckdb.connect(str(work / "tellen" / "tellen.duckdb")) as database:
        fill(database, work, parquet)
        consultation.empty(work, "tellingen")
        for name, query, is_table in consultation.queries():
            if is_table:
                result = database.execute(query)
                consultation.write_table(work / "tellingen" / f"{name}.csv", [column[0] for column in result.description], result.fetchall())
            else:
                database.execute(f"CREATE TABLE {name} AS {query}")
    shutil.rmtree(work / "tellen")


def fill(database: duckdb.DuckDBPyConnection, work: Path, parquet: Path | None) -> None:
    """Puts the facts where the queries look for them."""
    if parquet:
        database.execute(f"CREATE VIEW feiten AS SELECT * FROM read_parquet('{parquet}/**/*.parquet', hive_partitioning = true)")
    else:
        database.execute(
            f"CREATE TABLE feiten AS SELECT * FROM read_csv('{work}/feiten/*.csv', header = true, all_varchar = true, delim = ',', "
            "quote = '\"', escape = '\"', nullstr = '\\N')"
        )


if __name__ == "__main__":
    main()
