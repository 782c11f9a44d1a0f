import Consultation
import Foundation
import TestSupport

/// The codebook of the project, read for tests without the reader of the product.
enum ProjectCodebook {
  /// The codebook; empty when it cannot be read, which no test survives.
  static let codebook = (try? read()) ?? Codebook()

  private static func read() throws -> Codebook {
    Codebook(
      questions: try rows("vragen").map { row in
        Question(
          code: Code(row["code"] ?? ""), wording: row["vraag"] ?? "", kind: Question.Kind(rawValue: row["soort"] ?? "") ?? .open,
          pole: Question.Pole(rawValue: row["pool"] ?? ""), aliases: Fixture.list(row["aliassen"]))
      },
      choices: try rows("keuzes").map { row in
        Choice(
          question: Code(row["vraag"] ?? ""), code: Code(row["code"] ?? ""), name: row["naam"] ?? "",
          aliases: Fixture.list(row["aliassen"]))
      },
      themes: try rows("themas").map { row in
        let parent = row["bovenliggend"] ?? ""
        return Theme(
          code: Code(row["code"] ?? ""), parent: parent.isEmpty ? nil : Code(parent), name: row["naam"] ?? "",
          order: Int(row["volgorde"] ?? "") ?? 0)
      },
      terms: try rows("termen").enumerated().map { position, row in
        let theme = row["thema"] ?? ""
        return Term(
          theme: theme.isEmpty ? nil : Code(theme), text: row["term"] ?? "", form: Term.Form(rawValue: row["vorm"] ?? "") ?? .word,
          unless: Fixture.list(row["niet_bij"]), row: position + 2)
      },
      organisations: try rows("organisaties").map { row in
        Organisation(
          code: Code(row["code"] ?? ""), name: row["naam"] ?? "", domain: Organisation.Domain(rawValue: row["domein"] ?? "") ?? .care,
          isInvited: row["uitgenodigd"] == "ja", aliases: Fixture.list(row["aliassen"]))
      },
      meetings: try rows("overleggen").map { row in
        Meeting(
          code: Code(row["code"] ?? ""), name: row["naam"] ?? "", aliases: Fixture.list(row["aliassen"]),
          level: Meeting.Level(rawValue: row["niveau"] ?? "") ?? .tactical, scale: Code(row["schaal"] ?? ""),
          themes: Fixture.list(row["themas"]).map { Code($0) }, participants: Fixture.list(row["deelnemers"]).map { Code($0) },
          timesPerYear: Int(row["per_jaar"] ?? "") ?? 0, hours: Double(row["duur_uren"] ?? "") ?? 0, isStatutory: row["wettelijk"] == "ja")
      })
  }

  private static func rows(_ name: String) throws -> [[String: String]] {
    try Fixture.records(Project.input.appendingPathComponent("codeboek/\(name).csv"))
  }
}
