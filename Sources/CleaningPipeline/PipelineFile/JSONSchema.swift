import Wording

extension PipelineSchema {
  /// The description as JSON Schema (draft 2020-12), for editors and for checks elsewhere.
  public static func jsonSchema(in language: Language) -> JSONValue {
    .object(
      [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("title", .string(language.text("schema.pipeline-title"))),
      ] + members(of: root, in: language) + [("allOf", [columnsByJob])])
  }

  /// The columns of a resident form have known names; only `job: link` takes any, by a model of its own.
  private static var columnsByJob: JSONValue {
    let carried: JSONValue = ["enum": strings(carriedFields.names)]
    return [
      "if": ["properties": ["job": ["const": "link"]], "required": ["job"]],
      "then": [
        "required": ["link"], "properties": ["link": ["type": "object", "required": ["model"]]],
      ],
      "else": [
        "properties": [
          "sources": [
            "items": [
              "properties": [
                "columns": ["propertyNames": ["enum": strings(columnFields.names)]],
                "carry_down": ["anyOf": [["items": carried, "type": ["array", "null"]], carried]],
              ]
            ]
          ]
        ]
      ],
    ]
  }

  private static func members(of settings: [Setting], in language: Language) -> [(String, JSONValue)] {
    let required = settings.filter(\.isRequired).map(\.key)
    return [
      ("type", "object"),
      ("additionalProperties", false),
      ("properties", .object(settings.map { ($0.key, property($0, in: language)) })),
    ] + (required.isEmpty ? [] : [("required", strings(required))])
  }

  private static func property(_ setting: Setting, in language: Language) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("description", .string(language == .vi ? setting.vi : setting.en))
    ]
    if let standard = setting.standard {
      members.append(("default", standardValue(standard, as: setting.kind)))
    }
    let rules = schema(of: setting.kind, in: language)
    // A section may be left empty (`rules:` with every line commented out), a required key may not.
    if setting.isRequired || setting.kind.shapes == [.scalar] { return .object(members + rules) }
    return .object(members + [("anyOf", [.object(rules), ["type": "null"]])])
  }

  private static func schema(of kind: SettingKind, in language: Language) -> [(String, JSONValue)] {
    switch kind {
    case .text, .path: return [("type", ["string", "number", "boolean"]), ("minLength", 1)]
    case .identifier:
      return [
        ("type", ["string", "number"]), ("minLength", 1), ("maxLength", 100),
        // Written by what ASCII forbids, as not every engine knows classes of Unicode letters.
        ("pattern", #"^[^\x00-,./:-@\[-\^`{-\x7f][^\x00-,/:-@\[-\^`{-\x7f]*$"#),
      ]
    case .date:
      return [("type", "string"), ("format", "date"), ("pattern", #"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#)]
    case .constant(let text): return [("const", scalar(text))]
    case .boolean: return [("type", "boolean")]
    case .integer(let range):
      return [
        ("type", "integer"), ("minimum", .integer(range.lowerBound)), ("maximum", .integer(range.upperBound)),
      ]
    case .number(let range):
      return [
        ("type", "number"), ("minimum", .decimal(range.lowerBound, digits: 3)),
        ("maximum", .decimal(range.upperBound, digits: 3)),
      ]
    case .character(let names):
      return [("anyOf", [["enum": strings(names)], ["type": "string", "pattern": #"^[\t -/:-@\[-`{-~]$"#]])]
    case .choice(let names):
      // `1979` is a number to YAML and `off` a boolean to its older versions; the text is what counts.
      let typed = names.compactMap { $0 == "off" ? JSONValue.bool(false) : Int($0).map(JSONValue.integer) }
      return [("enum", .array(names.map(JSONValue.string) + typed))]
    case .name(let known):
      return schema(of: known.isFreeWhenLinking ? .text : .choice(known.names), in: language)
    case .list(let items, let minimum):
      return [
        (
          "anyOf",
          [
            .object([
              ("type", "array"), ("minItems", .integer(minimum)),
              ("items", .object(schema(of: items, in: language))),
            ]),
            .object(schema(of: items, in: language)),
          ]
        )
      ]
    case .object(let settings): return members(of: settings, in: language)
    case .map(let keys, let values):
      return [("type", "object")]
        + (keys.isFreeWhenLinking ? [] : [("propertyNames", ["enum": strings(keys.names)])])
        + [("additionalProperties", .object(schema(of: values, in: language)))]
    case .either(let kinds):
      return [("anyOf", .array(kinds.map { .object(schema(of: $0, in: language)) }))]
    }
  }

  private static func standardValue(_ text: String, as kind: SettingKind) -> JSONValue {
    switch kind {
    case .list(let items, _):
      .array(text.split(separator: ",").map { standardValue($0.trimmingSpaces, as: items) })
    case .integer, .number, .boolean: scalar(text)
    default: .string(text)
    }
  }

  /// The scalar as YAML's core schema types it.
  private static func scalar(_ text: String) -> JSONValue {
    Int(text).map(JSONValue.integer) ?? SettingText.boolean(text).map(JSONValue.bool) ?? .string(text)
  }

  private static func strings(_ names: [String]) -> JSONValue { .array(names.map(JSONValue.string)) }
}
