/// The pages that Juara fills in, embedded so that a program needs no file beside it.
///
/// `{{name}}` stands for a value; nothing is computed in a template.
package enum Templates {
  /// A certificate, as a library may take it out and change it.
  package static var certificate: String { text(PackageResources.certificate_svg) }

  /// All certificates of one kind, a sheet each.
  package static var certificates: String { text(PackageResources.certificates_html) }

  /// The page around consent forms.
  package static var consentForms: String { text(PackageResources.consent_forms_html) }

  /// The list for the door, to be ticked with a pen.
  package static var doorList: String { text(PackageResources.door_list_html) }

  /// One consent form.
  package static var consentForm: String { text(PackageResources.consent_form_html) }

  /// The frame of every card, with the shapes that stand on it.
  package static var card: String { text(PackageResources.card_svg) }
  /// A page of posts to be posted by hand.
  package static var posts: String { text(PackageResources.posts_html) }

  /// The plan of a video, to film by.
  package static var videoPlan: String { text(PackageResources.video_plan_html) }
  /// The frame of a survey's form, result and notice.
  package static var survey: String { text(PackageResources.survey_html) }

  /// Links to write to people one after the other.
  package static var contacts: String { text(PackageResources.contacts_html) }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
