import ArgumentParser
import CleaningPipeline
import Wording

/// `dancu schema`: machine-readable descriptions of what goes in and comes out.
struct SchemaCommand: ParsableCommand, LocalisedCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "In JSON Schema của tệp quy trình · Print the JSON Schema of pipeline files.")

  @Argument(help: "Lược đồ · the schema: pipeline.")
  var name = "pipeline"

  @OptionGroup var common: LanguageOption

  func validate() throws {
    if name != "pipeline" {
      throw ValidationError(
        common.language.text("schema.unknown", ["name": TerminalText.escaped(name), "names": "pipeline"]))
    }
  }

  func run() throws {
    try reportingFailures(in: common.language) {
      try Terminal.write(PipelineSchema.jsonSchema(in: common.language).text().utf8.span)
    }
  }
}
