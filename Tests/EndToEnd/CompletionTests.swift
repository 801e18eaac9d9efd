import Testing

@Suite(.serialized) struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell is given completions`(shell: String) throws {
    let work = try Workplace()
    let script = try work.juara("--generate-completion-script", shell).done()
    #expect(script.errors == "")
    for word in ["registration", "leaderboard", "excel-id", "--guardian-consent", "daftar-tunggu"] {
      #expect(script.output.contains(word.replacing("--", with: "")), "\(word)")
    }
    try work.write(script.output, to: "completions")
    let check = try work.shell("command -v \(shell) > /dev/null || exit 0; \(shell) -n completions")
    #expect(check.status == 0 && check.errors == "", "\(check.errors)")
  }

  @Test func `an unknown shell is refused`() throws {
    let outcome = try Workplace().juara("--generate-completion-script", "csh")
    #expect(outcome.status == 64 && outcome.output == "")
  }
}
