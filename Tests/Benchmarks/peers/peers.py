"""The job as the best users of each library write it. Called as `peers.py NAME EXPORT ALIASES OUTPUT`.

Parse the export, find the organisation of each spelling, keep the latest answer of each respondent, and count: respondents per organisation, and per
question and choice the respondents and the organisations.
"""

import sys

CLOSED = [f"u{number}" for number in range(1, 8)]
TALLY = """
    COPY (SELECT code, count(*) AS n FROM latest GROUP BY code ORDER BY code) TO '{output}/respons.csv' (HEADER);
    COPY (
      SELECT question, choice, count(*) AS n, count(DISTINCT code) AS organisations
      FROM (UNPIVOT (SELECT code, {closed} FROM latest) ON {closed} INTO NAME question VALUE choice)
      GROUP BY ALL ORDER BY ALL
    ) TO '{output}/keuzes.csv' (HEADER);
"""


def duckdb_plain(export, aliases, output):
    import duckdb

    database = duckdb.connect()
    database.execute(f"""
        CREATE TABLE latest AS
        SELECT code, {", ".join(CLOSED)}
        FROM read_csv('{export}') AS e JOIN read_csv('{aliases}') AS a ON lower(trim(e.Organisatie)) = a.name
        QUALIFY row_number() OVER (PARTITION BY lower("E-mailadres") ORDER BY Tijdstip DESC) = 1
    """)
    database.execute(TALLY.format(output=output, closed=", ".join(CLOSED)))


def duckdb_tuned(export, aliases, output):
    import duckdb

    database = duckdb.connect()
    database.execute("SET preserve_insertion_order = false")
    options = ["Helemaal mee eens", "Mee eens", "Neutraal", "Mee oneens", "Helemaal mee oneens"]
    database.execute(f"CREATE TYPE option AS ENUM ({', '.join(repr(option) for option in options)})")
    columns = {"Tijdstip": "VARCHAR", "E-mailadres": "VARCHAR", "Organisatie": "VARCHAR"} | {name: "option" for name in CLOSED}
    columns["Slottekst"] = "VARCHAR"
    database.execute(f"CREATE TABLE alias AS SELECT name, code::VARCHAR AS code FROM read_csv('{aliases}')")
    packed = ", ".join(f"{name} := {name}" for name in ["Organisatie", *CLOSED])
    database.execute(f"""
        CREATE TABLE latest AS
        SELECT a.code, {", ".join(f"s.{name} AS {name}" for name in CLOSED)}
        FROM (
          SELECT arg_max(struct_pack({packed}), Tijdstip) AS s
          FROM read_csv('{export}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = {columns})
          GROUP BY lower("E-mailadres")
        ) JOIN alias AS a ON lower(trim(s.Organisatie)) = a.name
    """)
    database.execute(TALLY.format(output=output, closed=", ".join(CLOSED)))


def polars(export, aliases, output):
    import polars as pl

    latest = (
        pl.scan_csv(export, infer_schema=False).select("Tijdstip", "E-mailadres", "Organisatie", *CLOSED)
        .with_columns(pl.col("E-mailadres").str.to_lowercase(), name=pl.col("Organisatie").str.strip_chars().str.to_lowercase())
        .join(pl.scan_csv(aliases), on="name").group_by("E-mailadres").agg(pl.all().sort_by("Tijdstip").last()).select("code", *CLOSED).collect()
    )  # fmt: skip
    latest.group_by("code").agg(n=pl.len()).sort("code").write_csv(f"{output}/respons.csv")
    long = latest.unpivot(on=CLOSED, index="code", variable_name="question", value_name="choice")
    counted = long.group_by("question", "choice").agg(n=pl.len(), organisations=pl.col("code").n_unique())
    counted.sort("question", "choice").write_csv(f"{output}/keuzes.csv")


def pandas(export, aliases, output):
    import pandas as pd

    data = pd.read_csv(export, usecols=["Tijdstip", "E-mailadres", "Organisatie", *CLOSED], dtype={name: "category" for name in CLOSED})
    codes = pd.read_csv(aliases).set_index("name")["code"]
    data["code"] = data["Organisatie"].str.strip().str.lower().map(codes)
    data["E-mailadres"] = data["E-mailadres"].str.lower()
    latest = data.sort_values("Tijdstip", kind="stable").drop_duplicates("E-mailadres", keep="last")
    latest.groupby("code").size().rename("n").sort_index().to_csv(f"{output}/respons.csv")
    long = latest.melt(id_vars="code", value_vars=CLOSED, var_name="question", value_name="choice")
    counted = long.groupby(["question", "choice"], observed=True)["code"].agg(n="size", organisations="nunique")
    counted.sort_index().to_csv(f"{output}/keuzes.csv")


if __name__ == "__main__":
    {"duckdb": duckdb_plain, "duckdb-tuned": duckdb_tuned, "polars": polars, "pandas": pandas}[sys.argv[1]](*sys.argv[2:])
