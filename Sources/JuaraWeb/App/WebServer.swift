import Foundation
import Hummingbird
import HummingbirdCore
import Juara
import JuaraStore
import JuaraWording
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import UnixSignals

/// The site, served until it is asked to stop.
struct WebServer {
  let site: Site
  let options: ServerOptions
  let logger: Logger
  /// Those that ask it to stop.
  var signals: [UnixSignal] = [.sigterm, .sigint]
  var times = RequestDeadline.Times()

  func run(onListening: @escaping @Sendable (Int) async -> Void) async throws {
    site.start()
    let application = Application(
      responder: Front(
        inner: Routes(site).responder(), site: site, trustedProxies: options.trustedProxies),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          additionalChannelHandlers: [RequestDeadline(times)],
          idleTimeout: .seconds(30),
          httpDecoderConfiguration: .init(
            maxHeaderFieldSize: 16 * 1024, maxHeaderListSize: 32 * 1024, maxHeaderFieldCount: 100))
      ),
      configuration: ApplicationConfiguration(
        address: .hostname(options.host, port: options.port),
        availableConnectionsDelegate: MaximumAvailableConnections(1_000)),
      onServerRunning: { [address = site.address] channel in
        let port = channel.localAddress?.port ?? 0
        address.learn(port: port)
        await onListening(port)
      },
      logger: logger)
    var configuration = ServiceGroupConfiguration(
      services: [
        application, Deadlines(site: site, logger: logger),
        PageVisitBatches(site: site, logger: logger),
      ], gracefulShutdownSignals: signals, logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch {
      await stop()
      throw error
    }
    await stop()
  }

  private func stop() async {
    do {
      try site.writePageVisits(waits: true)
    } catch {
      logger.error("page visits lost", metadata: ["error": "\(type(of: error))"])
    }
    await site.stop()
  }
}

/// Every ten minutes lets seats expire whose consent did not come in time, removes what is left of personal
/// pages whose time is over, and moves the log into the library's file.
struct Deadlines: Service {
  let site: Site
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        do {
          try await site.threads(for: .post).runIfActive {
            try site.expireOverdueSeats()
            try site.sweepPersonalPages()
            try site.moveLog()
          }
        } catch is CancellationError {
          return
        } catch {
          logger.error("expiry failed", metadata: ["error": "\(type(of: error))"])
        }
        do { try await Task.sleep(for: .seconds(600)) } catch { return }
      }
    }
  }
}
