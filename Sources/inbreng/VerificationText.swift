internal import Pipeline

/// Says what `inbreng verify` found: one line for each difference, with the place, what stands and what should stand.
struct VerificationText {
  let input: String
  let output: String

  /// The lines for a finding.
  func lines(_ finding: Verification.Finding) -> [String] {
    switch finding {
    case .manifestMissing:
      [
        "\(output)/manifest.json ontbreekt: niets zegt waaruit deze uitvoer is gemaakt. Maak haar opnieuw met inbreng run. [manifest-ontbreekt]"
      ]
    case .manifestUnreadable:
      ["\(output)/manifest.json is geen manifest van inbreng. Maak de uitvoer opnieuw met inbreng run. [manifest-onleesbaar]"]
    case .otherVersion(let made, let now):
      ["Deze uitvoer is gemaakt met versie \(made) van inbreng; dit is versie \(now). Reken na met die versie. [andere-versie]"]
    case .otherKey:
      ["De pseudoniemen zijn met een andere sleutel gemaakt. Zet de oorspronkelijke sleutel terug. [andere-sleutel]"]
    case .inputChanged(let path):
      ["\(input)/\(path) is gewijzigd nadat de uitvoer is gemaakt. [invoer-gewijzigd]"]
    case .inputMissing(let path):
      ["\(input)/\(path) is gelezen toen de uitvoer werd gemaakt, en ontbreekt nu. [invoer-verdwenen]"]
    case .inputAdded(let path):
      ["\(input)/\(path) was er nog niet toen de uitvoer werd gemaakt. [invoer-toegevoegd]"]
    case .inputWouldChange(let paths):
      [
        "Uit de invoer van nu volgt iets anders voor \(paths.count == 1 ? "dit bestand" : "deze \(paths.count) bestanden"): \(list(paths)). "
          + "[uitvoer-verouderd]"
      ]
    case .outputChanged(let path, let differences):
      places(differences, in: path).map { "\($0) Het bestand is gewijzigd nadat het is gemaakt. [uitvoer-gewijzigd]" }
    case .outputDiffers(let path, let differences):
      places(differences, in: path).map { "\($0) De invoer geeft iets anders dan dit bestand. [uitvoer-klopt-niet]" }
    case .outputMissing(let path):
      ["\(output)/\(path) ontbreekt. [uitvoer-verdwenen]"]
    case .outputAdded(let path):
      ["\(output)/\(path) hoort niet bij de uitvoer. [uitvoer-te-veel]"]
    }
  }

  /// The verdict, on one line.
  func verdict(_ result: Verification) -> String {
    if result.isSound {
      let omitted = result.omitted.isEmpty ? "" : " Bij het maken is weggelaten: \(result.omitted.joined(separator: ", "))."
      return "\(output) klopt: \(result.files) bestanden en \(result.claims) kenmerken volgen tot op de byte uit \(input).\(omitted)"
    }
    let count = result.findings.count
    let found = count == 0 ? "" : " Er \(count == 1 ? "is 1 bevinding" : "zijn \(count) bevindingen")."
    return "\(output) klopt niet met \(input).\(found)"
  }

  private func places(_ differences: [FileDifference], in path: String) -> [String] {
    differences.isEmpty ? ["\(output)/\(path):"] : differences.map { "\(output)/\(path), \(place($0))" }
  }

  private func place(_ difference: FileDifference) -> String {
    switch difference {
    case .line(let line, let column, let claim, let stands, let should):
      "regel \(line)" + (column.map { ", kolom \($0)" } ?? "") + (claim.map { ", kenmerk \($0)" } ?? "") + words(stands, should)
    case .missingLines(let line, let count):
      "regel \(line): hier \(count == 1 ? "ontbreekt één regel" : "ontbreken \(count) regels")."
    case .extraLines(let line, let count):
      "regel \(line): \(count == 1 ? "deze regel hoort" : "deze \(count) regels horen") er niet te staan."
    case .otherLines(let line, let stand, let should):
      "regel \(line): er \(stand == 1 ? "staat één regel" : "staan \(stand) regels"), er \(should == 1 ? "hoort er één" : "horen er \(should)")."
    case .byte(let place): "byte \(place): vanaf hier staat er iets anders dan er hoort."
    case .more(let count): "en nog \(count) \(count == 1 ? "regel" : "regels")."
    }
  }

  private func words(_ stands: String?, _ should: String?) -> String {
    guard let stands, let should else { return ": de tekst is anders." }
    return ": er staat \(quoted(stands)), er hoort \(quoted(should))."
  }

  private func quoted(_ words: String) -> String { words.isEmpty ? "niets" : "“\(words)”" }

  private func list(_ paths: [String]) -> String {
    paths.prefix(5).joined(separator: ", ") + (paths.count > 5 ? " en nog \(paths.count - 5)" : "")
  }
}
