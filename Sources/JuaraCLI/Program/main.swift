internal import Foundation

let environment = ProcessInfo.processInfo.environment
let program = Program(
  environment: environment,
  output: StandardStream(descriptor: STDOUT_FILENO),
  errors: StandardStream(descriptor: STDERR_FILENO))
exit(program.run(Array(CommandLine.arguments.dropFirst())).rawValue)
