import Foundation

// A reader that goes away, as `head` does, is noticed by the write, and ends no import half-way.
signal(SIGPIPE, SIG_IGN)
let program = Program(
  Environment(
    variables: ProcessInfo.processInfo.environment,
    output: StandardStream(descriptor: STDOUT_FILENO),
    errors: StandardStream(descriptor: STDERR_FILENO)))
exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
