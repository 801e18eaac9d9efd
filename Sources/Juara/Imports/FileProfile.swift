/// A program's export that is known by its headers.
public enum FileProfile: String, CaseIterable, Sendable {
  /// Juara's own export for programs.
  case standard
  /// Juara's own export for Indonesian spreadsheets.
  case excelIndonesian = "excel-id"
  /// The answers of a Google form.
  case googleForms = "google-forms"
  /// Who registered for a Zoom meeting or webinar.
  case zoomRegistrations = "zoom-registrations"
  /// The attendees of an Eventbrite event.
  case eventbrite
  /// The members of a library that runs SLiMS (Senayan).
  case slims
  /// A reader's books on Goodreads.
  case goodreads
  /// A reader's books on The StoryGraph.
  case storyGraph = "storygraph"
}
