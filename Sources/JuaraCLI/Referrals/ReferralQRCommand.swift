import ArgumentParser
import Foundation
import Juara
import JuaraExchange
import JuaraStore
import JuaraWording

extension ReferralCommands {
  struct Qr: ReadingCommand {
    static let about = Phrase(
      "Menulis kode QR dari tautan dengan kode referal, sebagai SVG atau PNG.",
      "Write a QR code of the link with a referral code, as SVG or PNG.")

    @Argument(help: .referral) var code: String
    @Option(help: .linkEvent) var event: String?
    @Option(
      help: help("Berkas tujuan, .svg atau .png.", "The file to write, .svg or .png.", "file"),
      completion: .file())
    var output: String
    @OptionGroup var site: SiteOption
    @OptionGroup var common: CommonOptions

    func run(in context: CommandContext) throws {
      let link = try context.link(of: code, for: event, site)
      guard let format = ["svg", "png"].first(where: { output.lowercased().hasSuffix("." + $0) })
      else { throw QRCodeProblem.notAPicture(output) }
      guard let program = ExternalProgram.find(["qrencode"], context.environment.variables) else {
        throw QRCodeProblem.noProgram
      }
      let scratch = try ScratchFolder()
      let made = scratch.url.appending(path: "code")
      do {
        // Half of what medium correction repairs may be under a thumb; four modules stay blank around it.
        try ExternalProgram.run(
          program,
          [
            "--type=\(format)", "--level=M", "--margin=4", "--size=\(format == "png" ? 16 : 8)",
            "--output=\(made.path)", "--", FormLink.forQR(link),
          ], in: scratch.url)
      } catch let failure as ExternalProgram.Failure {
        throw QRCodeProblem.failed(detail: failure.detail)
      }
      let file = try OutputFile(path: output)
      try file.write(Array(try Data(contentsOf: made)))
      try file.close()
      context.note(context.wording.fileWritten(to: output))
      try context.print(link)
    }
  }
}

extension ExternalProgram.Failure {
  fileprivate var detail: String {
    switch self {
    case .notStarted: "–"
    case .failed(let detail): detail
    }
  }
}
