/// What is said of a command line that cannot be read: the English sentences are those of the argument parser, in the order
/// in which they are tried, `{…}` what they are about.
let usageMessages = """
  usage.error
    vi: Lỗi: {message}
    en: Error: {message}
  usage.usage
    vi: Cách dùng: {usage}
    en: Usage: {usage}
  usage.help
    vi: Nghĩa: {help}
    en: Help:  {help}
  usage.see
    vi:   Xem thêm: {command}
    en:   See '{command}' for more information.
  usage.or
    vi:    hoặc: {message}
    en:    or: {message}
  usage.unknown-option-like
    vi: không có tùy chọn '{name}'; phải chăng là '{other}'?
    en: Unknown option '{name}'. Did you mean '{other}'?
  usage.unknown-option
    vi: không có tùy chọn '{name}'
    en: Unknown option '{name}'
  usage.missing-value-in
    vi: thiếu giá trị của '{name}' trong '{other}'
    en: Missing value for '{name}' in '{other}'
  usage.missing-value
    vi: thiếu giá trị của '{name}'
    en: Missing value for '{name}'
  usage.takes-no-value
    vi: tùy chọn '{name}' không nhận giá trị, mà lại ghi '{value}'
    en: The option '{name}' does not take any value, but '{value}' was specified.
  usage.unexpected
    vi: thừa đối số '{value}'
    en: Unexpected argument '{value}'
  usage.unexpected-several
    vi: thừa {count} đối số: '{values}'
    en: {count} unexpected arguments: '{values}'
  usage.missing-argument
    vi: thiếu đối số '{name}'
    en: Missing expected argument '{name}'
  usage.missing-one-of
    vi: thiếu một trong: '{names}'
    en: Missing one of: '{names}'
  usage.set-twice
    vi: {flag} trái với {other} đã ghi trước
    en: Value to be set with {flag} had already been set with {other}
  usage.bad-value-one-of
    vi: '{value}' không dùng được cho '{name}'; chọn một trong {values}
    en: The value '{value}' is invalid for '{name}'. Please provide one of {values}.
  usage.bad-value-one-of-these
    vi: '{value}' không dùng được cho '{name}'; chọn một trong:
    en: The value '{value}' is invalid for '{name}'. Please provide one of the following:
  usage.bad-value
    vi: '{value}' không dùng được cho '{name}'
    en: The value '{value}' is invalid for '{name}'
  usage.bad-option
    vi: tùy chọn sai: {name}
    en: Invalid option: {name}
  usage.missing-subcommand
    vi: thiếu tên lệnh
    en: Missing required subcommand.
  """
