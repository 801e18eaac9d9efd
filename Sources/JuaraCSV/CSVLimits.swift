/// What a reader will hold in memory before it refuses a file.
public struct CSVLimits: Hashable, Sendable {
  /// The most bytes of text that one field may have.
  public var maxFieldBytes: Int
  /// The most fields that one record may have.
  public var maxFields: Int
  /// The most bytes that one record may have, its delimiters and enclosing quotes included.
  public var maxRecordBytes: Int

  /// Makes limits: by default fields of 1 MiB, 4096 fields and records of 16 MiB.
  public init(
    maxFieldBytes: Int = 1 << 20, maxFields: Int = 4096, maxRecordBytes: Int = 16 << 20
  ) {
    self.maxFieldBytes = maxFieldBytes
    self.maxFields = maxFields
    self.maxRecordBytes = maxRecordBytes
  }
}
