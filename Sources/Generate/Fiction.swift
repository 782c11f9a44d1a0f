internal import Consultation

/// The world of the fictional consultation: the codebook, made ready for writing, and who thinks what.
///
/// Everything in it follows from the codebook and the seed.
final class Fiction: Sendable {
  let codebook: Codebook
  /// The seed after mixing.
  let seed: UInt64
  /// Every question that people answer, in the order of the codebook, with what describes the respondent first and consent last.
  let questions: [FormQuestion]
  let organisations: [[UInt8]]
  let organisationCodes: [[UInt8]]
  let organisationAliases: [[[UInt8]]]
  /// The position of each organisation's domain in `Domain.allCases`.
  let domains: [Int]
  let meetings: [FormQuestion.Option]
  let meetingSalts: [UInt64]
  let themes: [[UInt8]]
  let openers: [[[UInt8]]]
  let plainOpeners: [[UInt8]]
  let connectives: [[UInt8]]
  let nothings: [[UInt8]]
  let campaign: [UInt8]
  let strangers: [[UInt8]]
  let functions: [[UInt8]]
  /// Organisations in the proportion in which they answer, per domain; an organisation may be in none.
  let answering: [[Int32]]
  /// Idem over all domains.
  let answeringAnywhere: [Int32]
  /// Categories in the proportion in which each organisation speaks of them: 64 places.
  let interests: [[UInt16]]

  /// How much each organisation, and before them nobody, is in favour of each meeting.
  private let supports: [UInt8]

  /// The world that follows from a codebook and a seed.
  init(codebook: Codebook, seed: UInt64) {
    let seed = Chance.mix(seed)
    self.codebook = codebook
    self.seed = seed
    questions = Self.questions(of: codebook, seed: seed)
    organisations = codebook.organisations.map { Array($0.name.utf8) }
    organisationCodes = codebook.organisations.map { Array($0.code.rawValue.utf8) }
    organisationAliases = codebook.organisations.map { $0.aliases.map { Array($0.utf8) } }
    domains = codebook.organisations.map { Organisation.Domain.allCases.firstIndex(of: $0.domain) ?? 0 }
    meetings = codebook.meetings.map { meeting in
      FormQuestion.Option(
        code: Array(meeting.code.rawValue.utf8), name: Array(meeting.name.utf8), aliases: meeting.aliases.map { Array($0.utf8) })
    }
    meetingSalts = meetings.map { Chance.salt($0.code) }
    themes = codebook.categories.map { Array($0.name.utf8) }
    let openers = Sentences(Material.openers)
    self.openers = Organisation.Domain.allCases.map { openers.under($0.rawValue) }
    plainOpeners = openers.under("-")
    connectives = Sentences(Material.connectives).under("-")
    nothings = Sentences(Material.nothings).under("-")
    campaign = Sentences(Material.campaign).under("-").first ?? []
    strangers = Sentences(Material.strangers).under("-")
    functions = Sentences(Material.functions).under("-")
    let shares = Self.shares(count: organisations.count, seed: seed)
    answering = Organisation.Domain.allCases.indices.map { [domains] domain in
      Self.places(shares.enumerated().filter { domains[$0.offset] == domain })
    }
    answeringAnywhere = Self.places(Array(shares.enumerated()))
    supports = (-1..<organisations.count).flatMap { [domains, meetingSalts] organisation in
      meetingSalts.map { salt in
        let domain = organisation < 0 ? 0 : domains[organisation]
        return UInt8(Self.support(salt: salt ^ seed, domain: domain, organisation: organisation))
      }
    }
    interests = organisations.indices.map { [domains, themes] in
      Self.interests(organisation: $0, domain: domains[$0], themes: themes.count, seed: seed)
    }
  }

  /// The question that holds this attribute.
  func question(of attribute: Code<Question>.Attribute) -> Question? { codebook.question(attribute.code) }

  private static func questions(of codebook: Codebook, seed: UInt64) -> [FormQuestion] {
    let open = codebook.questions.filter { $0.kind == .open }
    let campaign = open.first { $0.code == "nodig" } ?? open.first { $0.pole == .positive } ?? open.first
    let all = codebook.questions.compactMap {
      FormQuestion($0, in: codebook, seed: seed, hasCampaign: $0.code == campaign?.code)
    }
    let isLast: (FormQuestion) -> Bool = { $0.question.code == Code<Question>.Attribute.consent.code }
    return all.filter { $0.question.kind == .attribute && !isLast($0) } + all.filter { $0.question.kind != .attribute }
      + all.filter(isLast)
  }

  /// How much each organisation answers: a few a lot, most a little, one in eight not at all.
  private static func shares(count: Int, seed: UInt64) -> [Double] {
    let order = (0..<count).sorted { (Chance.mix(seed &+ UInt64($0)), $0) < (Chance.mix(seed &+ UInt64($1)), $1) }
    var shares = [Double](repeating: 0, count: count)
    for (rank, organisation) in order.enumerated() {
      shares[organisation] = rank % 8 == 7 ? 0 : 1 / Double(rank + 2)
    }
    return shares
  }

  /// Organisations in proportion to their shares, at least one place each, in about 4,096 places.
  private static func places(_ shares: [(offset: Int, element: Double)]) -> [Int32] {
    let total = shares.reduce(0) { $0 + $1.element }
    return shares.flatMap { organisation, share in
      [Int32](repeating: Int32(organisation), count: share > 0 ? max(1, Int(share / total * 4096)) : 0)
    }
  }

  private static func interests(organisation: Int, domain: Int, themes: Int, seed: UInt64) -> [UInt16] {
    guard themes > 0 else { return [] }
    var domainChance = Chance(Chance.mix(seed &+ 31 &* UInt64(domain + 1)))
    let shared = [domainChance.below(themes), domainChance.below(themes)]
    var chance = Chance(Chance.mix(seed ^ (UInt64(organisation) &* 7919)))
    let own = chance.below(themes)
    return (0..<64).map { place in
      UInt16(place < 18 ? shared[0] : place < 30 ? shared[1] : place < 44 ? own : chance.below(themes))
    }
  }

  /// How much the people of an organisation are in favour of a meeting: 0 to 255.
  func support(of meeting: Int, by organisation: Int) -> Int {
    Int(supports[(organisation + 1) * meetings.count + meeting])
  }

  private static func support(salt: UInt64, domain: Int, organisation: Int) -> Int {
    let base = Int(Chance.mix(salt) % 200) + 28
    let shift = Int(Chance.mix(salt &+ UInt64(domain + 1)) % 90) - 45
    let own = Int(Chance.mix(salt &+ UInt64(organisation + 2) &* 1_000_003) % 50) - 25
    return min(250, max(5, base + shift + own))
  }
}
