internal import Aggregate
internal import Consultation
internal import Publish

extension ConsultationRun {
  /// What was counted, the tables of the rows that were made meanwhile, and what makes all other files.
  struct Counted: Sendable {
    let tallies: Tallies
    let particulars: Particulars
    let files: [RecordedFile]
    let makers: [FileMaker]
  }

  /// A piece of what follows from the coded rows alone.
  private enum Piece: Sendable {
    case check(Result<Void, PipelineError>)
    case tallies(Tallies)
    case particulars(Particulars)
    case files(Result<[RecordedFile], PipelineError>)
    case makers([FileMaker])
  }

  /// Counts the coded rows, sees that none was lost, makes the tables of the rows themselves, and prepares the other files; `jobs` of these
  /// at a time.
  ///
  /// - Parameter folder: where the tables are made; nil when no files are wanted.
  func count(
    _ coded: Coded, from inputs: Inputs, in folder: StagingFolder? = nil, progress: @Sendable (Stage) -> Void
  ) async throws(PipelineError) -> Counted {
    progress(.aggregating)
    var (counts, others, files, makers): (Tallies?, Particulars?, [RecordedFile], [FileMaker]) = (nil, nil, [], [])
    let pieces = pieces(of: coded, from: inputs, in: folder)
    for piece in await together(pieces.count, jobs: jobs, piece: { pieces[$0] }) {
      switch piece {
      case .check(let result): try result.get()
      case .tallies(let tallies): counts = tallies
      case .particulars(let particulars): others = particulars
      case .files(let result): files += try result.get()
      case .makers(let made): makers = made
      }
    }
    guard let counts, let others else { preconditionFailure("both are among the pieces") }
    return Counted(tallies: counts, particulars: others, files: files, makers: makers)
  }

  /// The pieces, what takes longest before the rest; but what the check finds is told before anything else.
  private func pieces(of coded: Coded, from inputs: Inputs, in folder: StagingFolder?) -> [@Sendable () async -> Piece] {
    let (aggregator, publisher) = (Aggregator(codebook: inputs.codebook, settings: inputs.settings), publisher(from: inputs))
    let (counts, others) = (Promised<Tallies>(), Promised<Particulars>())
    let check: @Sendable () async -> Piece = {
      .check(Result { () throws(PipelineError) in try Conservation.check(coded) })
    }
    let tallies: @Sendable () async -> Piece = {
      let tallies = aggregator.tallies(coded.rows.coded, accounts: coded.accounts, rounds: coded.rounds)
      await counts.make(tallies)
      return .tallies(tallies)
    }
    let particulars: @Sendable () async -> Piece = {
      let particulars = publisher.particulars(of: coded.rows)
      await others.make(particulars)
      return .particulars(particulars)
    }
    guard let folder else { return [check, tallies, particulars] }
    let tables = publisher.tables(of: coded.rows, temporaryFolder: folder.path)
    func recording(_ makers: [FileMaker]) -> [@Sendable () async -> Piece] {
      makers.map { maker in { .files(recorded(maker, in: folder)) } }
    }
    let makers: @Sendable () async -> Piece = {
      .makers(
        await publisher.files(
          of: counts.value, others.value, withAnalyst: true, temporaryFolder: folder.path, jobs: jobs))
    }
    return [check, tallies] + recording(tables.slow) + [particulars, makers] + recording(tables.others)
  }
}
