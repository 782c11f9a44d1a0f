internal import Consultation

extension OrganisationMatcher {
  /// Whether another province or country is named behind a place: `Valkenburg (ZH)`, `gemeente Beek (N-B)`, `Valkenburg ZH`.
  func namesOtherProvince(_ tokens: Tokens, _ words: [String]) -> Bool {
    if words.count > 1, let last = words.last, Gazetteer.sureProvinces.contains(last), isPlace(words[words.count - 2]) { return true }
    return words.indices.dropFirst().contains { index in
      guard tokens.list[index].before.contains(.open) else { return false }
      // `(Z-H)` is two words.
      let isTwo = index + 1 < words.count && tokens.list[index + 1].before == .hyphen
      let last = isTwo ? index + 1 : index
      let following = last + 1 < words.count ? tokens.list[last + 1].before : tokens.after
      let name = isTwo ? words[index] + words[last] : words[index]
      return following.contains(.close) && Gazetteer.provinces.contains(name)
    }
  }

  /// Whether a letter with a point stands before a place that is also a surname: `P. Vaals` is somebody, `G. Vaals` may be the gemeente.
  func namesPerson(_ tokens: Tokens, _ words: [String]) -> Bool {
    guard words.count == 2, tokens.list[0].letters == 1, tokens.list[0].startsWithCapital, words[0] != "g", words[0] != "gemeente",
      tokens.list[1].before == [.stop, .blank], tokens.list[1].startsWithCapital
    else { return false }
    return matcher.entry([words[1]]).map(isBarePlace) == true
  }
}
