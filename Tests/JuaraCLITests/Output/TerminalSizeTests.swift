import Testing

@testable import JuaraCLI

struct TerminalSizeTests {
  @Test(arguments: [
    (132, nil, 132), (132, "40", 40), (132, "0", 132), (132, "-5", 132), (132, "lebar", 132),
    (132, "", 132), (0, nil, 80), (0, "40", 40),
  ])
  func `the user's word outranks the terminal's`(reported: Int, word: String?, columns: Int) {
    let environment = word.map { ["COLUMNS": $0] } ?? [:]
    let size = TerminalSize(reportedColumns: reported, environment: environment)
    #expect(size.columns == columns)
  }

  @Test func `a terminal says how wide it is`() throws {
    let terminal = try PseudoTerminal(columns: 57)
    #expect(TerminalSize.isTerminal(terminal.descriptor))
    #expect(TerminalSize(of: terminal.descriptor, environment: [:])?.columns == 57)
    #expect(TerminalSize(of: terminal.descriptor, environment: ["COLUMNS": "33"])?.columns == 33)
  }

  @Test func `a pipe has no width whatever the environment says`() throws {
    let pipe = try TestPipe()
    #expect(!TerminalSize.isTerminal(pipe.writer))
    #expect(TerminalSize(of: pipe.writer, environment: ["COLUMNS": "40"]) == nil)
  }
}
