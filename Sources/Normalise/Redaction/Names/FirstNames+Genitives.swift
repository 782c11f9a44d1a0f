extension FirstNames {
  /// First names with a genitive without apostrophe: `danielles`. Made when a word of kinship first follows a word that nobody knows.
  static let genitives: Set<String> = {
    var result: Set<String> = []
    for names in [clear, dutch, further, elsewhereToJ, elsewhereFromK] {
      for name in names.description.split(separator: " ") { result.insert(name + "s") }
    }
    return result
  }()
}
