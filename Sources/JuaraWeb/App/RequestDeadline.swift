import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Gives the body of a request a time to arrive in: that a connection must not be idle would let one that
/// sends a byte now and then hold it for ever. Then the request fails, and the connection is closed once
/// that was answered.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long the other side has to close a connection whose last answer it has.
  private static let farewell = TimeAmount.seconds(5)

  private let bodyTime: TimeAmount
  private var deadline: Scheduled<Void>?
  private var closing: Scheduled<Void>?
  private var isLast = false

  init(bodyTime: TimeAmount) { self.bodyTime = bodyTime }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      // What comes after it is never answered, and would keep the connection from being idle.
      if head.headerFields[.connection]?.lowercased() == "close" { isLast = true }
    case .body: beginBody(context)
    case .end: endBody()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard isLast, case .end = unwrapOutboundIn(data) else {
      context.write(data, promise: promise)
      return
    }
    // Counted from when all of it was sent: a visitor's line may be slow.
    let sent = promise ?? context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in self.closeSoon(context) }
    context.write(data, promise: sent)
  }

  func channelInactive(context: ChannelHandlerContext) {
    stop()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) { stop() }

  private func beginBody(_ context: ChannelHandlerContext) {
    guard deadline == nil, closing == nil else { return }
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: bodyTime) {
      self.isLast = true
      self.closeSoon(context)
      context.fireErrorCaught(WebProblem.tooSlow)
    }
  }

  private func endBody() {
    deadline?.cancel()
    deadline = nil
  }

  private func closeSoon(_ context: ChannelHandlerContext) {
    guard closing == nil else { return }
    closing = context.eventLoop.assumeIsolated().scheduleTask(in: Self.farewell) {
      context.close(promise: nil)
    }
  }

  private func stop() {
    endBody()
    closing?.cancel()
    closing = nil
  }
}

@available(*, unavailable)
extension RequestDeadline: Sendable {}
