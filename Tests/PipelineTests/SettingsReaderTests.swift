import Consultation
import Testing

@testable import Pipeline

@Suite struct SettingsReaderTests {
  private func read(_ text: String) -> SettingsReader.Reading {
    SettingsReader.read(InputFile(source: SourceFile("inbreng.yaml"), bytes: Array(text.utf8)))
  }

  @Test func everySettingIsRead() {
    let reading = read(
      """
      titel: Proef
      taal: nl
      fictief: ja
      rondes:
        ronde-1: Eerste
      privacy:
        drempel: 10
        sleutel: geheim.sleutel
      overleggen:
        personen_per_organisatie: 1.5
        voorbereiding: 2
      grenzen:
        bestand_mb: 10
        totaal_mb: 20
        bestanden: 30
        regel_mb: 4
      """)
    #expect(reading.limits == Limits(megabytesPerFile: 10, megabytesInAll: 20, files: 30, megabytesPerLine: 4))
    #expect(reading.problems.isEmpty)
    #expect(reading.keyFile == "geheim.sleutel")
    #expect(
      reading.settings
        == Settings(
          title: "Proef", isFictional: true, roundTitles: ["ronde-1": "Eerste"], disclosureThreshold: 10, personsPerOrganisation: 1.5,
          preparation: 2))
  }

  @Test(arguments: ["", "# alleen uitleg\n", "---\n"])
  func anEmptyFileMeansTheDefaults(text: String) {
    #expect(read(text).settings == Settings())
    #expect(read(text).problems.isEmpty)
  }

  @Test(arguments: [
    ("titel: [", "instellingen-onleesbaar"), ("- los\n- zand", "instellingen-onleesbaar"), ("kleur: rood", "instelling-onbekend"),
    ("privacy:\n  drempel: 4", "instelling-waarde"), ("privacy:\n  sleutel: ../elders", "instelling-waarde"),
    ("privacy: nee", "instelling-waarde"), ("fictief: misschien", "instelling-waarde"), ("taal: fr", "instelling-waarde"),
    ("rondes: vier", "instelling-waarde"), ("overleggen:\n  voorbereiding: -1", "instelling-waarde"), ("titel: ''", "instelling-waarde"),
    ("grenzen: geen", "instelling-waarde"), ("grenzen:\n  bestand_mb: 0", "instelling-waarde"),
    ("grenzen:\n  bestanden: 1.5", "instelling-waarde"), ("titel: a\ntitel: b", "instelling-dubbel"),
    ("a: &a [x]\nb: *a", "yaml-te-ingewikkeld"),
  ])
  func whatCannotBeUsedIsAProblem(text: String, id: String) {
    let reading = read(text)
    #expect(reading.problems.map(\.kind.id) == [id])
    #expect(reading.problems.allSatisfy { $0.file == SourceFile("inbreng.yaml") })
    #expect(reading.settings == Settings())
    #expect(reading.limits == Limits())
  }

  @Test(arguments: [
    ("titel: Proef\n\nprivacy:\n  drempel: 7\n", 4), ("titel: Proef\nrondes: [\n", 2), ("titel: Proef\nfictief: @ja\n", 2),
    ("titel: 'open", 1), ("titel: 'open\r\n\r\n", 1), ("titel: Proef\n# é\ntitel: b\u{1}c\n", 3),
    ("titel: Proef\r\nfictief: ja\r\nTitel: x\r\n\"titel\" : Nog eens\r\n", 4), ("titel: x\nprivacy:\n  drempel: 5\n  drempel: 5\n", 4),
    ("drempel: 5\nprivacy:\n  drempel: 5\ndrempel: 3\n", 4), ("titel: x\nprivacy: {drempel: 5, drempel: 3}\n", 2),
    ("rondes:\n  'ronde 1': a\n  ronde 10: c\n  ronde 1: b\n", 4),
  ])
  func theRowIsTheOneInTheFile(text: String, row: Int) {
    #expect(read(text).problems.map(\.row) == [row])
  }

  @Test(arguments: [("0,5", 0.5), ("0.5", 0.5), ("12,25", 12.25), ("3", 3)])
  func aNumberMayHaveAComma(text: String, number: Double) {
    let reading = read("overleggen:\n  voorbereiding: \(text)\n")
    #expect(reading.settings.preparation == number)
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: ["1.000,5", "0,5 uur", "5,", "1,5,2", "-0,5"])
  func whatIsNoNumberIsRefused(text: String) {
    #expect(read("overleggen:\n  voorbereiding: \(text)\n").problems.map(\.kind.id) == ["instelling-waarde"])
  }

  /// What may not be given to a parser may not be given in another encoding either.
  @Test func aTextInUTF16IsLookedAtAsWell() {
    let text = "titel: " + String(repeating: "[", count: 90) + String(repeating: "]", count: 90)
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let reading = SettingsReader.read(InputFile(source: SourceFile("inbreng.yaml"), bytes: bytes))
    #expect(reading.problems.map(\.kind.id) == ["yaml-te-ingewikkeld"])
  }

  /// Notepad on an older Windows saves in Windows-1252.
  @Test func theSettingsMayBeSavedInWindows1252() {
    let bytes = Array("titel: ".utf8) + [0x47, 0x65, 0xEF, 0x6E, 0x74, 0x65, 0x67, 0x72, 0x65, 0x65, 0x72, 0x64, 0x0D, 0x0A]
    let reading = SettingsReader.read(InputFile(source: SourceFile("inbreng.yaml"), bytes: bytes))
    #expect(reading.settings.title == "Geïntegreerd")
    #expect(reading.problems.isEmpty)
  }
}
