/// A telephone number together with what was typed, so that nothing a person wrote is lost.
public struct TypedPhone: Sendable, Equatable {
  /// The number, in E.164.
  public let number: PhoneNumber
  /// What was typed.
  public let typed: String

  /// A number and the text it was read from.
  public init(_ number: PhoneNumber, typed: String) {
    self.number = number
    self.typed = typed
  }

  /// Reads what was typed; `countryCode` completes a national number.
  public static func read(
    _ typed: String, countryCode: String
  ) throws(PhoneProblem) -> TypedPhone {
    TypedPhone(try PhoneNumber.read(typed, countryCode: countryCode), typed: typed)
  }

  /// Two are equal when they reach the same telephone, however they were typed.
  public static func == (left: TypedPhone, right: TypedPhone) -> Bool {
    left.number == right.number
  }
}
