public import Consultation

/// Which points of the national checklist an answer speaks of, and on which side.
///
/// An answer speaks of a point when its words do, when one of the themes of the point was found in it, or when the point is about its
/// question. Judgements are answers to the question about overleggen; to have no opinion is none.
public struct ChecklistPoints: Sendable {
  /// The side that an answer is on.
  public enum Side: Int, Hashable, Sendable, CaseIterable {
    /// No side.
    case none
    /// The positive side of a pair, or agreement.
    case positive
    /// The negative side of a pair, or disagreement.
    case negative

    init(_ pole: Question.Pole?) {
      switch pole {
      case .positive: self = .positive
      case .negative: self = .negative
      case nil: self = .none
      }
    }
  }

  /// What an answer speaks of.
  public struct Said: Hashable, Sendable {
    /// The places of the points in the codebook, lowest first, each once.
    public var places: [Int]
    /// The side.
    public var side: Side
  }

  /// The points, in the order of the codebook.
  public let items: [Code<ChecklistItem>]
  private let codebook: Codebook
  private let places: [Code<ChecklistItem>: Int]
  private let byTheme: [Code<Theme>: [Int]]
  private let byQuestion: [Code<Question>: [Int]]

  /// The points of a codebook.
  public init(codebook: Codebook) {
    self.codebook = codebook
    items = codebook.checklist.map(\.code)
    places = Dictionary(items.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var byTheme: [Code<Theme>: [Int]] = [:]
    var byQuestion: [Code<Question>: [Int]] = [:]
    for (place, item) in codebook.checklist.enumerated() {
      for theme in item.themes { byTheme[theme, default: []].append(place) }
      for question in item.questions { byQuestion[question, default: []].append(place) }
    }
    self.byTheme = byTheme
    self.byQuestion = byQuestion
  }

  /// What an answer to one of the eight questions speaks of.
  public func said(by answer: CodedAnswer) -> Said {
    guard answer.method != .noAnswer, !places.isEmpty else { return Said(places: [], side: .none) }
    var found = byQuestion[answer.question] ?? []
    for item in answer.checklist { if let place = places[item] { found.append(place) } }
    let isOpen = (Code<Question>.consultation.firstIndex(of: answer.question) ?? .max) < 6
    if isOpen { for theme in answer.themes + answer.subthemes { found += byTheme[theme] ?? [] } }
    return said(found, Side(codebook.question(answer.question)?.pole))
  }

  /// What a judgement of an overleg speaks of.
  public func said(by judgement: CodedJudgement) -> Said {
    guard judgement.verdict != .noOpinion else { return Said(places: [], side: .none) }
    return said(byQuestion[.meetingJudgement] ?? [], .none)
  }

  /// What an answer to another question speaks of.
  public func said(by choice: CodedChoice) -> Said {
    guard !places.isEmpty else { return Said(places: [], side: .none) }
    var found = byQuestion[choice.question] ?? []
    for item in choice.checklist { if let place = places[item] { found.append(place) } }
    let side: Side =
      switch choice.choice {
      case "helemaal-mee-eens", "mee-eens": .positive
      case "helemaal-mee-oneens", "mee-oneens": .negative
      default: .none
      }
    return said(found, side)
  }

  private func said(_ found: [Int], _ side: Side) -> Said {
    Said(places: found.count < 2 ? found : Set(found).sorted(), side: side)
  }
}
