"""Who answered: respons, respons-domein, verantwoording and ronden."""

from reading import DOMAINS, EIGHT, STATUSES, decimal


def respons(output):
    book = output.codebook
    for name in output.rounds:
        rows = output.counted[output.counted.ronde == name]
        people = rows.groupby("own").respondent.nunique().to_dict()
        for code in book.organisations:
            if book.invited[code] or people.get(code):
                invited = "ja" if book.invited[code] else "nee"
                yield name, code, book.organisation_name[code], book.domain[code], invited, people.get(code, 0)


def respons_domein(output):
    book = output.codebook
    for name in output.rounds:
        answering = output.answering[name]
        for domain in DOMAINS:
            own = [code for code in book.organisations if book.domain[code] == domain]
            invited = [code for code in own if book.invited[code]]
            yield (
                name, domain, len(invited), sum(code in answering for code in invited), sum(code in answering for code in own),
            )


def account(output, file):
    """What became of a file: read, per status, rejected."""
    statuses = output.respondents.status[output.respondents.bron == file].value_counts().to_dict()
    rejected = int((output.rejected_rows.bron == file).sum())
    counts = [statuses.get(status, 0) for status in STATUSES]
    return [sum(counts) + rejected] + counts + [rejected]


def verantwoording(output):
    for name in output.rounds:
        for file in output.files:
            if file.split("/")[0] == name:
                yield name, file, *account(output, file)


def ronden(output):
    book = output.codebook
    earlier = []
    for name in output.rounds:
        files = [file for file in output.files if file.split("/")[0] == name]
        accounts = [sum(column) for column in zip(*(account(output, file) for file in files))] or [0] * 7
        people = output.counted[output.counted.ronde == name]
        unknown = people[people.own == ""].respondent.nunique()
        per_organisation = people[people.own != ""].groupby("own").respondent.nunique().sum()
        answering = output.answering[name]
        invited = [code for code in book.organisations if book.invited[code]]
        invited_answering = [code for code in answering if book.invited[code]]
        answers = output.answers[(output.answers.ronde == name) & output.answers.vraag.isin(EIGHT)]
        content = answers[answers.methode != "geen-antwoord"]
        without = int(((content.themas == "") & (content.subthemas == "")).sum())
        campaigns = output.answers[(output.answers.ronde == name) & (output.answers.campagne != "")].campagne.nunique()
        judgements = output.judgements[output.judgements.ronde == name]
        judged = judgements[(judgements.overleg != "") & (judgements.organisatie != "")].overleg.nunique()
        yield (
            name, output.titles[name], len(files), *accounts, int(per_organisation) + unknown, unknown, len(answering), len(invited),
            len(invited_answering), len(invited) - len(invited_answering), len(answering) - len(invited_answering),
            sum(code in earlier for code in answering), len(content), len(content) - without, without, len(answers) - len(content),
            int((output.answers[output.answers.ronde == name].methode == "besluit").sum()), campaigns,
            judgements[judgements.overleg == ""].overleg_invoer.nunique(), len(book.meetings), judged,
            decimal(sum(meeting.yearly for meeting in book.meetings)),
        )
        earlier = answering or earlier


def respons_maten(output):
    book = output.codebook
    for name in output.rounds:
        answering = set(output.answering[name])
        started = output.respondents[(output.respondents.ronde == name) & (output.respondents.status == "onvolledig")]
        unfinished = set(started.own)
        for domain in ["alle"] + DOMAINS:
            own = [code for code in book.organisations if domain in ("alle", book.domain[code])]
            if not own and domain != "alle":
                continue
            invited = [code for code in own if book.invited[code]]
            complete = sum(code in answering for code in invited)
            partial = sum(code in unfinished and code not in answering for code in invited)
            rates = [decimal(part / len(invited)) if invited else "" for part in (complete, complete + partial)]
            yield name, domain, len(invited), complete, partial, len(invited) - complete - partial, *rates
