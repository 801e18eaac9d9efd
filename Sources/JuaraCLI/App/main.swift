import Foundation

// A reader that goes away, as `head` does, is noticed by the write, and ends no import half-way.
signal(SIGPIPE, SIG_IGN)
// So is a limit on the size of files.
signal(SIGXFSZ, SIG_IGN)
let environment = Environment(
  variables: ProcessInfo.processInfo.environment,
  output: StandardStream(descriptor: STDOUT_FILENO),
  errors: StandardStream(descriptor: STDERR_FILENO))
Interruption.watch(environment)
exit(Program(environment).run(Array(CommandLine.arguments.dropFirst())).rawValue)
