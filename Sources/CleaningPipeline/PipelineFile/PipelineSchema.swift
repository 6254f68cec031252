import PopulationBaseline
import ResidentModel

/// The description of a pipeline file: every key, what it takes, its standard value and its purpose.
///
/// `PipelineFile` is checked and decoded by it, and `dancu schema pipeline` prints it. Standard values are the
/// careful ones: nothing is guessed that could be asked, nothing is dropped, no output is left out that could be read.
public enum PipelineSchema {
  public static let root: [Setting] = [
    Setting(
      "dancu", .constant("1"), required: true,
      vi: "phiên bản của dạng tệp này", en: "version of this file format"),
    Setting(
      "name", .identifier, required: true,
      vi: "tên quy trình; đứng đầu tên thư mục kết quả", en: "the pipeline's name; run folders begin with it"),
    Setting(
      "as_of", .date, required: true,
      vi: "ngày tính tuổi, thời hạn và chỉ tiêu", en: "the day for which ages, terms and quotas are reckoned"),
    Setting(
      "job", .choice(["baseline", "link"]), standard: "baseline",
      vi: "baseline: dân số nền; link: chỉ ghép, cột tùy ý, không cư trú, đơn vị, chỉ tiêu",
      en: "baseline: a population baseline; link: only link, any columns, no residence, units or quota"),
    Setting("units", .object(units), vi: "danh mục đơn vị hành chính", en: "administrative unit lists"),
    Setting(
      "sources", .list(of: .object(source), minimum: 1), required: true,
      vi: "các tệp phiếu", en: "the files of forms"),
    Setting("link", .object(link), vi: "ghép phiếu của cùng một người", en: "linking forms of one person"),
    Setting(
      "decisions", .path,
      vi: "tệp quyết định của người duyệt, theo nguồn và số phiếu",
      en: "reviewers' decisions, keyed by source and form number"),
    Setting(
      "rules", .map(keys: findingCodes, values: .choice(severities)),
      vi: "mức của từng loại lỗi", en: "the severity of each finding"),
    Setting(
      "survivorship",
      .map(keys: survivingFields, values: .list(of: .choice(survivorshipRules), minimum: 1)),
      vi:
        "cách chọn giá trị khi các phiếu của một người khác nhau; nhiều cách thì xét lần lượt; đăng ký, hộ và thẻ thì mỗi nhóm lấy cả từ một phiếu, không khai riêng được",
      en:
        "how a value is chosen where one person's forms differ; several rules are asked in turn; registration, household and card are taken whole from one form each and cannot be declared"
    ),
    Setting("two_place", .object(twoPlace), vi: "sổ đăng ký hai nơi", en: "the two-place register"),
    Setting("quota", .object(quota), vi: "cơ sở tính chỉ tiêu", en: "what the quota is counted from"),
    Setting(
      "intake", .object(intake), vi: "sổ nhận phiếu, theo danh sách phiếu dự kiến",
      en: "the intake ledger, by a list of expected forms"),
    Setting(
      "gates", .map(keys: gateMetrics, values: .object(gate)),
      vi: "ngưỡng mà kết quả phải đạt", en: "limits that a run's figures must keep"),
    Setting("outputs", .object(outputs), vi: "kết quả", en: "what is written"),
  ]

  static let units: [Setting] = [
    Setting(
      "catalogue", .choice(["newest", UnitListDate.july2025.date]), standard: "newest",
      vi: "danh mục dùng cho kết quả: luôn mới nhất; số đếm theo đơn vị cũ ở các bảng *-don-vi-cu",
      en: "the list that results are given on: the newest; counts by older units stand in *-don-vi-cu"),
    Setting(
      "accept", .list(of: .choice(["all"] + listDates), minimum: 1), standard: "all",
      vi: "các danh mục mà phiếu có thể ghi theo", en: "the lists that forms may be written by"),
  ]

