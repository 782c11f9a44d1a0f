"""The job as the best users of each library write it. Called as `peers.py NAME EXPORT ALIASES OUTPUT [CODEBOOK]`.

Parse the export, find the organisation of each spelling, keep the latest answer of each respondent, and count: respondents per organisation, and per
question and choice the respondents and the organisations. With a codebook also code the answers to the open question, each distinct text once, and
count the respondents and the organisations per theme, and the respondents per theme and organisation.
"""

import sys
from pathlib import Path

CLOSED = [f"u{number}" for number in range(1, 8)]
OPEN = "nodig"
TALLY = """
    COPY (SELECT code, count(*) AS n FROM latest GROUP BY code ORDER BY code) TO '{output}/respons.csv' (HEADER);
    COPY (
      SELECT question, choice, count(*) AS n, count(DISTINCT code) AS organisations
      FROM (UNPIVOT (SELECT code, {closed} FROM latest) ON {closed} INTO NAME question VALUE choice)
      GROUP BY ALL ORDER BY ALL
    ) TO '{output}/keuzes.csv' (HEADER);
"""
TALLY_THEMES = """
    CREATE TABLE thema AS
    SELECT theme, code, count(*) AS n FROM (SELECT code, unnest(themes) AS theme FROM latest JOIN said USING ({open})) GROUP BY ALL ORDER BY ALL;
    COPY thema TO '{output}/thema-organisatie.csv' (HEADER);
    COPY (SELECT theme, sum(n) AS n, count(*) AS organisations FROM thema GROUP BY theme ORDER BY theme) TO '{output}/themas.csv' (HEADER);
"""


def duckdb_plain(export, aliases, output, codebook=None):
    import duckdb

    database = duckdb.connect()
    database.execute(f"""
        CREATE TABLE latest AS
        SELECT code, {", ".join([*CLOSED, *([OPEN] if codebook else [])])}
        FROM read_csv('{export}') AS e JOIN read_csv('{aliases}') AS a ON lower(trim(e.Organisatie)) = a.name
        QUALIFY row_number() OVER (PARTITION BY lower("E-mailadres") ORDER BY Tijdstip DESC) = 1
    """)
    database.execute(TALLY.format(output=output, closed=", ".join(CLOSED)))
    if codebook:
        import pyarrow
        from coder import Coder

        code = Coder(Path(codebook)).code
        themes = pyarrow.list_(pyarrow.string())
        database.create_function("themes", lambda texts: pyarrow.array(map(code, texts.to_pylist()), themes), ["VARCHAR"], "VARCHAR[]", type="arrow")
        database.execute(f"CREATE TABLE said AS SELECT {OPEN}, themes({OPEN}) AS themes FROM (SELECT DISTINCT {OPEN} FROM latest)")
        database.execute(TALLY_THEMES.format(output=output, open=OPEN))


def duckdb_tuned(export, aliases, output, codebook=None):
    import duckdb

    # The processes that code begin before DuckDB has threads, and read the lexicon meanwhile.
    coders = on_all_cores(codebook) if codebook else None
    database = duckdb.connect()
    database.execute("SET preserve_insertion_order = false")
    options = ["Helemaal mee eens", "Mee eens", "Neutraal", "Mee oneens", "Helemaal mee oneens"]
    database.execute(f"CREATE TYPE option AS ENUM ({', '.join(repr(option) for option in options)})")
    said = [OPEN] if codebook else []
    columns = {"Tijdstip": "VARCHAR", "E-mailadres": "VARCHAR", "Organisatie": "VARCHAR"} | {name: "option" for name in CLOSED}
    columns |= {name: "VARCHAR" for name in [*said, "Slottekst"]}
    database.execute(f"CREATE TABLE alias AS SELECT name, code::VARCHAR AS code FROM read_csv('{aliases}')")
    packed = ", ".join(f"{name} := {name}" for name in ["Organisatie", *CLOSED, *said])
    database.execute(f"""
        CREATE TABLE latest AS
        SELECT a.code, {", ".join(f"s.{name} AS {name}" for name in [*CLOSED, *said])}
        FROM (
          SELECT arg_max(struct_pack({packed}), Tijdstip) AS s
          FROM read_csv('{export}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', columns = {columns})
          GROUP BY lower("E-mailadres")
        ) JOIN alias AS a ON lower(trim(s.Organisatie)) = a.name
    """)
    database.execute(TALLY.format(output=output, closed=", ".join(CLOSED)))
    if coders:
        import pyarrow

        texts = database.sql(f"SELECT DISTINCT {OPEN} FROM latest").to_arrow_table()[OPEN]
        with coders:
            coded = pyarrow.table({OPEN: texts, "themes": coders.map(code_text, texts.to_pylist(), chunksize=1000)})
        database.execute("CREATE TABLE said AS SELECT * FROM coded")
        database.execute(TALLY_THEMES.format(output=output, open=OPEN))


