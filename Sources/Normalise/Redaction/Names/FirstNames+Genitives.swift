extension FirstNames {
  /// Every list of first names that are hardly anything else.
  static let certain: [StaticString] = [clear, dutch, further, elsewhereToJ, elsewhereFromK]

  /// First names with a genitive without apostrophe: `danielles`. Made when a word of kinship first follows a word that nobody knows.
  static let genitives: Set<String> = {
    var result: Set<String> = []
    for names in certain {
      for name in names.description.split(separator: " ") { result.insert(name + "s") }
    }
    return result
  }()
}
