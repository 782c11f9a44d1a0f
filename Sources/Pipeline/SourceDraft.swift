internal import Consultation
internal import Ingest

/// A source description of one response file, as the program understands the file, for a person to edit.
public struct SourceDraft: Sendable {
  /// The input folder.
  public let input: String
  /// The response file: a path, or its path below the folder of the rounds.
  public let file: String

  /// A description of `file` in `input`.
  public init(input: String, file: String) {
    self.input = input
    self.file = file
  }

  /// Writes `<file>.bron.yaml` beside the file and returns its path. A description that is already there is an error, and stays.
  public func write() throws(PipelineError) -> String {
    let folder = try InputFolder(path: input)
    let (codebook, problems) = CodebookFolder.read(folder.codebook)
    guard let codebook, !CodebookFolder.lacksFile(problems) else { throw .inputUnusable(problems) }
    let wanted = FileSystem.resolved(file)
    guard
      let response = folder.responses.first(where: { response in
        response.file.source.path == file || FileSystem.resolved(path(of: response)) == wanted
      })
    else { throw .fileMissing(path: file) }
    let target = path(of: response) + ".bron.yaml"
    guard FileSystem.kind(of: target) == nil else { throw .descriptionThere(path: target) }
    let reader = SurveyReader(codebook: codebook)
    guard let text = reader.sourceDescription(of: response.file, round: response.round, sidecar: nil) else {
      throw .inputUnusable(reader.read(response.file, round: response.round, sidecar: nil).problems)
    }
    do throws(FileSystem.Failure) {
      try FileSystem.write(Array(text.utf8), to: target)
    } catch {
      throw .outputFailed(path: error.path, reason: error.reason)
    }
    return target
  }

  private func path(of response: InputFolder.Response) -> String { "\(input)/\(InputFolder.roundsName)/\(response.file.source.path)" }
}