  static let source: [Setting] = [
    Setting(
      "id", .identifier, required: true,
      vi: "mã nguồn, đứng ở cột nguon", en: "the source's id, shown in column nguon"),
    Setting(
      "path", .either([.path, .list(of: .path, minimum: 1)]), required: true,
      vi: "tệp, mẫu tên tệp (*.csv), danh sách tệp, hoặc - là đầu vào chuẩn",
      en: "a file, a pattern (*.csv), a list of them, or - for standard input"),
    Setting(
      "format", .choice(["auto", "csv", "xml"]), standard: "auto",
      vi: "dạng tệp; auto: xml khi tên tệp kết thúc bằng .xml (kể cả .xml.gz, .xml.zst), ngoài ra là csv",
      en: "file format; auto: xml where the file name ends in .xml (also .xml.gz, .xml.zst), csv otherwise"),
    Setting(
      "kind", .choice(["permanent", "temporary", "column", "form"]), standard: "column",
      vi: "mỗi dòng là đăng ký thường trú, tạm trú, theo cột loai_cu_tru, hay theo các ô địa chỉ của phiếu",
      en:
        "a row claims a permanent place, a temporary one, what column loai_cu_tru says, or each address filled in"
    ),
    Setting(
      "encoding",
      .choice(["auto", "utf-8", "utf-16", "windows-1258", "tcvn3", "vni", "viscii", "vps"]),
      standard: "auto", vi: "bảng mã", en: "character encoding"),
    Setting(
      "columns",
      .either([.choice(["auto"]), .map(keys: columnFields, values: .text)]), standard: "auto",
      vi: "trường: tiêu đề cột (XML: đường dẫn phần tử); auto: nhận theo tiêu đề và giá trị",
      en: "field: column heading (XML: element path); auto: recognised by heading and values"),
    Setting(
      "delimiter", .character(names: ["auto"] + Separator.names), standard: "auto",
      vi: "dấu phân cách ô", en: "what separates cells"),
    Setting(
      "quote", .character(names: ["none"]), standard: "\"", vi: "dấu bao ô", en: "what encloses a cell"),
    Setting(
      "escape", .character(names: ["none"]), standard: "none",
      vi: "ký tự thoát; không có thì viết đôi dấu bao ô",
      en: "escape character; without one quotes are doubled"),
    Setting(
      "header_row", .either([.choice(["auto", "none"]), .integer(1...1_000_000)]), standard: "auto",
      vi: "dòng tiêu đề, đếm từ 1; none: không có (columns ghi số thứ tự cột)",
      en: "the header's row, from 1; none: there is none (columns then give column numbers)"),
    Setting(
      "header_rows", .either([.choice(["auto"]), .integer(1...3)]), standard: "auto",
      vi: "số dòng của tiêu đề; dòng trên là tên nhóm cột thì 2",
      en: "rows of the header; 2 when the upper one names groups"),
    Setting(
      "carry_down", .list(of: .name(carriedFields), minimum: 1),
      vi: "các trường mà ô trống hoặc ô ghi “nt” lấy giá trị của dòng trên trong cùng tệp (ô gộp)",
      en: "fields whose blank or “as above” cells take the value above in the same file (merged cells)"),
    Setting(
      "record", .text,
      vi: "XML: đường dẫn tới phần tử của một phiếu, DanhSachPhieu/Phieu; không ghi thì tự tìm",
      en: "XML: path of the element of one form, DanhSachPhieu/Phieu; found by itself when absent"),
    Setting(
      "keep_before_fault", .boolean, standard: "false",
      vi: "XML sai cú pháp: nhận các phiếu trước chỗ sai thay vì dừng",
      en: "malformed XML: keep the forms before the fault instead of stopping"),
    Setting(
      "commune", .text,
      vi:
        "xã của danh sách, cho những dòng không ghi xã: mã, hoặc tên kèm huyện, tỉnh; không ghi thì lấy ở dòng tên bảng khi tệp không có cột xã",
      en:
        "whose list it is, for rows that name no commune: a code, or a name with district and province; by the titles when absent and the file has no column of communes"
    ),
    Setting(
      "list_date", .choice(["auto"] + listDates), standard: "auto",
      vi: "ngày của danh mục đơn vị mà nguồn ghi theo",
      en: "the date of the unit list the source is written by"),
    Setting(
      "date_order", .choice(["auto", "dmy", "mdy"]), standard: "auto",
      vi: "thứ tự ngày tháng năm trong tệp", en: "the order of day and month in the file"),
    Setting(
      "ethnic_codes", .choice(["names", "1979", "2008"]), standard: "names",
      vi: "danh mục của mã dân tộc; names: cột chỉ ghi tên",
      en: "the list of the ethnic codes; names: the column holds names only"),
  ]

  static let link: [Setting] = [
    Setting(
      "model", .path,
      vi: "tệp mô hình ghép; không ghi thì dùng mô hình có sẵn cho cư dân; job: link phải ghi",
      en: "the linkage model; the built-in one for residents when absent; job: link needs one"),
    Setting(
      "threshold", .either([.choice(["default"]), .number(0.5...1)]), standard: "default",
      vi: "xác suất từ đó hai phiếu được ghép; default: chọn theo độ đúng ước lượng",
      en: "probability from which forms are linked; default: chosen by the estimated precision"),
    Setting(
      "review", .either([.choice(["default", "none"]), .number(0...1)]), standard: "default",
      vi: "xác suất từ đó một cặp được đưa ra duyệt", en: "probability from which a pair goes to review"),
  ]

