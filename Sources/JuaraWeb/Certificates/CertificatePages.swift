import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

struct CertificateCheckPage: WebPage {
  static let template = "certificate"

  let frame: Frame
  let heading: String
  let introduction: String
  let action: String
  let token: String
  let numberLabel: String
  let number: String?
  let nameLabel: String
  let nameHint: String
  let button: String
  let error: String?
  let answer: String?
  let facts: [EventPage.Fact]
}

extension Routes {
  /// Whether a certificate is genuine. The name on it is compared and never shown: it is a child's.
  func addCertificatePages() {
    get("certificates") { try CertificateCheckPage.reply(to: $0, number: nil) }
    get("certificates/:number") {
      try CertificateCheckPage.reply(to: $0, number: $0.parameters["number"])
    }
    post("certificates") {
      try CertificateCheckPage.reply(
        to: $0, number: $0.form["number"] ?? "", name: $0.form["name"])
    }
  }
}

extension CertificateCheckPage {
  static func reply(to visit: Visit, number typed: String?, name: String? = nil) throws -> Reply {
    let wording = visit.wording
    var error: String?
    var answer: String?
    var facts: [EventPage.Fact] = []
    if let typed, TextNormalization.trimmed(typed).isEmpty {
      error = wording(.certificateNumberMissing)
    } else if let typed {
      do {
        let number = try CertificateNumber(reading: typed)
        let listed = try visit.store.certificate(number)
        let event = try visit.store.event(listed.event.text)
        answer =
          wording.certificateAnswer(listed.certificate)
          + (name.map {
            " "
              + wording(
                NameKey.key(of: $0) == listed.name.key
                  ? .nameOnCertificate : .otherNameOnCertificate)
          } ?? "")
        facts = [
          (.certificateNumberLabel, number.text),
          (.certificateKindLabel, wording.label(listed.certificate.entitlement.kind)),
          (.certificateAwardLabel, wording.award(listed.certificate.entitlement)),
          (.certificateEventLabel, event.plan.title),
          (
            .certificateIssuedLabel,
            wording.day(visit.library.zone.day(of: listed.certificate.issued.at))
          ),
        ].compactMap { (label: Phrase, value: String?) in
          value.map { EventPage.Fact(label: wording(label), values: [$0]) }
        }
      } catch let problem as CertificateNumberProblem {
        error = wording.sentence(problem)
      } catch NotFound.certificate {
        error = wording(.noSuchCertificate)
      }
    }
    let page = CertificateCheckPage(
      frame: visit.frame(
        wording(.certificatePage), section: "/certificates",
        describedAs: typed == nil ? wording(.certificateNumberHint) : nil,
        isPrivate: typed != nil, isError: error != nil, path: "/certificates"),
      heading: wording(.certificatePage), introduction: wording(.certificateNumberHint),
      action: visit.path("/certificates"), token: visit.cookie.token,
      numberLabel: wording(.certificateNumberLabel), number: typed,
      nameLabel: wording(.nameOptional), nameHint: wording(.nameCheckHint),
      button: wording(.checkButton), error: error, answer: answer, facts: facts)
    return visit.showPrivately(page, status: error == nil ? .ok : .unprocessableContent)
  }
}
