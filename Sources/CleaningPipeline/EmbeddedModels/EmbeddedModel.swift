/// A linkage model that the program carries, so that it runs with nothing beside it; the text of a file in `models/`.
struct EmbeddedModel: Sendable {
  let text: String
}
