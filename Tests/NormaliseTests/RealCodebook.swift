import Consultation
import Foundation

/// The codebook of Zuid-Limburg as it stands in the repository, read without any part of the program.
enum RealCodebook {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "input/codeboek")

  static func rows(_ name: String) -> [[String: String]] {
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return [] }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.isEmpty }
    guard let header = lines.first?.split(separator: ";", omittingEmptySubsequences: false).map(String.init) else { return [] }
    return lines.dropFirst().map { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(unquoted)
      return Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
    }
  }

  private static func unquoted(_ cell: Substring) -> String {
    guard cell.count > 1, cell.first == "\"", cell.last == "\"" else { return String(cell) }
    return cell.dropFirst().dropLast().replacingOccurrences(of: "\"\"", with: "\"")
  }

  static func list(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  static let codebook = Codebook(
    questions: rows("vragen.csv").compactMap { row in
      guard let code = row["code"], let kind = row["soort"].flatMap(Question.Kind.init(rawValue:)) else { return nil }
      return Question(
        code: Code(code), wording: row["vraag"] ?? "", kind: kind, pole: row["pool"].flatMap(Question.Pole.init(rawValue:)),
        aliases: list(row["aliassen"]))
    },
    choices: rows("keuzes.csv").compactMap { row in
      guard let question = row["vraag"], let code = row["code"] else { return nil }
      return Choice(question: Code(question), code: Code(code), name: row["naam"] ?? "", aliases: list(row["aliassen"]))
    },
    themes: rows("themas.csv").enumerated().compactMap { index, row in
      guard let code = row["code"] else { return nil }
      let parent = row["bovenliggend"] ?? ""
      return Theme(
        code: Code(code), parent: parent.isEmpty ? nil : Code(parent), name: row["naam"] ?? "", order: Int(row["volgorde"] ?? "") ?? index)
    },
    terms: rows("termen.csv").enumerated().compactMap { index, row in
      guard let text = row["term"], let form = row["vorm"].flatMap(Term.Form.init(rawValue:)) else { return nil }
      let theme = row["thema"] ?? ""
      return Term(theme: theme.isEmpty ? nil : Code(theme), text: text, form: form, unless: list(row["niet_bij"]), row: index + 2)
    },
    organisations: rows("organisaties.csv").compactMap { row in
      guard let code = row["code"], let domain = row["domein"].flatMap(Organisation.Domain.init(rawValue:)) else { return nil }
      return Organisation(
        code: Code(code), name: row["naam"] ?? "", domain: domain, isInvited: row["uitgenodigd"] == "ja", aliases: list(row["aliassen"]))
    },
    meetings: rows("overleggen.csv").compactMap { row in
      guard let code = row["code"], let level = row["niveau"].flatMap(Meeting.Level.init(rawValue:)) else { return nil }
      return Meeting(
        code: Code(code), name: row["naam"] ?? "", aliases: list(row["aliassen"]), level: level, scale: Code(row["schaal"] ?? ""),
        themes: list(row["themas"]).map { Code($0) }, participants: list(row["deelnemers"]).map { Code($0) },
        timesPerYear: Int(row["per_jaar"] ?? "") ?? 0, hours: Double(row["duur_uren"] ?? "") ?? 0, isStatutory: row["wettelijk"] == "ja")
    })
}
