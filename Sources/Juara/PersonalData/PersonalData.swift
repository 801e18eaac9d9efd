/// Everything that a library keeps about a person, as a tree of named values.
public struct PersonalData: Equatable, Sendable {
  public indirect enum Value: Equatable, Sendable {
    case none
    /// Text, a day, or an ISO 8601 instant.
    case text(String)
    case number(Int64)
    case list([Value])
    case fields([Field])
  }

  public struct Field: Equatable, Sendable {
    /// In English `snake_case`, stable across versions.
    public var name: String
    public var value: Value

    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  public var fields: [Field]

  public init(_ fields: [Field]) { self.fields = fields }
}
