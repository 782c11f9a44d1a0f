internal import Consultation
internal import Ingest
internal import Yams

/// Reads `inbreng.yaml`.
struct SettingsReader {
  /// What the file says.
  struct Reading {
    var settings = Settings()
    /// The name of the key file below the input folder.
    var keyFile = "pseudoniemen.sleutel"
    /// How much is taken in at most.
    var limits = Limits()
    var problems: [Problem] = []
  }

  private let file: SourceFile
  private var reading = Reading()

  private init(file: SourceFile) { self.file = file }

  /// Reads the settings; what cannot be used is a problem and keeps its default.
  static func read(_ input: InputFile) -> Reading {
    var reader = SettingsReader(file: input.source)
    guard PlainYAML.accepts(input.bytes) else {
      reader.reading.problems.append(Problem(.yamlTooComplex, file: input.source))
      return reader.reading
    }
    reader.read(input)
    return reader.reading
  }

  private mutating func read(_ input: InputFile) {
    let root: Node?
    do throws(YAMLText.Invalid) {
      root = try YAMLText.compose(input)
    } catch {
      reading.problems.append(
        error.repeatedKey.map { Problem(.settingTwice, file: file, row: error.row, values: [.word($0)]) }
          ?? Problem(.settingsInvalid, file: file, row: error.row))
      return
    }
    guard let root, let mapping = root.mapping else {
      if let root, root.null == nil { reading.problems.append(Problem(.settingsInvalid, file: file, row: root.mark?.line)) }
      return
    }
    each(mapping, known: ["titel", "taal", "fictief", "rondes", "privacy", "overleggen", "grenzen"]) { reader, key, node in
      switch key {
      case "titel": reader.text(node, key) { $0.settings.title = $1 }
      case "taal":
        if node.string != "nl" { reader.refuse(node, key, expected: "nl") }
      case "fictief": reader.truth(node, key) { $0.settings.isFictional = $1 }
      case "rondes": reader.rounds(node)
      case "privacy": reader.privacy(node)
      case "grenzen": reader.limits(node)
      default: reader.meetings(node)
      }
    }
  }

  private mutating func rounds(_ node: Node) {
    guard let mapping = node.mapping else { return refuse(node, "rondes", expected: "per ronde een regel 'map: titel'") }
    for (key, value) in mapping {
      guard let code = key.string, let title = value.string, !title.isEmpty else {
        refuse(key, "rondes", expected: "per ronde een regel 'map: titel'")
        continue
      }
      reading.settings.roundTitles[Code(code)] = title
    }
  }

  private mutating func privacy(_ node: Node) {
    guard let mapping = node.mapping else { return refuse(node, "privacy", expected: "regels met drempel of sleutel") }
    each(mapping, known: ["drempel", "sleutel"]) { reader, key, node in
      switch key {
      case "drempel":
        if let threshold = node.int, [3, 5, 10].contains(threshold) {
          reader.reading.settings.disclosureThreshold = threshold
        } else {
          reader.refuse(node, key, expected: "3, 5 of 10")
        }
      default:
        if let name = node.string, !name.isEmpty, !name.contains("/"), !name.hasPrefix(".") {
          reader.reading.keyFile = name
        } else {
          reader.refuse(node, key, expected: "de naam van een bestand in de invoermap")
        }
      }
    }
  }

  private mutating func meetings(_ node: Node) {
    guard let mapping = node.mapping else {
      return refuse(node, "overleggen", expected: "regels met personen_per_organisatie of voorbereiding")
    }
    each(mapping, known: ["personen_per_organisatie", "voorbereiding"]) { reader, key, node in
      guard let number = Self.number(node), number.isFinite, number >= 0, number <= 1000 else {
        return reader.refuse(node, key, expected: "een getal van 0 tot 1000")
      }
      if key == "voorbereiding" {
        reader.reading.settings.preparation = number
      } else {
        reader.reading.settings.personsPerOrganisation = number
      }
    }
  }

  /// A number with a point or, as the Dutch write it, a comma.
  private static func number(_ node: Node) -> Double? {
    if let number = node.float ?? node.int.map(Double.init) { return number }
    let parts = (node.string ?? "").split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return nil }
    return Double("\(parts[0]).\(parts[1])")
  }

  private mutating func limits(_ node: Node) {
    let names = Limits.settings.map(\.name)
    guard let mapping = node.mapping else {
      return refuse(node, "grenzen", expected: "regels met " + names.joined(separator: ", "))
    }
    each(mapping, known: names) { reader, key, node in
      guard let number = node.int, (1...1_000_000).contains(number), let setting = Limits.settings.first(where: { $0.name == key }) else {
        return reader.refuse(node, key, expected: "een geheel getal van 1 tot 1000000")
      }
      reader.reading.limits[keyPath: setting.place] = number
    }
  }

  private mutating func each(_ mapping: Node.Mapping, known: [String], _ body: (inout Self, String, Node) -> Void) {
    for (key, value) in mapping {
      if let name = key.string, known.contains(name) {
        body(&self, name, value)
      } else {
        reading.problems.append(
          Problem(
            .settingUnknown, file: file, row: key.mark?.line,
            values: [.word(key.string ?? "?"), .word(known.joined(separator: ", "))]))
      }
    }
  }

  private mutating func text(_ node: Node, _ key: String, _ assign: (inout Reading, String) -> Void) {
    guard let text = node.string, !text.isEmpty else { return refuse(node, key, expected: "een tekst") }
    assign(&reading, text)
  }

  private mutating func truth(_ node: Node, _ key: String, _ assign: (inout Reading, Bool) -> Void) {
    switch node.string?.lowercased() {
    case "ja", "true", "yes": assign(&reading, true)
    case "nee", "false", "no": assign(&reading, false)
    default: refuse(node, key, expected: "ja of nee")
    }
  }

  private mutating func refuse(_ node: Node, _ key: String, expected: String) {
    reading.problems.append(Problem(.settingValue, file: file, row: node.mark?.line, values: [.word(key), .word(expected)]))
  }
}
