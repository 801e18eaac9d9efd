/// What one row of a file says of somebody's attendance.
public struct AttendanceDraft: Equatable, Sendable {
  /// The registration's number, where staff filled it in.
  public var registration: Identifier<Registration>?
  /// The names the row gives, the display name first: `Budi (Budi Santoso)` gives two.
  public var names: [PersonName]
  /// The e-mail address.
  public var email: EmailAddress?
  /// The telephone.
  public var phone: PhoneNumber?
  /// How long the person was there.
  public var stay: Stay
  /// Whether the row tells of somebody who was there: not of one who only waited to be let in, or who
  /// registered and did not come.
  public var wasThere: Bool

  /// A row; of somebody who was there unless told otherwise.
  public init(
    registration: Identifier<Registration>? = nil, names: [PersonName] = [],
    email: EmailAddress? = nil, phone: PhoneNumber? = nil, stay: Stay = .unmeasured,
    wasThere: Bool = true
  ) {
    self.registration = registration
    self.names = names
    self.email = email
    self.phone = phone
    self.stay = stay
    self.wasThere = wasThere
  }

  /// The names in what a meeting's display name says: `Budi (Budi Santoso)` is `Budi`, and `Budi Santoso`
  /// by the name given at signing in.
  public static func names(in displayName: String) -> [PersonName] {
    let outer = displayName.prefix { $0 != "(" }
    let inner = displayName.dropFirst(outer.count).dropFirst().prefix { $0 != ")" }
    return [outer, inner].map(String.init).compactMap { PersonName($0) }
  }

  /// By what the rows of one person in a file are known to be one person's.
  public var personKey: String? { email?.key ?? phone?.e164 ?? names.last?.key }
}
