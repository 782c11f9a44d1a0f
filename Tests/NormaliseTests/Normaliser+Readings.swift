import Consultation

@testable import Normalise

extension Normaliser {
  /// The consultation of these readings in codes, made by so many tasks.
  func normalise(_ readings: [FileReading], jobs: Int = 1) async -> CodedConsultation {
    var readings = readings
    return await normalise(&readings, jobs: jobs)
  }
}
