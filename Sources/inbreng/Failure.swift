internal import ArgumentParser
internal import Consultation
internal import Pipeline

/// Runs `body`; what made going on impossible becomes a sentence and an exit status after sysexits.
func reportingFailure(_ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as PipelineError {
    throw fail(error)
  }
}

/// Runs `body`; what made going on impossible becomes a sentence and an exit status after sysexits.
func reportingFailure(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as PipelineError {
    throw fail(error)
  }
}

private func fail(_ error: PipelineError) -> ExitCode {
  Terminal.progress("")
  Terminal.complain(sentences(for: error))
  return ExitCode(status(of: error))
}

/// The exit status after sysexits.
func status(of error: PipelineError) -> Int32 {
  switch error {
  case .inputMissing, .inputNoFolder, .fileMissing, .outputMissing, .keyMissing: 66
  case .roundMissing, .noSuchShare: 64
  case .inputUnusable, .inputUnreadable, .inputChanged, .notAnOutput, .outputIncomplete, .otherConsultation, .countsUnusable: 65
  case .outputForeign, .outputAmongInput, .worklistChanged, .alreadyThere, .descriptionThere: 73
  case .outputFailed, .standardOutputFailed: 74
  case .unbalanced, .notConserved, .disclosive: 70
  }
}

/// What went wrong and what to do, one sentence each.
func sentences(for error: PipelineError) -> [String] {
  switch error {
  case .inputMissing(let path):
    return ["\(path) is er niet. Geef met --input de invoermap op, of begin met 'inbreng init <map>'. [invoer-ontbreekt]"]
  case .inputNoFolder(let path):
    return ["\(path) is geen map. Geef met --input de map op waarin codeboek en rondes staan. [invoer-geen-map]"]
  case .inputUnusable(let problems):
    let text = ProblemText { RedactedText($0, replacing: []) }
    return problems.map(text.line) + ["Er is niets geschreven: herstel eerst de fouten hierboven. [invoer-onbruikbaar]"]
  case .inputUnreadable(let path, let reason):
    return ["\(path) kan niet worden gelezen (\(reason)). Controleer of u het bestand mag openen. [invoer-onleesbaar]"]
  case .inputChanged(let path):
    return [
      "\(path) veranderde terwijl het werd gelezen; wat hierboven staat, is niet te gebruiken. Wacht tot het kopiëren of opslaan klaar is "
        + "en probeer het opnieuw. [bestand-veranderde]"
    ]
  case .outputMissing(let path):
    return ["\(path) is er niet. Geef met --output de uitvoermap op, of maak haar met 'inbreng run'. [uitvoer-ontbreekt]"]
  case .keyMissing(let path):
    return [
      "\(path) is er niet; zonder de sleutel zijn de pseudoniemen niet opnieuw te maken. Zet de oorspronkelijke sleutel terug. "
        + "[sleutel-ontbreekt]"
    ]
  case .outputForeign(let path, let names):
    guard !names.isEmpty else { return ["\(path) is geen map. Geef met --output een andere map op. [uitvoer-geen-map]"] }
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " en nog \(names.count - 5)" : "")
    return [
      "\(path) bevat bestanden die niet van inbreng zijn (\(shown)). De uitvoermap wordt in haar geheel vervangen: "
        + "verplaats die bestanden of geef met --output een andere map op. [uitvoer-niet-van-ons]"
    ]
  case .worklistChanged(let path):
    return [
      "\(path) is ingevuld of gewijzigd en zou worden overschreven. Verplaats het bestand naar input/besluiten/ (dan gelden de "
        + "besluiten) of gooi het weg. [werklijst-gewijzigd]"
    ]
  case .alreadyThere(let path, let names):
    let shown = names.prefix(5).joined(separator: ", ") + (names.count > 5 ? " en nog \(names.count - 5)" : "")
    return ["In \(path) staat al iets (\(shown)); er is niets gemaakt. Geef een nieuwe map op. [map-niet-leeg]"]
  case .descriptionThere(let path):
    return ["\(path) is er al en is niet veranderd. Geef het een andere naam om een nieuw te laten schrijven. [bronbestand-bestaat]"]
  case .fileMissing(let path):
    return ["\(path) is er niet. Controleer de naam en de map. [bestand-ontbreekt]"]
  case .roundMissing:
    return [
      "Van deze antwoorden is de ronde niet bekend. Geef met --round de ronde op, en bij standaardinvoer met --source de naam van het bestand. "
        + "[ronde-onbekend]"
    ]
  case .noSuchShare:
    return ["Geef bij --part een deel op als 2/8: het tweede van acht delen. [deel-onbekend]"]
  case .countsUnusable(let path, let table, let fault):
    let what =
      switch fault {
      case .missing: "\(path)/\(table).csv ontbreekt of is geen tabel."
      case .columns(let names): "\(path)/\(table).csv mist de kolom \(names.joined(separator: ", "))."
      case .value(let row, let column): "\(path)/\(table).csv, rij \(row + 1), kolom “\(column)”: deze waarde kan hier niet staan."
      }
    return ["\(what) Maak de telling opnieuw met scripts/spark. [telling-onbruikbaar]"]
  case .notAnOutput(let path):
    return ["\(path) is geen uitvoermap van inbreng: er staat geen manifest.json van een run in. [geen-uitvoer]"]
  case .outputIncomplete(let path, let table, let columns):
    let what = columns.isEmpty ? "ontbreekt \(table) of is die niet te lezen" : "mist \(table) de kolom \(columns.joined(separator: ", "))"
    return ["In \(path) \(what). Maak de uitvoer opnieuw met inbreng run, zonder iets weg te laten. [uitvoer-onvolledig]"]
  case .otherConsultation(let before, let after):
    return [
      "\(before) en \(after) hebben geen enkele respondent gemeen: ze zijn van twee consultaties, of de sleutel voor de pseudoniemen is "
        + "vervangen. Er valt niets te vergelijken. [andere-consultatie]"
    ]
  case .standardOutputFailed(let reason):
    return [
      "De standaarduitvoer kan niet worden geschreven (\(reason)); wat daar hoort te staan, is niet volledig. Voor "
        + "bestanden in een uitvoermap maakt dat niets uit. [schrijven-mislukt]"
    ]
  case .outputAmongInput(let path, let folder):
    return [
      "\(path) ligt in \(folder), waaruit inbreng leest: de volgende keer telt de uitvoer als invoer. Kies met --output een map daarbuiten. "
        + "[uitvoer-in-invoer]"
    ]
  case .outputFailed(let path, let reason):
    return ["\(path) kan niet worden geschreven (\(reason)). Wat er stond, staat er nog. [schrijven-mislukt]"]
  case .disclosive(let numbers):
    return [
      "Fout in het programma: uit de tabellen zouden \(numbers) aantallen over te weinig mensen na te rekenen zijn. "
        + "Er is niets geschreven. Meld dit aan de makers. [bescherming-schiet-tekort]"
    ]
  case .unbalanced(let account):
    return [
      "Fout in het programma: van \(account.file) zijn \(account.read) inzendingen gelezen, maar niet alle zijn verantwoord. "
        + "Er is niets geschreven. Meld dit aan de makers. [verantwoording-klopt-niet]"
    ]
  case .notConserved(let what, let expected, let found):
    return [
      "Fout in het programma: \(what): \(expected) verwacht, \(found) gevonden. Er is niets geschreven. Meld dit aan de makers. "
        + "[verantwoording-klopt-niet]"
    ]
  }
}
