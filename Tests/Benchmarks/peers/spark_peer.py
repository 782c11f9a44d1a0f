"""The job without coding in Spark SQL, called by spark-submit as `spark_peer.py EXPORT ALIASES OUTPUT`."""

import csv
import sys

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

from peers import CLOSED


def main(export, aliases, output):
    # A shuffle has a partition for every core.
    spark = SparkSession.builder.appName("inbreng-peer").config("spark.ui.enabled", "false").getOrCreate()
    spark.conf.set("spark.sql.shuffle.partitions", spark.sparkContext.defaultParallelism)
    spark.sparkContext.setLogLevel("ERROR")
    columns = ["Tijdstip", "E-mailadres", "Organisatie", *CLOSED, "Slottekst"]
    answers = spark.read.csv(export, header=True, quote='"', escape='"', schema=", ".join(f"`{name}` STRING" for name in columns))
    codes = spark.read.csv(aliases, header=True, schema="name STRING, code STRING")
    latest = (
        answers.groupBy(f.lower("E-mailadres")).agg(f.max_by(f.struct("Organisatie", *CLOSED), "Tijdstip").alias("s")).select("s.*")
        .join(f.broadcast(codes), f.lower(f.trim("Organisatie")) == codes["name"]).select("code", *CLOSED).cache()
    )  # fmt: skip
    write(f"{output}/respons.csv", latest.groupBy("code").agg(f.count("*").alias("n")).orderBy("code"))
    long = latest.unpivot("code", CLOSED, "question", "choice")
    counted = long.groupBy("question", "choice").agg(f.count("*").alias("n"), f.countDistinct("code").alias("organisations"))
    write(f"{output}/keuzes.csv", counted.orderBy("question", "choice"))
    spark.stop()


def write(path, table):
    with open(path, "w", newline="") as file:
        csv.writer(file).writerows([table.columns, *table.collect()])


if __name__ == "__main__":
    main(*sys.argv[1:])
