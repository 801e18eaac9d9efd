import HTTPTypes
import Juara
import JuaraWording

extension StaffRoute {
  static let all: [StaffRoute] =
    session + door + walkIns + registrations + consents + moderation + judging + questions + posts

  func handle(_ visit: Visit) throws -> Reply {
    guard let member = try visit.signedIn() else { return visit.askToSignIn() }
    guard member.role.may(task) else { throw WebProblem.notForRole }
    return try handler(StaffVisit(visit: visit, member: member))
  }
}

extension Routes {
  func addStaffPages() {
    get("staff") { try SignInPage.reply(to: $0) }
    post("staff") { try answerSignIn($0) }
    for route in StaffRoute.all {
      if route.method == .post {
        post(route.path) { try route.handle($0) }
      } else {
        get(route.path) { try route.handle($0) }
      }
    }
  }
}
