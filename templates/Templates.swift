/// The pages that Juara fills in, embedded so that a program needs no file beside it.
///
/// `{{name}}` stands for a value; nothing is computed in a template.
public enum Templates {
  /// A certificate, as a library may take it out and change it.
  public static var certificate: String { text(PackageResources.certificate_svg) }

  /// All certificates of one kind, a sheet each.
  public static var certificates: String { text(PackageResources.certificates_html) }

  /// The page around consent forms.
  public static var consentForms: String { text(PackageResources.consent_forms_html) }

  /// One consent form.
  public static var consentForm: String { text(PackageResources.consent_form_html) }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
