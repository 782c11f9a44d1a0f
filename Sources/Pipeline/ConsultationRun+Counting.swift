internal import Aggregate
internal import Consultation
internal import Publish

extension ConsultationRun {
  /// What was counted, and the tables of the rows that were made meanwhile.
  struct Counted: Sendable {
    let tallies: Tallies
    let particulars: Particulars
    let files: [RecordedFile]
  }

  /// A piece of what follows from the coded rows alone.
  private enum Piece: Sendable {
    case check(Result<Void, PipelineError>)
    case tallies(Tallies)
    case particulars(Particulars)
    case files(Result<[RecordedFile], PipelineError>)
  }

  /// Counts the coded rows, sees that none was lost, and makes the tables of the rows themselves; `jobs` of these at a time.
  ///
  /// - Parameter temporaryFolder: where the tables are made; nil when none are wanted.
  func count(
    _ coded: Coded, from inputs: Inputs, temporaryFolder: String? = nil, progress: @Sendable (Stage) -> Void
  ) async throws(PipelineError) -> Counted {
    progress(.aggregating)
    let (aggregator, publisher) = (Aggregator(codebook: inputs.codebook, settings: inputs.settings), publisher(from: inputs))
    let tables = (temporaryFolder.map { publisher.tables(of: coded.rows, temporaryFolder: $0) } ?? [])
      .map { maker -> @Sendable () -> Piece in { .files(recorded(maker)) } }
    let check: @Sendable () -> Piece = { .check(Result { () throws(PipelineError) in try Conservation.check(coded) }) }
    let tallies: @Sendable () -> Piece = {
      .tallies(aggregator.tallies(coded.rows.coded, accounts: coded.accounts, rounds: coded.rounds))
    }
    let particulars: @Sendable () -> Piece = { .particulars(publisher.particulars(of: coded.rows)) }
    // What the check finds is told before anything else. The first table and the counts take longest, then come the other tables.
    let pieces = [check] + tables.prefix(1) + [tallies] + tables.dropFirst() + [particulars]
    var (counts, others, files): (Tallies?, Particulars?, [RecordedFile]) = (nil, nil, [])
    for piece in await together(pieces.count, jobs: jobs, piece: { pieces[$0] }) {
      switch piece {
      case .check(let result): try result.get()
      case .tallies(let tallies): counts = tallies
      case .particulars(let particulars): others = particulars
      case .files(let result): files += try result.get()
      }
    }
    guard let counts, let others else { preconditionFailure("both are among the pieces") }
    return Counted(tallies: counts, particulars: others, files: files)
  }
}
