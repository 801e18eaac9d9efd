import GRDB
import Juara

/// A table of what browsers have open: of each the digest of its token, and when it ends.
struct SessionTable {
  static let staff = SessionTable(name: "staffSession", purpose: "staff")
  static let personal = SessionTable(name: "personalSession", purpose: "page")

  private let name: String
  private let purpose: String

  func hash(_ token: SecretToken) -> String { token.hash(for: purpose) }

  /// - Parameter opener: The column that says by what it is opened, with its value.
  func begin(
    _ db: Database, by opener: ColumnValues, for seconds: Int64, at now: Instant,
    drawing generator: SharedGenerator
  ) throws -> SecretToken {
    let token = generator.draw { SecretToken.drawn(using: &$0) }
    try db.insert(
      name,
      opener + [
        "tokenHash": hash(token), "createdAt": now, "expiresAt": now.adding(seconds: seconds),
      ]
    )
    return token
  }

  func end(_ db: Database, _ token: SecretToken) throws {
    try db.execute("DELETE FROM \(name) WHERE tokenHash = ?", [hash(token)])
  }

  /// Removes those whose time is over.
  func sweep(_ db: Database, at now: Instant) throws {
    try db.execute("DELETE FROM \(name) WHERE expiresAt <= ?", [now])
  }
}
