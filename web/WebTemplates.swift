/// The pages of the website, its style and its picture, embedded so that the program needs no file beside it.
package enum WebTemplates {
  /// The templates by the names that they call one another by.
  package static var all: [(name: String, text: String)] {
    [
      ("top", text(PackageResources.top_mustache)),
      ("bottom", text(PackageResources.bottom_mustache)),
      ("error", text(PackageResources.error_mustache)),
      ("programme", text(PackageResources.programme_mustache)),
      ("event", text(PackageResources.event_mustache)),
      ("board", text(PackageResources.board_mustache)),
      ("winners", text(PackageResources.winners_mustache)),
      ("certificate", text(PackageResources.certificate_mustache)),
      ("draws", text(PackageResources.draws_mustache)),
      ("draw", text(PackageResources.draw_mustache)),
      ("ask", text(PackageResources.ask_mustache)),
      ("privacy", text(PackageResources.privacy_mustache)),
      ("field", text(PackageResources.field_mustache)),
      ("choice", text(PackageResources.choice_mustache)),
      ("register", text(PackageResources.register_mustache)),
      ("check", text(PackageResources.check_mustache)),
      ("not-possible", text(PackageResources.not_possible_mustache)),
      ("family", text(PackageResources.family_mustache)),
      ("find", text(PackageResources.find_mustache)),
      ("open", text(PackageResources.open_mustache)),
      ("form", text(PackageResources.form_mustache)),
      ("area", text(PackageResources.area_mustache)),
      ("select", text(PackageResources.select_mustache)),
      ("me", text(PackageResources.me_mustache)),
      ("my-registration", text(PackageResources.my_registration_mustache)),
      ("check-in", text(PackageResources.check_in_mustache)),
      ("my-score", text(PackageResources.my_score_mustache)),
      ("note", text(PackageResources.note_mustache)),
      ("reviews", text(PackageResources.reviews_mustache)),
      ("posts", text(PackageResources.posts_mustache)),
      ("guide", text(PackageResources.guide_mustache)),
      ("past", text(PackageResources.past_mustache)),
      ("ranks", text(PackageResources.ranks_mustache)),
      ("screen", text(PackageResources.screen_mustache)),
      ("sign-in", text(PackageResources.sign_in_mustache)),
      ("staff", text(PackageResources.staff_mustache)),
      ("staff-form", text(PackageResources.staff_form_mustache)),
      ("people", text(PackageResources.people_mustache)),
      ("door", text(PackageResources.door_mustache)),
      ("mark", text(PackageResources.mark_mustache)),
    ]
  }

  package static var styleSheet: String { text(PackageResources.style_css) }
  package static var copyScript: String { text(PackageResources.copy_js) }
  package static var icon: String { text(PackageResources.icon_svg) }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
