import Foundation
import TestSupport
import Testing

/// What fuzzing found stays mended.
@Suite struct SettingsFuzzFixtureTests {
  @Test func settings() throws {
    let place = Project.fixture("fuzz/settings")
    let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
    #expect(!names.isEmpty)
    for name in names {
      let failure = SettingsFuzz.failure([UInt8](try Data(contentsOf: place.appendingPathComponent(name))))
      #expect(failure == nil, "\(name)")
    }
  }
}
