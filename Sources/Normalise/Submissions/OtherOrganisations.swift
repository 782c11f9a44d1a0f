internal import Consultation

/// Finds people who answered for one organisation and later for another.
enum OtherOrganisations {
  /// One note for every submission that names another organisation than the last one of the same person before it, in their order.
  ///
  /// - Parameter persons: the places of the submissions of everybody who sent several.
  static func notes(_ persons: [[Int]], among respondents: [CodedRespondent]) -> [CodedPart.Note] {
    var notes: [CodedPart.Note] = []
    for person in persons {
      var last: (source: Provenance, organisation: Code<Organisation>)?
      for place in person where respondents[place].status != .duplicate {
        guard let organisation = respondents[place].organisation else { continue }
        let source = respondents[place].source
        if let last, last.organisation != organisation {
          notes.append(
            CodedPart.Note(
              submission: place,
              problem: Problem(
                .severalOrganisationsForOnePerson, file: source.file, row: source.row,
                values: [.word(last.source.file.path), .number(last.source.row)])))
        }
        last = (source, organisation)
      }
    }
    return notes.sorted { $0.submission < $1.submission }
  }
}
