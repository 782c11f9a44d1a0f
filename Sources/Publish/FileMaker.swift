/// Makes one or more files of the output; waits for no other.
public typealias FileMaker = @Sendable () -> Result<[OutputFile], PublishingError>
