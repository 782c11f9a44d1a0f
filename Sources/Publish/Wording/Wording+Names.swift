import Consultation

extension Wording {
  /// A question as a digest names it: what stands between brackets at the end of the wording, as in
  /// `In hoeverre bent u het eens met uitgangspunt 1? [De burger eerst]`, or else the wording itself.
  static func shortName(_ question: Question) -> String {
    guard question.wording.last == "]", let open = question.wording.lastIndex(of: "[") else { return question.wording }
    let inside = question.wording[question.wording.index(after: open)...].dropLast()
    return inside.isEmpty ? question.wording : String(inside)
  }
}
