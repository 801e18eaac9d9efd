/// The telephone to write to.
package struct Contact: Equatable, Sendable {
  package var phone: PhoneNumber
  package var isGuardian: Bool

  package init(phone: PhoneNumber, isGuardian: Bool) {
    self.phone = phone
    self.isGuardian = isGuardian
  }
}

extension PersonDetails {
  /// The own; for a minor the guardian's, if any: a minor's own number is often the family's.
  package func contact(on day: Day, ageOfMajority: Int) -> Contact? {
    let own = phone.map { Contact(phone: $0.number, isGuardian: false) }
    guard isMinor(on: day, ageOfMajority: ageOfMajority) == true else { return own }
    return guardianPhone.map { Contact(phone: $0.number, isGuardian: true) } ?? own
  }
}

extension PhoneNumber {
  /// A link that opens a WhatsApp chat (https://faq.whatsapp.com/5913398998672934).
  package func whatsAppLink(text: String? = nil) -> String {
    let address = "https://wa.me/" + e164.dropFirst()
    return text.map { address + "?text=" + WebAddress.percentEncoded($0) } ?? address
  }
}
