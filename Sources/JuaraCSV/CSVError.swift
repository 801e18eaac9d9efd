/// Input that is no RFC 4180 record, or more than the limits allow.
public struct CSVError: Error, Hashable, Sendable {
  /// What is wrong with the input.
  public enum Fault: Hashable, Sendable {
    /// The input ended inside a quoted field. The position is that of the opening quote.
    case openQuote
    /// Something other than a delimiter or a line end follows a closing quote.
    case textAfterQuote
    /// A quote stands inside a field that did not start with one.
    case quoteInField
    /// A NUL byte, which most often means UTF-16 read as something else.
    case nul
    /// A field holds more bytes than the limit. The position is where the field starts.
    case fieldTooLong(limit: Int)
    /// A record holds more fields than the limit. The position is where the first one too
    /// many starts.
    case tooManyFields(limit: Int)
    /// A record holds more bytes than the limit. The position is where the record starts.
    case recordTooLong(limit: Int)
  }

  /// What is wrong.
  public var fault: Fault
  /// Where it is wrong.
  public var position: CSVPosition

  /// Makes an error.
  public init(fault: Fault, position: CSVPosition) {
    self.fault = fault
    self.position = position
  }
}
