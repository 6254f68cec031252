/// What is wrong with a linkage model.
let modelMessages = """
  model.malformed
    vi: không phải JSON, từ byte {byte}
    en: not JSON at byte {byte}
  model.utf-16
    vi: tệp lưu bằng UTF-16; hãy lưu lại bằng UTF-8
    en: the file is saved as UTF-16; save it as UTF-8
  model.invalid
    vi: {path}: chưa đúng; cần: {expected}
    en: {path}: expected {expected}
  model.unknown-key
    vi: {path}: không có khóa `{name}`
    en: {path}: unknown key `{name}`
  model.repeated-key
    vi: {path}: khóa `{name}` ghi hai lần
    en: {path}: key `{name}` is written twice
  model.unknown-name
    vi: {path}: không có `{name}`
    en: {path}: unknown `{name}`
  model.repeated-name
    vi: {path}: `{name}` ghi hai lần
    en: {path}: `{name}` is written twice
  model.known-names
    vi: ; các tên dùng được: {known}
    en: ; known: {known}
  model.unknown-column
    vi: phiếu cư trú không có cột `{name}`
    en: forms of residents have no column `{name}`
  model.column-kind
    vi: cột `{name}` không phải loại `{kind}`; cần: {expected}
    en: column `{name}` is not of kind `{kind}`; expected {expected}
  model.names-collide
    vi: tên `{name}` trùng với một cột khác của {table} (không phân biệt chữ hoa, chữ thường); hãy đặt tên khác
    en: the name `{name}` is that of another column of {table} (upper and lower case are one); choose another
  """
