import Consultation

/// The sums behind hours, for who traces a figure.
extension Wording {
  static let withheldEvidence = "een aantal is hier weggelaten om mensen te beschermen; de rijen staan in analist/."

  /// `12 organisaties × 6 keer × 2 uur × 1 persoon`
  static func hoursSum(_ meeting: Meeting, participants: Int, _ settings: Settings) -> String {
    "input/codeboek/overleggen.csv, \(meeting.code): "
      + product(participants: participants, times: meeting.timesPerYear, hours: meeting.hours, settings)
  }

  /// The same for one overleg instead of two.
  static func mergedHours(_ first: Meeting, _ second: Meeting, participants: Int, _ settings: Settings) -> String {
    "input/codeboek/overleggen.csv, \(first.code) en \(second.code) als één overleg met iedereen aan tafel, zo vaak en zo lang als het grootste: "
      + product(
        participants: participants, times: max(first.timesPerYear, second.timesPerYear), hours: max(first.hours, second.hours), settings)
  }

  private static func product(participants: Int, times: Int, hours: Double, _ settings: Settings) -> String {
    let persons = settings.personsPerOrganisation
    let total = hours * Double(times) * Double(participants) * persons * (1 + settings.preparation)
    var factors = ["\(participants) organisaties", "\(times) keer", "\(number(hours)) uur"]
    if persons != 1 { factors.append("\(number(persons)) personen") }
    if settings.preparation != 0 { factors.append("\(number(1 + settings.preparation)) voor de voorbereiding") }
    return factors.joined(separator: " × ") + " = \(number(total))."
  }

  private static func number(_ value: Double) -> String { decimalText(value).split(separator: ".").joined(separator: ",") }
}