  static let twoPlace: [Setting] = [
    Setting(
      "classes", .list(of: .choice(twoPlaceClasses), minimum: 1),
      vi: "các loại liệt kê trong sổ; không ghi thì liệt kê tất cả; số đếm luôn tính đủ",
      en: "the classes to list; all when absent; counts and gates take every class"),
    Setting(
      "include_lapsed", .boolean, standard: "false",
      vi: "liệt kê cả tạm trú đã hết hạn; số đếm luôn tính đủ",
      en: "list temporary claims past their end too; counts and gates always take them"),
  ]

  static let quota: [Setting] = [
    Setting(
      "minimum_age", .integer(0...120), standard: "14", vi: "tuổi tối thiểu", en: "the lowest age counted"),
    Setting(
      "residence", .list(of: .choice(["permanent", "temporary"]), minimum: 1),
      standard: "permanent, temporary",
      vi: "loại cư trú được tính", en: "kinds of residence counted"),
    Setting(
      "presence", .list(of: .choice(["present", "away", "unknown"]), minimum: 1),
      standard: "present, away, unknown", vi: "tình trạng có mặt được tính", en: "presence counted"),
    Setting(
      "exchange_ages", .list(of: .choice(["25", "40", "60"]), minimum: 0), standard: "25, 40, 60",
      vi: "các tuổi phải đổi thẻ được xét, trong số 25, 40, 60 theo luật",
      en: "ages of exchange that are looked at, of the law's 25, 40 and 60"),
    Setting(
      "groups", .list(of: .object(group), minimum: 0),
      vi: "các nhóm đối tượng được tính riêng trong chỉ tiêu", en: "target groups, counted by themselves too"),
  ]

  static let group: [Setting] = [
    Setting(
      "name", .identifier, required: true, vi: "mã nhóm, đứng trong chi_so",
      en: "the group's name, part of chi_so"),
    Setting("label", .text, vi: "tên nhóm trong báo cáo", en: "the group's name in the report"),
    Setting("from_age", .integer(0...150), standard: "0", vi: "từ đủ tuổi", en: "youngest full age"),
    Setting("to_age", .integer(0...150), standard: "150", vi: "đến tuổi", en: "oldest full age"),
    Setting("sex", .choice(["male", "female"]), vi: "giới tính", en: "sex"),
    Setting(
      "residence", .list(of: .choice(["permanent", "temporary"]), minimum: 1),
      vi: "loại cư trú; không ghi thì mọi loại", en: "kinds of residence; all when absent"),
    Setting(
      "presence",
      .list(
        of: .choice([
          "present", "away", "out_of_province", "abroad", "prison", "unverified", "unknown",
        ]), minimum: 1),
      vi: "tình trạng có mặt; không ghi thì mọi loại", en: "presence; all when absent"),
    Setting(
      "card", .list(of: .choice(["none", "due", "valid"]), minimum: 1),
      vi: "thẻ: chưa có, đến hạn đổi, còn giá trị; không ghi thì mọi loại",
      en: "card: none, exchange due, valid; all when absent"),
    Setting(
      "words", .map(keys: fields, values: .list(of: .text, minimum: 1)),
      vi: "trường phải có một trong các từ này (không phân biệt dấu, chữ hoa)",
      en: "a field that must hold one of these words (marks and capitals aside)"),
  ]

  static let intake: [Setting] = [
    Setting(
      "path", .path,
      vi: "tệp CSV: mỗi dòng một đơn vị với số lượng phiếu, hoặc một số phiếu",
      en: "a CSV file: on each line a unit with its count of forms, or a form number"),
    Setting(
      "list_date", .choice(["auto"] + listDates), standard: "auto",
      vi: "ngày của danh mục mà mã xã trong tệp ghi theo",
      en: "the date of the unit list that its commune codes belong to"),
  ]

  static let gate: [Setting] = [
    Setting("max", .number(0...1e15), vi: "không được lớn hơn", en: "not more than this"),
    Setting("min", .number(0...1e15), vi: "không được nhỏ hơn", en: "not less than this"),
    Setting(
      "severity", .choice(severities), standard: "error",
      vi: "error: không đạt thì mã thoát 1", en: "error: the exit code is 1 when it fails"),
  ]

