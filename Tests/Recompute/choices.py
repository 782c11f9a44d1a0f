"""What is asked beside the eight questions: keuzes and keuzevragen."""

from reading import EIGHT, grouped, organisations, parts, unique

AGREE = {"helemaal-mee-eens", "mee-eens"}
DISAGREE = {"helemaal-mee-oneens", "mee-oneens"}


def chosen(output):
    """Answers of closed lists, once per choice or theme."""
    book = output.codebook
    rows = output.others[output.others.vraag.map(lambda code: book.kind.get(code) in ("themas", "stelling", "keuze")).astype(bool)].copy()
    rows["option"] = [
        unique(
            code
            for code in [choice] * bool(choice) + parts(themes)
            if code in (book.themes if book.kind[question] == "themas" else book.options(question))
        )
        for question, choice, themes in zip(rows.vraag, rows.keuze, rows.themas)
    ]
    return rows.explode("option").dropna(subset=["option"])


def keuzes(output):
    book = output.codebook
    cells = grouped(chosen(output), ["ronde", "vraag", "option"])
    # The eight stand before the others.
    asked = [code for code in book.questions if code in EIGHT] + [code for code in book.questions if code not in EIGHT]
    for name in output.rounds:
        for question in asked:
            if book.kind[question] == "themas":
                options = {theme: book.theme_name[theme] for theme in book.themes}
            elif book.kind[question] in ("stelling", "keuze"):
                options = book.options(question)
            else:
                continue
            for option in options:
                rows = cells.get((name, question, option))
                if rows is not None:
                    wording = book.options(question).get(option) or book.theme_name.get(option, option)
                    yield name, question, option, wording, rows.respondent.nunique(), organisations(rows)


def keuzevragen(output):
    book = output.codebook
    rows = output.others[output.others.organisatie != ""]
    is_open = rows.vraag.map(lambda code: book.kind.get(code) == "open").astype(bool)
    cells = grouped(rows[is_open | (rows.keuze != "") | (rows.themas != "")], ["ronde", "vraag"])
    for name in output.rounds:
        for question in book.questions:
            if question in EIGHT or (name, question) not in cells:
                continue
            own = cells[name, question]
            agree, disagree = (own[own.keuze.isin(side)].organisatie.nunique() for side in (AGREE, DISAGREE))
            yield name, question, own.organisatie.nunique(), agree, disagree
