import Consultation

/// What would be lost when several overleggen end together. It can be more than what is lost with each of them alone: when two are the only
/// tables for a theme, either can go and both cannot.
struct JointRemoval: Hashable, Sendable {
  /// Themes that lie at no other table, in reporting order. A sub-theme also lies where its category does.
  let themes: [Code<Theme>]
  /// Organisations that sit at no other table, in codebook order.
  let organisations: [Code<Organisation>]

  /// What is lost with these overleggen.
  init(_ ending: Set<Code<Meeting>>, _ codebook: Codebook) {
    let lapsing = codebook.meetings.filter { ending.contains($0.code) }
    let staying = codebook.meetings.filter { !ending.contains($0.code) }
    let (discussed, treated) = (Set(lapsing.flatMap(\.themes)), Set(staying.flatMap(\.themes)))
    themes = codebook.themes.filter { theme in
      discussed.contains(theme.code) && !treated.contains(theme.code) && !(theme.parent.map(treated.contains) ?? false)
    }.map(\.code)
    let (seated, stillSeated) = (Set(lapsing.flatMap(\.participants)), Set(staying.flatMap(\.participants)))
    organisations = codebook.organisations.map(\.code).filter { seated.contains($0) && !stillSeated.contains($0) }
  }
}
