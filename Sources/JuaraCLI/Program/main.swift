internal import Foundation

// A reader that goes away, as `head` does, is told apart by the write, and ends no import half-way.
signal(SIGPIPE, SIG_IGN)
let environment = ProcessInfo.processInfo.environment
let program = Program(
  environment: environment,
  output: StandardStream(descriptor: STDOUT_FILENO),
  errors: StandardStream(descriptor: STDERR_FILENO))
exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
