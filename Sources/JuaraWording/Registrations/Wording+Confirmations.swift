package import Juara

// What a family is told of what it has registered.
extension Wording {
  package func sentBefore(_ sent: Instant) -> String {
    say(
      "Pendaftaran ini sudah diterima \(instant(sent)), dan tidak dicatat dua kali.",
      "Your registration was received on \(instant(sent)). It was not recorded a second time.")
  }

  /// The same for people who are known and for new ones.
  package func registeredBefore(_ people: Int) -> String {
    people == 1
      ? say(
        "Pernah mendaftarkan orang ini untuk acara ini sebelumnya? Tidak apa-apa: petugas akan menggabungkannya, dan satu pendaftaran yang berlaku, dengan nomor dan kodenya.",
        "Did you register this person for this event before? That is no problem: the staff will merge the two, and one registration stays, with its number and code."
      )
      : say(
        "Pernah mendaftarkan salah satu dari mereka untuk acara ini sebelumnya? Tidak apa-apa: petugas akan menggabungkannya, dan satu pendaftaran yang berlaku, dengan nomor dan kodenya.",
        "Did you register any of them for this event before? That is no problem: the staff will merge the two, and one registration stays, with its number and code."
      )
  }

  /// Where somebody has the code no more.
  package func codeLost(_ library: Library) -> String {
    say(
      "Kodenya hilang? Buka tautan pribadi di pesan WhatsApp Anda, atau tanyakan kepada petugas",
      "Lost the code? Open the personal link in your WhatsApp message, or ask the staff")
      + contact(library)
  }

  /// - Parameter hasLink: Whether the personal link stands on the page.
  package func howToCancel(_ library: Library, hasLink: Bool) -> String {
    hasLink
      ? say(
        "Tidak jadi datang? Batalkan lewat “Buka halaman saya”, atau beri tahu petugas",
        "Cannot come? Cancel under “Open my page”, or tell the staff")
        + contact(library)
      : say(
        "Tidak jadi datang? Batalkan lewat tautan pribadi Anda, atau beri tahu petugas",
        "Cannot come? Cancel through your personal link, or tell the staff")
        + contact(library)
  }

  private func contact(_ library: Library) -> String {
    library.contact.map { ": \($0)" } ?? "."
  }

  /// How a registration stands and why, as the family is told it: of others nothing is said.
  /// - Parameters:
  ///   - hasSeats: Whether the event has a number of seats; a reading contest has none.
  ///   - isConsentGivenHere: Whether the guardian's page is open, where consents are given.
  package func publicState(
    _ state: StatusExplanation, hasSeats: Bool, isConsentGivenHere: Bool = false
  ) -> String {
    switch state {
    case .confirmed:
      hasSeats
        ? say("Terdaftar, kursinya sudah disediakan.", "Confirmed: a seat is reserved.")
        : say("Terdaftar.", "Registered.")
    case .awaitsConsent(let deadline):
      (hasSeats
        ? say(
          "Kursi ditahan sampai \(instantWithZone(deadline)), menunggu izin orang tua atau wali. ",
          "A seat is held until \(instantWithZone(deadline)), awaiting a parent's or guardian's consent. "
        )
        : say(
          "Pendaftaran disimpan sampai \(instantWithZone(deadline)), menunggu izin orang tua atau wali. ",
          "The registration is held until \(instantWithZone(deadline)), awaiting a parent's or guardian's consent. "
        ))
        + (isConsentGivenHere
          ? say(
            "Berikan di Halaman saya, bagian “Izin”, atau di perpustakaan.",
            "Give it on My page, under “Consents”, or at the library.")
          : say(
            "Hubungi perpustakaan untuk memberikannya.", "Ask the library how to give it."))
    case .isOverdue:
      say(
        "Izin orang tua atau wali tidak datang pada waktunya.",
        "A parent's or guardian's consent did not come in time.")
    case .waits(let position, let count, let reason):
      say(
        "Di daftar tunggu, urutan \(number(position)) dari \(number(count)).",
        "On the waiting list, number \(number(position)) of \(number(count)).")
        + (reason.isFinal
          ? say(" Daftar tunggunya tidak bergerak lagi.", " The list no longer moves.")
          : say(
            " Bila ada kursi, perpustakaan memberi kabar.",
            " The library tells you when there is a seat."))
    case .cancelled(let at, _):
      say("Dibatalkan \(instant(at)).", "Cancelled \(instant(at)).")
    case .declined:
      say(
        "Tidak diterima. Silakan hubungi perpustakaan.", "Not accepted. Please ask the library.")
    }
  }

  /// What a guardian keeps in a message to themselves. It stands in an address, so it names nobody.
  package func confirmationMessage(
    _ library: String, _ title: String, _ when: String, people: Int, code: String, link: String
  ) -> String {
    say(
      "Pendaftaran di \(library), \(number(people)) orang\n\(title)\n\(when)\nKode pendaftaran: \(code)\nHalaman pribadi untuk melihat atau membatalkannya, jangan dibagikan:\n\(link)",
      "Registration at \(library), \(number(people)) \(people == 1 ? "person" : "people")\n\(title)\n\(when)\nRegistration code: \(code)\nPersonal page to see or cancel it, not to be shared:\n\(link)"
    )
  }
}

extension WaitingReason {
  fileprivate var isFinal: Bool {
    switch self {
    case .listIsClosed, .sessionsCancelled, .eventCancelled: true
    case .notEnoughSeats, .isBehind, .isNext: false
    }
  }
}
