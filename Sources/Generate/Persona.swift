internal import Consultation

/// Names and addresses of people who do not exist.
enum Persona {
  private static let firstNames = Sentences(
    """
    # -
    Truus
    Sjeng
    Mia
    Leo
    Fatima
    Bart
    Els
    Youssef
    Annelies
    Pierre
    Katinka
    Wiel
    Sanne
    Hub
    Noor
    Tiny
    Jo
    Marieke
    Guus
    Ayla
    """
  ).under("-")
  private static let lastNames = Sentences(
    """
    # -
    Appelboom
    Kamperfoelie
    Groenling
    Duizendblad
    Bereklauw
    Vlasbek
    Zandoog
    Wolfsmelk
    Koevoet
    Hazelworm
    Smeerwortel
    Roodborst
    Klaproos
    Vuurdoorn
    Waterhoen
    Zevenblad
    """
  ).under("-")
  private static let salt: UInt64 = 0x6E61_616D

  static func appendFirstName(of response: Response, to text: inout [UInt8]) {
    if response.sender == .tester { return text.append(text: "Test") }
    var chance = response.personalChance(salt)
    text.append(contentsOf: chance.pick(firstNames))
  }

  static func appendLastName(of response: Response, to text: inout [UInt8]) {
    if response.sender == .tester { return text.append(text: "Testpersoon") }
    var chance = response.personalChance(salt)
    _ = chance.next()
    text.append(contentsOf: chance.pick(lastNames))
  }

  static func appendName(of response: Response, to text: inout [UInt8]) {
    appendFirstName(of: response, to: &text)
    text.append(UInt8(ascii: " "))
    appendLastName(of: response, to: &text)
  }

  /// An address that only this person has, in this round in whatever capitals it was typed.
  static func appendEmail(of response: Response, in fiction: Fiction, to text: inout [UInt8]) {
    if response.sender == .tester { return text.append(text: "test@voorbeeld.example") }
    let start = text.count
    appendFirstName(of: response, to: &text)
    text.append(UInt8(ascii: "."))
    appendLastName(of: response, to: &text)
    text.append(number: response.index)
    text.append(UInt8(ascii: "@"))
    if response.organisation >= 0 {
      text.append(contentsOf: fiction.organisationCodes[response.organisation])
    } else {
      text.append(text: "post")
    }
    text.append(text: ".example")
    var chance = response.chance(salt)
    guard !chance.happens(80) else { return }
    for index in start..<text.count where (65...90).contains(text[index]) { text[index] += 32 }
  }

  /// A sentence with personal data of somebody who does not exist.
  static func appendPersonalData(_ chance: inout Chance, to text: inout [UInt8]) {
    let first = chance.pick(firstNames)
    let last = chance.pick(lastNames)
    switch chance.below(6) {
    case 0:
      text.append(text: "Bel gerust naar mevrouw ")
      text.append(contentsOf: last)
      text.append(text: ", 06-0000")
      text.append(number: chance.below(10_000), width: 4)
      text.append(text: ".")
    case 1:
      text.append(text: "Mail mij op ")
      text.append(contentsOf: first)
      text.append(text: ".")
      text.append(contentsOf: last)
      text.append(text: "@voorbeeld.example.")
    case 2:
      text.append(text: "Het gaat om ")
      text.append(contentsOf: first)
      text.append(text: " ")
      text.append(contentsOf: last)
      text.append(text: ", BSN ")
      appendCitizenNumber(&chance, to: &text)
      text.append(text: ".")
    case 3:
      text.append(text: "De heer ")
      text.append(contentsOf: last)
      text.append(text: ", geboren op ")
      text.append(number: 1 + chance.below(28))
      text.append(text: "-")
      text.append(number: 1 + chance.below(12))
      text.append(text: "-19")
      text.append(number: 50 + chance.below(45))
      text.append(text: ", wacht nog steeds.")
    case 4:
      text.append(text: "Zie de situatie aan de Vlinderstraat ")
      text.append(number: 1 + chance.below(200))
      text.append(text: ", 6000 ZZ.")
    default:
      text.append(text: "Groet, ")
      text.append(contentsOf: first)
      text.append(text: " ")
      text.append(contentsOf: last)
    }
  }

  /// A number that passes the 11-test, out of the range 9999 that is never given out.
  private static func appendCitizenNumber(_ chance: inout Chance, to text: inout [UInt8]) {
    var number = 99_990_000 + chance.below(10_000)
    while true {
      var rest = number
      var sum = 0
      for weight in 2...9 {
        sum += weight * (rest % 10)
        rest /= 10
      }
      if sum % 11 < 10 {
        text.append(number: number * 10 + sum % 11, width: 9)
        return
      }
      number = 99_990_000 + (number + 1) % 10_000
    }
  }
}
