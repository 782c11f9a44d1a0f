import Consultation
import TestSupport

@testable import Aggregate

/// Inventories drawn by chance, the same on every run.
struct RandomInventory {
  let codebook: Codebook
  /// The places of overleggen that those at the table call needed.
  let needed: Set<Int>

  /// An inventory of `meetings` overleggen over at most this many organisations and themes.
  init(meetings: Int, organisations: Int, themes: Int, seats: ClosedRange<Int>, subjects: ClosedRange<Int>, seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func pick(_ count: ClosedRange<Int>, of all: Int, _ prefix: String) -> [String] {
      let number = min(Int.random(in: count, using: &random), all)
      return Set((0..<number).map { _ in Int.random(in: 0..<all, using: &random) }).sorted().map { "\(prefix)\($0)" }
    }
    var inventory: [Meeting] = []
    var needed: Set<Int> = []
    for place in 0..<meetings {
      let statutory = Int.random(in: 0..<8, using: &random) == 0
      if Int.random(in: 0..<8, using: &random) == 0 { needed.insert(place) }
      inventory.append(
        Small.meeting(
          Code("m\(place)"), themes: pick(subjects, of: themes, "t").map { Code($0) }, pick(seats, of: organisations, "o").map { Code($0) },
          timesPerYear: [1, 2, 4, 4, 6, 12, 24].randomElement(using: &random) ?? 1,
          hours: [1, 1.5, 1.5, 2, 0.75].randomElement(using: &random) ?? 1, isStatutory: statutory))
    }
    self.needed = needed
    codebook = Codebook(
      themes: (0..<themes).map { Theme(code: Code("t\($0)"), name: "t", order: $0) },
      organisations: (0..<organisations).map { Organisation(code: Code("o\($0)"), name: "o", domain: .care, isInvited: true) },
      meetings: inventory)
  }

  var inventory: Inventory { Inventory(CodebookIndex(codebook: codebook, rounds: []), settings: Settings()) }

  var model: ScenarioModel { ScenarioModel(inventory, needed: BitSet(needed)) }
}
