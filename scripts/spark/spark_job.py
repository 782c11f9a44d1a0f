"""A consultation on Apache Spark: `inbreng facts` over every file as the map step, the counting rules and every sum in Spark SQL, and
`inbreng publish --from` at the end.

    spark_job.py --input input --work work --output output --inbreng path/to/inbreng [--master local[2,4]] [--piece-kb 64000]

Executors must see the input and the work folder under the same paths. What is left in the work folder: feiten/ (CSV), parquet/ (the same
facts, for DuckDB, polars or Spark) and tellingen/ (the tables of counts). A task that fails is tried again and changes nothing.
"""

from __future__ import annotations

import argparse
import csv
import os
import shutil
import sys
from pathlib import Path

from pyspark.sql import SparkSession
from pyspark.sql.types import StringType, StructField, StructType

import consultation


def main() -> None:
    parser = argparse.ArgumentParser(description="A consultation on Apache Spark.")
    parser.add_argument("--input", required=True, type=Path)
    parser.add_argument("--work", required=True, type=Path)
    parser.add_argument("--output", required=True, type=Path)
    parser.add_argument("--inbreng", required=True)
    parser.add_argument("--master", default="local[2,4]", help="local[cores,attempts], or the address of a cluster")
    parser.add_argument("--piece-kb", type=int, default=64_000, help="a larger file is done in parts of so many kilobytes")
    parser.add_argument("--memory", default="2g", help="of the driver, and in local mode of everything")
    parser.add_argument("--partitions", type=int, default=4, help="of a shuffle; some for every core")
    arguments = parser.parse_args()
    folder, work, binary = str(arguments.input.resolve()), arguments.work.resolve(), shutil.which(arguments.inbreng) or arguments.inbreng
    clock = consultation.Clock()
    spark = (
        SparkSession.builder.master(arguments.master).appName("inbreng").config("spark.driver.memory", arguments.memory)
        .config("spark.sql.shuffle.partitions", arguments.partitions).config("spark.sql.ansi.enabled", "true")
        .config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false").getOrCreate()
    )  # fmt: skip
    context = spark.sparkContext
    context.setLogLevel("ERROR")
    context.addPyFile(str(Path(__file__).parent / "consultation.py"))
    clock.mark("Spark started")

    found = consultation.pieces(Path(folder), arguments.piece_kb * 1000)
    whole = [piece for piece in found if piece.part == 1]
    named = context.parallelize(whole, max(1, len(whole))).flatMap(lambda piece: consultation.names(binary, folder, piece))
    consultation.empty(work, "feiten")
    with consultation.known_names(work, set(named.distinct().collect())) as known:
        clock.mark(f"names of {len(whole)} files")
        target = str(work / "feiten")
        mapped = context.parallelize(found, max(1, len(found))).map(lambda piece: consultation.facts(binary, folder, piece, known, target))
        done = set(mapped.collect())
    if done != {piece.name for piece in found}:
        sys.exit("facts are missing")
    clock.mark(f"facts of {len(found)} pieces")

    lines = consultation.run([binary, "facts", "--columns"]).decode().splitlines()
    schema = StructType([StructField(row[0], StringType()) for row in csv.reader(lines[1:])])
    # The files that this job made, and no others: what a lost attempt left behind is not read.
    paths = [str(work / "feiten" / name) for name in sorted(done)]
    facts = spark.read.csv(paths, schema=schema, header=True, quote='"', escape='"', lineSep="\n", enforceSchema=False)
    shutil.rmtree(work / "parquet", ignore_errors=True)
    facts.na.fill("").write.partitionBy("soort").parquet(str(work / "parquet"))
    clock.mark("Parquet")

    spark.read.schema(schema).parquet(str(work / "parquet")).createOrReplaceTempView("feiten")
    consultation.empty(work, "tellingen")
    for name, query, is_table in consultation.queries():
        result = spark.sql(query)
        if is_table:
            consultation.write_table(work / "tellingen" / f"{name}.csv", result.columns, result.collect())
        else:
            result.cache().createOrReplaceTempView(name)
    clock.mark("counts")
    spark.stop()
    consultation.publish(binary, work / "tellingen", folder, arguments.output)
    clock.mark("published")


if __name__ == "__main__":
    main()