def on_all_cores(codebook):
    """A process per core, each with a coder of its own."""
    import multiprocessing

    return multiprocessing.Pool(initializer=prepare, initargs=(codebook,))


def prepare(codebook):
    global code_with_lexicon
    from coder import Coder

    code_with_lexicon = Coder(Path(codebook)).code


def code_text(text):
    return code_with_lexicon(text)


def polars(export, aliases, output, codebook=None):
    import polars as pl

    said = [OPEN] if codebook else []
    latest = (
        pl.scan_csv(export, infer_schema=False).select("Tijdstip", "E-mailadres", "Organisatie", *CLOSED, *said)
        .with_columns(pl.col("E-mailadres").str.to_lowercase(), name=pl.col("Organisatie").str.strip_chars().str.to_lowercase())
        .join(pl.scan_csv(aliases), on="name").group_by("E-mailadres").agg(pl.all().sort_by("Tijdstip").last())
        .select("code", *CLOSED, *said).collect()
    )  # fmt: skip
    latest.group_by("code").agg(n=pl.len()).sort("code").write_csv(f"{output}/respons.csv")
    long = latest.unpivot(on=CLOSED, index="code", variable_name="question", value_name="choice")
    counted = long.group_by("question", "choice").agg(n=pl.len(), organisations=pl.col("code").n_unique())
    counted.sort("question", "choice").write_csv(f"{output}/keuzes.csv")
    if codebook:
        from coder import Coder

        code, themes = Coder(Path(codebook)).code, pl.List(pl.String)
        texts = latest.select(pl.col(OPEN).unique())
        coded = texts.with_columns(theme=pl.col(OPEN).map_batches(lambda said: pl.Series(list(map(code, said)), dtype=themes), return_dtype=themes))
        spoken = latest.lazy().select("code", OPEN).join(coded.lazy(), on=OPEN).select("code", "theme").explode("theme").collect()
        spoken.group_by("theme", "code").agg(n=pl.len()).sort("theme", "code").write_csv(f"{output}/thema-organisatie.csv")
        counted = spoken.group_by("theme").agg(n=pl.len(), organisations=pl.col("code").n_unique())
        counted.sort("theme").write_csv(f"{output}/themas.csv")


def pandas(export, aliases, output, codebook=None):
    import pandas as pd

    said = [OPEN] if codebook else []
    data = pd.read_csv(export, usecols=["Tijdstip", "E-mailadres", "Organisatie", *CLOSED, *said], dtype={name: "category" for name in CLOSED})
    codes = pd.read_csv(aliases).set_index("name")["code"]
    data["code"] = data["Organisatie"].str.strip().str.lower().map(codes)
    data["E-mailadres"] = data["E-mailadres"].str.lower()
    latest = data.sort_values("Tijdstip", kind="stable").drop_duplicates("E-mailadres", keep="last")
    latest.groupby("code").size().rename("n").sort_index().to_csv(f"{output}/respons.csv")
    long = latest.melt(id_vars="code", value_vars=CLOSED, var_name="question", value_name="choice")
    counted = long.groupby(["question", "choice"], observed=True)["code"].agg(n="size", organisations="nunique")
    counted.sort_index().to_csv(f"{output}/keuzes.csv")
    if codebook:
        from coder import Coder

        texts = latest[OPEN].unique()
        coded = pd.Series(map(Coder(Path(codebook)).code, texts), index=texts)
        spoken = pd.DataFrame({"code": latest["code"], "theme": latest[OPEN].map(coded)}).explode("theme")
        spoken.groupby(["theme", "code"]).size().rename("n").to_csv(f"{output}/thema-organisatie.csv")
        spoken.groupby("theme")["code"].agg(n="size", organisations="nunique").to_csv(f"{output}/themas.csv")


if __name__ == "__main__":
    {"duckdb": duckdb_plain, "duckdb-tuned": duckdb_tuned, "polars": polars, "pandas": pandas}[sys.argv[1]](*sys.argv[2:])
