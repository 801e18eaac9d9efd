package import Juara

// What the website says of reviews, posts, guides and past events.
extension Phrase {
  package static let reviewsPage = Phrase("Resensi", "Reviews")
  package static let noReviews = Phrase(
    "Belum ada resensi yang diterbitkan.", "No review is published yet.")
  package static let featuredReview = Phrase("Resensi pilihan pekan ini", "Review of the week")
  package static let reviewsByConsent = Phrase(
    "Resensi tampil hanya dengan izin penulisnya atau walinya, dan dibaca petugas lebih dulu.",
    "Reviews are shown only with the consent of their writers or guardians, and staff read them first."
  )
  package static let postsPage = Phrase("Kabar", "News")
  package static let noPosts = Phrase("Belum ada kabar.", "There is no news yet.")
  package static let guidesHeading = Phrase("Panduan", "Guides")
  package static let onThisSite = Phrase("Di situs ini", "On this website")
  package static let pastPage = Phrase("Acara yang lalu", "Past events")
  package static let noPastEvents = Phrase(
    "Belum ada acara yang selesai.", "No event is over yet.")
  package static let allPastEvents = Phrase("Semua acara yang lalu", "All past events")
  package static let rulesHeading = Phrase("Aturan", "Rules")
  package static let tiersHeading = Phrase("Tingkat dan lencana", "Tiers and badges")
  package static let leadersHeading = Phrase("Lima teratas", "Top five")
  package static let screenMode = Phrase("Tampilan layar besar", "Big screen")
  package static let backToBoard = Phrase("Papan biasa", "Plain board")
}

extension Wording {
  package func readOn(_ channel: Channel) -> String {
    say("Baca di \(label(channel))", "Read on \(label(channel))")
  }

  package func stars(_ rating: Int) -> String {
    say("\(rating) dari 5", "\(rating) of 5")
  }

  package func cardText(_ title: String, _ when: String) -> String { "\(title). \(when)" }
}
