extension Unicode.Scalar {
  /// Whether it is a control or a format character, or a letter that shows as nothing: what a person does not see and a program may obey.
  /// No output holds one, but for tabs and line ends.
  public var isHidden: Bool {
    switch value {
    // Letters of Western European languages, quotation marks, dashes and the euro, as most are.
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x20AC: return false
    case 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x2800, 0xFE00...0xFE0F, 0xE0000...0xE0FFF: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: return true
    default: return false
    }
  }
}
