public import Consultation
internal import Normalise
internal import Publish

/// What became of the question which rows stand behind a claim.
public struct TraceAnswer: Sendable {
  /// The claim with its rows; nil when the digest has no claim with that mark.
  public let claim: ClaimTrace?
  /// The marks that look most like the one that was asked for.
  public let nearest: [String]
  /// Whether `digest.md` in the output folder is the digest that the input gives; nil when there is none.
  public let isDigestCurrent: Bool?
}

extension ConsultationRun {
  /// Finds the rows of the source files behind a claim of the digest. Nothing is written.
  public func trace(_ id: String, progress: @Sendable (Stage) -> Void = { _ in }) async throws(PipelineError) -> TraceAnswer {
    var inputs = try understandInput()
    let key = try inputs.keyFile.read() ?? PseudonymKey.random()
    let coded = await code(&inputs, key: key, progress: progress)
    let tracer = tracer(of: coded, try await count(coded, from: inputs, progress: progress), from: inputs)
    progress(.done)
    let standing = try? FileSystem.read("\(OutputFolder(path: output).path)/digest.md")
    return TraceAnswer(
      claim: tracer.trace(id), nearest: tracer.nearest(to: id), isDigestCurrent: standing.map { $0 == tracer.digest })
  }

  /// What finds the rows behind the claims of the digest.
  func tracer(of coded: Coded, _ counted: Counted, from inputs: Inputs) -> ClaimTracer {
    publisher(from: inputs).tracer(counted.tallies, counted.particulars, rows: coded.rows)
  }
}
