/// A part of the output that a run can leave out, which saves time and room. Nothing else changes, but where it refers to what is left out.
public enum OutputPart: String, Hashable, Sendable, CaseIterable {
  /// The digest as a web page, `digest.html`.
  case page = "html"
  /// The workbook, `werkboek.xlsx`.
  case workbook = "xlsx"
  /// The tables of the analyst with a row for every submission and everything that somebody said.
  case rows = "rijen"
}
