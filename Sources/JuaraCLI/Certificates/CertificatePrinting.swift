import ArgumentParser
import Foundation
import Juara
import JuaraDocuments
import JuaraExchange
import JuaraStore
import JuaraWording

enum CertificateFormat: String, CaseIterable, ExpressibleByArgument {
  case svg, pdf, html
}

struct CertificatePrintingOptions: ParsableArguments {
  @Option(
    help: help(
      "Folder tujuan (bawaan: sertifikat- dan kode acara).",
      "The folder to write to (default: certificates- and the event's code).", "folder"),
    completion: .directory)
  var output: String?
  @Option(
    help: help(
      "Templat SVG sendiri (bawaan: yang ditulis juara certificate template).",
      "An SVG template of your own (default: what juara certificate template writes).", "file"),
    completion: .file(extensions: ["svg"]))
  var template: String?

  @Option(
    name: .customLong("format"),
    help: help(
      "Bentuk berkas, boleh berulang (bawaan: semuanya).",
      "What files to write, may be repeated (default: all).", "svg|pdf|html"))
  var formats: [CertificateFormat] = []

  @Option(
    help: help(
      "Siapa yang menandatangani (bawaan: menurut juara library edit).",
      "Who signs the certificates (default: as juara library edit says).", "name"))
  var signedBy: String?
  @Option(help: help("Jabatan penanda tangan.", "The position of who signs.", "text"))
  var position: String?
  @Option(help: help("NIP penanda tangan.", "The employee number of who signs.", "number"))
  var employeeNumber: String?

  /// What is not named is the library's, unless somebody else signs.
  func signatory(of library: Library) -> Signatory {
    var signatory = signedBy == nil ? library.signatory : Signatory(name: signedBy)
    if let position { signatory.position = position }
    if let employeeNumber { signatory.employeeNumber = employeeNumber }
    return signatory
  }
}

/// One file for each person, named by the person and the number, and one to print them all.
struct CertificatePrinting {
  private let context: CommandContext
  private let options: CertificatePrintingOptions
  private let template: CertificateTemplate
  private let folder: OutputFolder
  private let path: String
  /// What makes PDF; nil where nothing on this computer does.
  private let program: PDFProgram?

  /// Before anything is issued. Throws where PDF is asked for and nothing here makes it.
  init(_ options: CertificatePrintingOptions, of code: String, in context: CommandContext) throws {
    self.context = context
    self.options = options
    template = try CertificateTemplate(
      try options.template.map(Self.source) ?? CertificateTemplate.builtInSource)
    let environment = context.environment.variables
    if options.formats.contains(.pdf) {
      program = try PDFProgram.forSVG(environment)
    } else {
      program = options.formats.isEmpty ? try? PDFProgram.forSVG(environment) : nil
    }
    path =
      options.output ?? context.wording(Phrase("sertifikat-\(code)", "certificates-\(code)"))
    folder = try OutputFolder(path: path)
  }

  private static func source(_ path: String) throws -> String {
    guard let source = try InputFile.named(path).utf8() else { throw TemplateProblem.notUTF8 }
    return source
  }

  func write(_ listings: [CertificateListing], of kind: Certificate.Kind, in code: String) throws {
    try context.writingOutcome(retry: context.wording(.certificatesAlreadyIssued)) {
      try print(listings, kind, in: code)
    }
  }

  private func print(
    _ listings: [CertificateListing], _ kind: Certificate.Kind, in code: String
  ) throws {
    guard !listings.isEmpty else { return }
    let sheets = try sheets(listings, kind, in: code)
    var written: [CertificateFormat] = []
    if asked(.svg) {
      for (page, svg) in sheets { try folder.write(Array(svg.utf8), to: page.fileName + ".svg") }
      written.append(.svg)
    }
    if asked(.html) {
      try folder.write(
        Array(try book(sheets, kind, code).utf8), to: context.wording.label(kind) + ".html")
      written.append(.html)
    }
    if let program {
      try writePDF(sheets, kind, code, by: program, into: folder)
      written.append(.pdf)
    }
    try context.print(
      context.wording.certificatesWritten(
        listings.count, formats: written.map(\.rawValue), to: path))
    if options.formats.isEmpty, program == nil, let missing = missingProgram {
      context.note(
        context.wording(Phrase("PDF tidak dibuat.", "No PDF was made.")) + " "
          + context.wording.sentence(missing))
    }
  }

  private func asked(_ format: CertificateFormat) -> Bool {
    options.formats.isEmpty || options.formats.contains(format)
  }

  private var missingProgram: PrintingProblem? {
    do throws(PrintingProblem) {
      _ = try PDFProgram.forSVG(context.environment.variables)
      return nil
    } catch {
      return error
    }
  }

  private typealias Sheet = (page: CertificatePage, svg: String)

  private func sheets(
    _ listings: [CertificateListing], _ kind: Certificate.Kind, in code: String
  ) throws -> [Sheet] {
    let event = try context.store.event(code)
    let sessions = try context.store.sessions(of: code)
    let divisions = kind == .award ? try context.store.challenge(code).divisions.map(\.name) : []
    let signatory = options.signatory(of: context.library)
    let logo = try context.store.logo
    return listings.map { listing in
      let page = CertificatePage(
        listing.certificate, for: listing.name, event: event,
        sessions: sessions, divisions: divisions, library: context.library, signatory: signatory,
        logo: logo, in: context.wording)
      return (page, template.svg(page))
    }
  }

  private func book(_ sheets: [Sheet], _ kind: Certificate.Kind, _ code: String) throws -> String {
    try CertificateSheets.html(
      title: "\(context.wording.heading(kind)) · \(code)",
      sheets.map { ($0.svg, "\($0.page.name), \($0.page.number)") }, in: context.wording)
  }

  private func writePDF(
    _ sheets: [Sheet], _ kind: Certificate.Kind, _ code: String, by program: PDFProgram,
    into folder: OutputFolder
  ) throws {
    let scratch = try ScratchFolder()
    let file = scratch.url.appending(path: "made.pdf")
    func make(_ sources: [URL], as name: String) throws {
      try program.makePDF(of: sources, at: file, in: scratch.url)
      try folder.write(Array(try Data(contentsOf: file)), to: name)
      try FileManager.default.removeItem(at: file)
    }
    var pictures: [URL] = []
    for (index, sheet) in sheets.enumerated() {
      let source =
        program.readsSVG
        ? try scratch.write(sheet.svg, to: "\(index).svg")
        : try scratch.write(try book([sheet], kind, code), to: "\(index).html")
      try make([source], as: sheet.page.fileName + ".pdf")
      pictures.append(source)
    }
    let all =
      program.readsSVG
      ? pictures : [try scratch.write(try book(sheets, kind, code), to: "all.html")]
    try make(all, as: context.wording.label(kind) + ".pdf")
  }
}
