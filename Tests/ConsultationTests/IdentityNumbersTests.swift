import Consultation
import Testing

@Suite struct IdentityNumbersTests {
  private final class Thing {}

  @Test func theVerySameHasOneNumber() {
    let things = (0..<5_000).map { _ in Thing() }
    var numbers = IdentityNumbers()
    for (place, thing) in things.enumerated() {
      #expect(numbers.number(of: ObjectIdentifier(thing)) == nil)
      let added = numbers.number(adding: ObjectIdentifier(thing))
      #expect(added.number == place)
      #expect(added.isNew)
      #expect(numbers.count == place + 1)
    }
    for (place, thing) in things.enumerated() {
      #expect(numbers.number(of: ObjectIdentifier(thing)) == place)
      let again = numbers.number(adding: ObjectIdentifier(thing))
      #expect(again.number == place)
      #expect(!again.isNew)
    }
    #expect(numbers.count == things.count)
  }
}
