/// All that a library keeps of one person, for the person to take along: a tree of named values.
public struct PersonalData: Equatable, Sendable {
  /// One value.
  public indirect enum Value: Equatable, Sendable {
    /// Nothing is known.
    case none
    /// A text, a day, or an instant in ISO 8601.
    case text(String)
    /// A number.
    case number(Int64)
    /// Several values.
    case list([Value])
    /// Named values in their order.
    case fields([Field])
  }

  /// A value and its name.
  public struct Field: Equatable, Sendable {
    /// The name, in English and `snake_case`; it stays the same from version to version.
    public var name: String
    /// The value.
    public var value: Value

    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The parts, in their order.
  public var fields: [Field]

  public init(_ fields: [Field]) { self.fields = fields }
}
