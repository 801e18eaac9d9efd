import Testing

@testable import JuaraCLI

struct TerminalStyleTests {
  @Test(arguments: [
    ([:], true, true),
    ([:], false, false),
    (["TERM": "xterm-256color"], true, true),
    (["TERM": "dumb"], true, false),
    (["NO_COLOR": "1"], true, false),
    (["NO_COLOR": "0"], true, false),
    (["NO_COLOR": ""], true, true),
    (["CLICOLOR_FORCE": "1"], false, true),
    (["CLICOLOR_FORCE": "1", "TERM": "dumb"], true, true),
    (["CLICOLOR_FORCE": "0"], false, false),
    (["CLICOLOR_FORCE": "0"], true, true),
    (["CLICOLOR_FORCE": ""], false, false),
    (["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], true, false),
  ])
  func `the environment decides`(
    environment: [String: String], isTerminal: Bool, isEnabled: Bool
  ) {
    let style = TerminalStyle(environment: environment, isTerminal: isTerminal)
    #expect(style.isEnabled == isEnabled)
  }

  @Test func `each style ends what it began`() {
    let style = TerminalStyle(isEnabled: true)
    #expect(style.bold("a") == "\u{1B}[1ma\u{1B}[22m")
    #expect(style.dim("a") == "\u{1B}[2ma\u{1B}[22m")
    #expect(style.red("a") == "\u{1B}[31ma\u{1B}[39m")
    #expect(style.green("a") == "\u{1B}[32ma\u{1B}[39m")
    #expect(style.yellow("a") == "\u{1B}[33ma\u{1B}[39m")
    #expect(style.red("") == "")
  }

  @Test func `plain text stays as it is`() {
    let style = TerminalStyle.plain
    #expect(style.bold(style.dim(style.red(style.green(style.yellow("a"))))) == "a")
  }
}
