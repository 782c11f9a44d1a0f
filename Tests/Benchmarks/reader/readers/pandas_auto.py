"""pandas with `sep=None` and the Python engine; rows that are too long are kept as far as they fit."""

import csv
import io
import warnings

import pandas

from .decoded import decoded

NAME = "pandas, sep=None"


def version():
    return pandas.__version__


def read(path):
    warnings.simplefilter("ignore")
    text = decoded(path)
    try:
        frame = _frame(text, None)
    except pandas.errors.EmptyDataError:
        return []
    except csv.Error:  # the Sniffer inside found no delimiter
        frame = _frame(text, ",")
    return frame.fillna("").values.tolist()


def _frame(text, separator):
    return pandas.read_csv(
        io.StringIO(text, newline=""), sep=separator, engine="python", header=None, dtype=str, keep_default_na=False,
        on_bad_lines=lambda row: row)
