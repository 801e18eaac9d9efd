/// A record that cannot be written so that it is read back unchanged.
public enum CSVWriteError: Error, Hashable, Sendable {
  /// A field holds a NUL character. The record counts from 1, the field from 0.
  case nul(record: Int, field: Int)
  /// A record without fields. The record counts from 1.
  case noFields(record: Int)
}
