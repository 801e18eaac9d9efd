/// Everything that a library keeps about a person, as a tree of named values.
package struct PersonalData: Equatable, Sendable {
  package indirect enum Value: Equatable, Sendable {
    case none
    /// Text, a day, or an ISO 8601 instant.
    case text(String)
    case number(Int64)
    case list([Value])
    case fields([Field])
  }

  package struct Field: Equatable, Sendable {
    /// In English `snake_case`, stable across versions.
    package var name: String
    package var value: Value

    package init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  package var fields: [Field]

  package init(_ fields: [Field]) { self.fields = fields }
}