  static let outputs: [Setting] = [
    Setting("directory", .path, standard: "out", vi: "thư mục kết quả", en: "where run folders are made"),
    Setting(
      "tables", .list(of: .choice(["csv", "records", "sqlite", "search"]), minimum: 1), standard: "csv",
      vi:
        "csv: các bảng chuẩn; records: mọi phiếu đã chuẩn hóa; sqlite: một tệp SQLite; search: thêm tìm kiếm toàn văn (FTS5) trong tệp đó",
      en:
        "csv: the standard tables; records: every form, normalised; sqlite: one SQLite file; search: full-text search (FTS5) in it"
    ),
    Setting(
      "changes", .boolean, standard: "true",
      vi: "ghi changes.csv, mọi ô đã đổi", en: "write changes.csv, every cell that was changed"),
    Setting(
      "losing_values", .boolean, standard: "true",
      vi: "ghi losing-values.csv: giá trị khác trên các phiếu của một người, và cách chọn",
      en: "write losing-values.csv: what else one person's forms say, and the rule that chose"),
    Setting(
      "worklists", .boolean, standard: "false",
      vi: "ghi worklists/<mã xã>.csv: việc cần làm của từng xã, mở được bằng Excel",
      en: "write worklists/<commune code>.csv: what each commune has to act on, for a spreadsheet"),
    Setting(
      "report", .either([.choice(["none", "html"]), .boolean]), standard: "none",
      vi: "báo cáo", en: "the report"),
    Setting(
      "small_cells", .integer(0...1000), standard: "0",
      vi: "báo cáo không in số người nhỏ hơn số này, và số nào làm lộ ra nó; 0: in hết",
      en: "the report leaves out counts of people below this, and what would give them away; 0: shows all"),
    Setting(
      "findings", .list(of: .choice(["text", "json", "sarif", "junit"]), minimum: 0),
      vi: "dạng danh sách lỗi ghi vào thư mục kết quả", en: "formats in which findings are written"),
    Setting(
      "columns",
      .map(
        keys: outputColumns, values: .either([columnAction, .map(keys: outputFields, values: columnAction)])),
      vi:
        "theo trường, hoặc theo bảng rồi theo trường: keep giữ, drop bỏ, mask che bớt, pseudonymise thay bằng mã băm có khóa",
      en:
        "by field, or by table and then field: keep; drop; mask (initials, last digits, year); pseudonymise (keyed hash)"
    ),
    Setting(
      "pseudonym_key", .path,
      vi: "tệp khóa của pseudonymise: từ 32 byte, chỉ chủ tệp đọc được (0600)",
      en: "the file with the key of pseudonymise: 32 bytes or more, mode 0600"),
  ]

  static let columnAction = SettingKind.choice(OutputColumns.Action.allCases.map(\.rawValue))
  static let outputFields = SettingKind.KeyNames(
    domain: .field, names: OutputColumns.fields, isFreeWhenLinking: true)
  static let outputColumns = SettingKind.KeyNames(
    domain: .field, names: OutputColumns.fields + OutputColumns.tables, isFreeWhenLinking: true)
  static let fields = SettingKind.KeyNames(
    domain: .field, names: ResidentField.allCases.map(\.name))
  static let survivingFields = SettingKind.KeyNames(
    domain: .field,
    names: ResidentField.allCases.filter { $0.survivingTogether.isEmpty }.map(\.name),
    grouped: Dictionary(
      uniqueKeysWithValues: ResidentField.allCases.filter { !$0.survivingTogether.isEmpty }
        .map { ($0.name, $0.survivingTogether.map(\.name)) }))
  static let columnFields = SettingKind.KeyNames(
    domain: .field, names: ResidentField.allCases.map(\.name), isFreeWhenLinking: true)
  /// What may be the same for several rows: nothing that tells one person from another.
  static let carriedFields = SettingKind.KeyNames(
    domain: .field, names: ResidentField.allCases.filter { !$0.isOnePersons }.map(\.name),
    isFreeWhenLinking: true)
  static let findingCodes = SettingKind.KeyNames(
    domain: .finding, names: FindingCode.allCases.map(\.name))
  static let gateMetrics = SettingKind.KeyNames(
    domain: .metric, names: GateMetric.allCases.map(\.rawValue))
  static let severities = Severity.allCases.reversed().map(\.name)
  static let listDates = UnitListDate.allCases.map(\.date).filter { !$0.isEmpty }
  static let survivorshipRules = [
    "valid_check", "majority", "most_recent", "most_complete", "with_diacritics", "from_permanent",
  ]
  static let twoPlaceClasses = [
    "nhap-trung", "hai-thuong-tru", "thuong-tru-tam-tru", "hai-tam-tru", "cung-xa", "da-chuyen-chua-xoa",
    "chua-quyet-dinh",
  ]
}

extension ResidentField {
  fileprivate var isOnePersons: Bool {
    switch self {
    case .rowNumber, .formNumber, .fullName, .familyMiddleName, .givenName, .birthDate, .birthYear,
      .personalNumber, .oldCardNumber, .cardOrPersonalNumber:
      true
    default: false
    }
  }
}
