import Consultation

/// `analist/respondenten.csv`
struct RespondentTable: Table {
  let rows: ConsultationRows

  let description = TableDescription(
    path: "analist/respondenten.csv", explanation: "Elke inzending die is gelezen, en wat ermee is gebeurd.",
    columns: [
      .round, .respondent, .source, .init("rij", "De eerste rij van de inzending, zoals een spreadsheetprogramma die nummert."),
      .init("ingediend", "Wanneer de inzending is verstuurd, op de klok van de respondent."),
      .init("organisatie_invoer", "De organisatie zoals ingevuld, zonder persoonsgegevens."),
      .init("organisatie", "De code van de organisatie; leeg als die niet is herkend."),
      .init("koppeling", "Hoe de naam is herkend: exact, alias, benaderd, besluit of onbekend."),
      .init("niveau", "Het niveau waarop de respondent werkt."),
      .init("status", "Wat ermee is gebeurd: geteld, vervangen, test, onvolledig of dubbel."),
      .init(
        "namens",
        "Namens wie is geantwoord: organisatie of persoonlijk; leeg als dat niet is gezegd, en dan geteld als namens de organisatie."),
    ])

  func write(to sink: inout some RowSink) {
    // By position: taking out a whole row would retain everything in it.
    let respondents = rows.coded.respondents
    for row in respondents.indices {
      sink.code(respondents[row].round)
      sink.pseudonym(respondents[row].pseudonym)
      sink.place(respondents[row].source)
      sink.moment(respondents[row].submittedAt)
      if respondents[row].organisations.count == 1 {
        sink.text(respondents[row].organisations[0].input.text)
        sink.code(respondents[row].organisations[0].code)
        sink.text(respondents[row].organisations[0].link.rawValue)
      } else {
        let matches = respondents[row].organisations
        sink.text(matches.map(\.input.text).joined(separator: "|"))
        sink.codes(matches.compactMap(\.code))
        sink.text(Self.links(matches))
      }
      sink.text(respondents[row].level?.rawValue ?? "")
      sink.text(respondents[row].status.rawValue)
      sink.text(respondents[row].capacity?.rawValue ?? "")
      sink.endRow()
    }
  }

  /// How the names in a cell were matched, each way once; an empty cell names nothing that is known.
  private static func links(_ matches: [Match<Organisation>]) -> String {
    var links: [String] = []
    for match in matches where !links.contains(match.link.rawValue) { links.append(match.link.rawValue) }
    return links.isEmpty ? Link.unknown.rawValue : links.joined(separator: "|")
  }
}

/// `analist/antwoorden.csv`
struct AnswerTable: Table {
  let rows: ConsultationRows

  let description = TableDescription(
    path: "analist/antwoorden.csv", explanation: "Elk antwoord op de acht vragen met de thema's waaronder het valt.",
    columns: [
      .round, .init("antwoord", "Het pseudoniem van het antwoord."), .respondent, .source, .row, .organisation, .question,
      .init("tekst", "Het antwoord zonder persoonsgegevens."), .init("themas", "De codes van de thema's, gescheiden door |."),
      .init("subthemas", "De codes van de subthema's, gescheiden door |."),
      .init("methode", "Hoe het thema is bepaald: lexicon, geleerd (uit besluiten), besluit, geen-thema of geen-antwoord."),
      .init("regel", "De termen, de sterkste woorden van de geleerde laag of het besluit waarop het thema berust."),
      .init("campagne", "Het pseudoniem van het eerste antwoord met woordelijk dezelfde tekst; leeg als de tekst van één respondent kwam."),
      .init("checklist", "De punten van de landelijke checklist waarover de woorden gaan; codes, gescheiden door |."),
    ])

  func write(to sink: inout some RowSink) {
    var campaigns: [Pseudonym: Pseudonym] = [:]
    for campaign in rows.coded.campaigns where campaign.answers.count > 1 {
      for answer in campaign.answers { campaigns[answer] = campaign.answers[0] }
    }
    for answer in rows.coded.answers {
      sink.code(answer.round)
      sink.pseudonym(answer.pseudonym)
      sink.pseudonym(answer.respondent)
      sink.place(answer.source)
      sink.code(answer.organisation)
      sink.code(answer.question)
      sink.text(answer.text.text)
      sink.codes(answer.themes)
      sink.codes(answer.subthemes)
      sink.text(answer.method.rawValue)
      sink.text(answer.rule)
      sink.text(campaigns[answer.pseudonym]?.description ?? "")
      sink.codes(answer.checklist)
      sink.endRow()
    }
  }
}

/// `analist/overlegoordelen.csv`
struct JudgementTable: Table {
  let rows: ConsultationRows

  let description = TableDescription(
    path: "analist/overlegoordelen.csv", explanation: "Elk oordeel van een respondent over een overleg.",
    columns: [
      .round, .respondent, .source, .row, .organisation,
      .init("overleg_invoer", "Het overleg zoals genoemd, zonder persoonsgegevens."),
      .init("overleg", "De code van het overleg; leeg als het niet is herkend."),
      .init("koppeling", "Hoe de naam is herkend: exact, alias, benaderd, besluit of onbekend."),
      .init("oordeel", "Het oordeel: nodig, overbodig, samenvoegen of geen-mening."),
    ])

  func write(to sink: inout some RowSink) {
    for judgement in rows.coded.judgements {
      sink.speaker(judgement.speaker, row: judgement.row)
      sink.common(CommonKey(identity: judgement.saidIdentity)) { sink in
        sink.text(judgement.meeting.input.text)
        sink.code(judgement.meeting.code)
        sink.text(judgement.meeting.link.rawValue)
        sink.text(judgement.verdict.rawValue)
      }
      sink.endRow()
    }
  }
}

/// `analist/overige-antwoorden.csv`
struct OtherAnswerTable: Table {
  let rows: ConsultationRows

  let description = TableDescription(
    path: "analist/overige-antwoorden.csv",
    explanation: "Antwoorden op de vragen buiten de acht: uitgangspunten, keuzes, top-3 en opmerkingen.",
    columns: [
      .round, .respondent, .source, .row, .organisation, .init("vraag", "De code van de vraag."),
      .init("tekst", "Het antwoord zonder persoonsgegevens."),
      .init("keuze", "De code van het gekozen antwoord; leeg als het niet in de lijst staat."),
      .init("themas", "De codes van de thema's, gescheiden door |; bij een top-3 in de gegeven volgorde."),
      .init("checklist", "De punten van de landelijke checklist waarover de woorden gaan; codes, gescheiden door |."),
    ])

  func write(to sink: inout some RowSink) {
    // By position: taking out a whole row would retain everything in it.
    let choices = rows.coded.choices
    for row in choices.indices {
      sink.speaker(choices[row].speaker, row: choices[row].row)
      sink.common(CommonKey(identity: choices[row].saidIdentity)) { sink in
        sink.code(choices[row].question)
        sink.text(choices[row].text.text)
        sink.code(choices[row].choice)
        sink.codes(choices[row].themes)
        sink.codes(choices[row].checklist)
      }
      sink.endRow()
    }
  }
}

extension RowSink {
  /// Who says something, where, and for which organisation: the same in all cells of a row of the file.
  fileprivate mutating func speaker(_ speaker: Shared<Speaker>, row: Int) {
    common(CommonKey(identity: speaker.identity, row: row)) { sink in
      sink.code(speaker.value.round)
      sink.pseudonym(speaker.value.respondent)
      sink.text(speaker.value.file.path)
      sink.number(row)
      sink.code(speaker.value.organisation)
    }
  }
}
