import ArgumentParser
import Juara
import JuaraWording

/// Where the library's website stands, for what leads to it.
struct SiteOption: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: help(
      "Alamat situs, seperti pada juara-web (bawaan: JUARA_BASE_URL).",
      "The website's address, as of juara-web (default: JUARA_BASE_URL).", "url"))
  var baseURL: String?

  /// Without a slash at its end; nil where it is not known.
  func address(in context: CommandContext) throws -> String? {
    guard
      let typed = baseURL ?? context.environment.variables["JUARA_BASE_URL"], !typed.isEmpty
    else { return nil }
    guard typed.isWebAddress else { throw PlanProblem.notALink(typed) }
    return typed.hasSuffix("/") ? String(typed.dropLast()) : typed
  }
}
