/// Mistakes in pipeline files, the names of its parts, and failures of files in general.
let pipelineFileMessages = """
  pipeline.did-you-mean
    vi: ; có phải ý là `{name}`?
    en: ; did you mean `{name}`?
  pipeline.unknown-key
    vi: không có khóa `{key}`
    en: unknown key `{key}`
  pipeline.missing-key
    vi: thiếu khóa bắt buộc `{key}`
    en: required key `{key}` is missing
  pipeline.repeated-key
    vi: khóa `{key}` đã ghi ở dòng {line}; bỏ một trong hai
    en: key `{key}` stands in line {line} already; leave one of them out
  pipeline.pseudonym-key-needed
    vi: pseudonymise cần tệp khóa ở outputs.pseudonym_key
    en: pseudonymise needs a key file under outputs.pseudonym_key
  pipeline.unknown-field
    vi: không có trường `{name}`
    en: unknown field `{name}`
  pipeline.unknown-finding
    vi: không có mã lỗi `{name}`
    en: unknown finding code `{name}`
  pipeline.unknown-metric
    vi: không có số liệu `{name}` để đặt ngưỡng
    en: unknown metric `{name}`
  pipeline.empty-value
    vi: chưa ghi giá trị
    en: no value
  pipeline.utf-16
    vi: tệp lưu bằng UTF-16; hãy lưu lại bằng UTF-8
    en: the file is saved as UTF-16; save it as UTF-8
  pipeline.delimiter-is-quote
    vi: trùng với `{other}`: dấu phân cách, dấu bao ô và ký tự thoát phải khác nhau
    en: the same as `{other}`: delimiter, quote and escape must differ
  pipeline.empty-file
    vi: tệp không có nội dung
    en: the file is empty
  pipeline.not-a-pipeline
    vi: không phải tệp quy trình: phải là các dòng `khóa: giá trị`
    en: not a pipeline file: it must be lines of `key: value`
  pipeline.too-large
    vi: tệp quá lớn (quá nhiều phần tử khi mở hết các tham chiếu)
    en: too large (too many nodes once its aliases are expanded)
  pipeline.key-not-text
    vi: khóa phải là chữ
    en: a key must be text
  pipeline.unknown-anchor
    vi: tham chiếu tới một tên chưa đặt
    en: an alias to an anchor that is not there
  pipeline.yaml
    vi: sai cú pháp YAML: {problem}
    en: not valid YAML: {problem}
  pipeline.yaml-control
    vi: có ký tự điều khiển không in được (mã {code}); mở tệp bằng trình soạn thảo văn bản rồi xóa ký tự ấy
    en: holds a control character (code {code}), which cannot be seen; open the file in a text editor and delete it
  pipeline.yaml-tab
    vi: đầu dòng có ký tự tab; thụt dòng bằng dấu cách
    en: a tab stands at the beginning of the line; indent with spaces
  pipeline.yaml-no-space
    vi: thiếu dấu cách sau `{key}:`; ghi `{key}: giá trị`
    en: a space is missing behind `{key}:`; write `{key}: value`
  pipeline.yaml-backslash
    vi: trong nháy kép, dấu `\\` bắt đầu một ký tự đặc biệt; dùng nháy đơn '…', hoặc viết đường dẫn bằng dấu `/`
    en: in double quotes `\\` begins a special character; use single quotes '…', or write the path with `/`
  pipeline.yaml-colon
    vi: giá trị có dấu hai chấm kèm dấu cách; đặt cả giá trị trong nháy đơn '…'
    en: a value holds a colon and a space; put the whole value in single quotes '…'
  pipeline.yaml-indentation
    vi: dòng này thụt vào không thẳng với các dòng cùng cấp; các khóa (hoặc các dấu `-`) cùng cấp phải bắt đầu ở cùng một cột
    en: this line is indented unlike its neighbours; keys (or `-`) of one level must begin in one column
  pipeline.yaml-unclosed
    vi: ngoặc hoặc dấu nháy mở ở đây mà chưa đóng
    en: a bracket or a quote that opens here is not closed
  pipeline.yaml-star
    vi: giá trị bắt đầu bằng `*` phải đặt trong nháy đơn: '*.csv'
    en: a value that begins with `*` must stand in single quotes: '*.csv'
  pipeline.yaml-reserved
    vi: giá trị bắt đầu bằng `{character}` phải đặt trong nháy đơn '…'
    en: a value that begins with `{character}` must stand in single quotes '…'
  pipeline.yaml-documents
    vi: dòng `---` chia tệp làm hai; mỗi tệp chỉ chứa một quy trình
    en: the line `---` divides the file; a file holds one pipeline
  pipeline.wrong-shape.scalar-or-map
    vi: sai kiểu: ở đây phải là các dòng `khóa: giá trị`, hoặc một trong: {names}
    en: wrong type: a mapping of keys to values is expected here, or one of: {names}
  pipeline.wrong-shape.scalar
    vi: sai kiểu: ở đây phải là một giá trị
    en: wrong type: a single value is expected here
  pipeline.wrong-shape.list
    vi: sai kiểu: ở đây phải là một danh sách
    en: wrong type: a list is expected here
  pipeline.wrong-shape.map
    vi: sai kiểu: ở đây phải là các dòng `khóa: giá trị`
    en: wrong type: a mapping of keys to values is expected here
  pipeline.too-few-items
    vi: cần ít nhất {minimum} mục
    en: at least {minimum} item is needed
  pipeline.bad-text
    vi: có ký tự 0
    en: holds a NUL character
  pipeline.bad-identifier
    vi: `{value}` không dùng làm tên được: chỉ chữ, số, `_`, `-`, `.`, không bắt đầu bằng dấu chấm, tối đa 100 byte
    en: `{value}` cannot be a name: letters, digits, `_`, `-`, `.` only, no leading dot, at most 100 bytes
  pipeline.bad-date
    vi: `{value}` không phải ngày; ghi theo dạng năm-tháng-ngày, 2026-12-31
    en: `{value}` is no date; write year-month-day, 2026-12-31
  pipeline.bad-version
    vi: phiên bản `{value}` không đọc được; bản này đọc phiên bản {expected}
    en: version `{value}` cannot be read; this program reads version {expected}
  pipeline.bad-boolean
    vi: `{value}` phải là true hoặc false
    en: `{value}` must be true or false
  pipeline.bad-integer
    vi: `{value}` phải là số nguyên
    en: `{value}` must be a whole number
  pipeline.bad-number
    vi: `{value}` phải là số
    en: `{value}` must be a number
  pipeline.out-of-range
    vi: {value} ngoài khoảng cho phép, từ {low} đến {high}
    en: {value} is out of range, {low} to {high}
  pipeline.bad-character
    vi: `{value}` phải là một ký tự phân cách, hoặc một trong: {names}
    en: `{value}` must be one separating character, or one of: {names}
  pipeline.bad-choice
    vi: không có giá trị `{value}`; chọn một trong: {names}
    en: `{value}` is not a choice; take one of: {names}
  pipeline.bad-choice-or-integer
    vi: `{value}` không dùng được; ghi số nguyên từ {low} đến {high}, hoặc một trong: {names}
    en: `{value}` is no choice; write a whole number, {low} to {high}, or one of: {names}
  pipeline.bad-choice-or-number
    vi: `{value}` không dùng được; ghi số từ {low} đến {high}, hoặc một trong: {names}
    en: `{value}` is no choice; write a number, {low} to {high}, or one of: {names}
  pipeline.bad-choice-or-map
    vi: `{value}` không dùng được; ghi các dòng `khóa: giá trị`, hoặc một trong: {names}
    en: `{value}` is no choice; write a mapping of keys to values, or one of: {names}
  pipeline.not-for-this
    vi: `{value}` là của riêng từng người, không dùng ở đây được; chọn trong: {names}
    en: `{value}` is each person's own and cannot stand here; take one of: {names}
  pipeline.grouped-field
    vi: `{name}` lấy cùng một phiếu với cả nhóm ({fields}), không có cách chọn riêng; bỏ khóa này
    en: `{name}` is taken from one form with its whole group ({fields}) and has no rule of its own; leave the key out
  pipeline.old-catalogue
    vi: kết quả luôn theo danh mục mới nhất; bỏ khóa này; số đếm theo đơn vị trước 1/7/2025 có sẵn ở quota-don-vi-cu.csv, bridge-don-vi-cu.csv, tallies-don-vi-cu.csv
    en: results are always given on the newest list; leave the key out; counts by the units before 1 July 2025 stand in quota-don-vi-cu.csv, bridge-don-vi-cu.csv and tallies-don-vi-cu.csv
  pipeline.unknown-commune
    vi: không xác định được một xã duy nhất từ `{value}`; ghi mã xã, hoặc tên xã kèm huyện, tỉnh
    en: `{value}` is not one commune; give its code, or its name with district and province
  pipeline.repeated-id
    vi: mã nguồn `{id}` dùng hai lần
    en: source id `{id}` is used twice
  pipeline.input-taken
    vi: đầu vào chuẩn (-) chỉ dùng được cho một nguồn
    en: standard input (-) can serve one source only
  pipeline.key-of-other-format
    vi: khóa `{key}` không dùng cho dạng {format}
    en: key `{key}` has no meaning for format {format}
  pipeline.model-needed
    vi: job: link cần mô hình ghép (link.model)
    en: job: link needs a linkage model (link.model)
  pipeline.columns-needed
    vi: không có dòng tiêu đề thì phải khai columns theo số thứ tự cột
    en: without a header row, columns must give column numbers
  pipeline.column-number
    vi: không có dòng tiêu đề thì ghi số thứ tự cột, đếm từ 1
    en: without a header row this must be a column number, from 1
  pipeline.gate-without-limit
    vi: ngưỡng chưa có max hoặc min
    en: the gate has neither max nor min
  pipeline.too-many-items
    vi: nhiều nhất {maximum} mục
    en: at most {maximum} items
  pipeline.repeated-group
    vi: nhóm `{name}` khai hai lần
    en: group `{name}` stands twice
  pipeline.ages-crossed
    vi: from_age lớn hơn to_age
    en: from_age is above to_age
  pipeline.list-needed
    vi: sổ nhận phiếu cần danh sách phiếu dự kiến (intake.path)
    en: the intake ledger needs a list of expected forms (intake.path)
  pipeline.limits-crossed
    vi: min lớn hơn max
    en: min is above max
  pipeline.review-above-threshold
    vi: ngưỡng duyệt cao hơn ngưỡng ghép
    en: the review limit is above the threshold
  pipeline.bad-option
    vi: phải viết KHÓA=GIÁ TRỊ
    en: must be KEY=VALUE
  pipeline.no-such-item
    vi: không có mục `{key}` trong danh sách
    en: the list has no item `{key}`
  pipeline.not-a-mapping
    vi: dưới khóa này không có khóa con `{key}`
    en: there is no key `{key}` below this one
  schema.pipeline-title
    vi: Tệp quy trình làm sạch phiếu dân cư
    en: Pipeline file of dancu
  file.missing
    vi: không có tệp {file}
    en: {file}: no such file
  file.unreadable
    vi: không đọc được {file}: {cause}
    en: cannot read {file}: {cause}
  tep.missing
    vi: không có tệp này
    en: no such file
  tep.no-match
    vi: không có tệp nào khớp mẫu tên này
    en: no file matches the pattern
  tep.name-not-utf8
    vi: tên tệp không phải UTF-8, không đọc được; hãy đổi tên tệp
    en: the file's name is not UTF-8 and cannot be read; rename the file
  tep.no-permission
    vi: không có quyền đọc
    en: no permission to read it
  tep.damaged-compression
    vi: tệp nén bị hỏng hoặc bị cắt; lấy lại tệp
    en: the compressed file is damaged or cut; get it again
  tep.spreadsheet
    vi: là bảng tính ({format}), chưa đọc thẳng được; hãy lưu từng trang tính thành tệp CSV (UTF-8) rồi khai tệp ấy
    en: is a spreadsheet ({format}), which is not read as such; save each sheet as CSV (UTF-8) and name that file
  tep.archive
    vi: là tệp nén {format}, không đọc thẳng được; hãy giải nén ra tệp CSV hoặc XML (đọc được tệp nén gzip, zstd)
    en: is a {format} archive, which is not read as such; unpack it to CSV or XML (gzip and zstd are read packed)
  tep.utf-32
    vi: là văn bản {format} (bốn byte một chữ), không đọc được; lưu lại dạng UTF-8
    en: is {format} text (four bytes a character), which is not read; save it as UTF-8
  tep.document
    vi: là tệp {format}, không phải bảng; hãy xuất danh sách ra tệp CSV hoặc XML
    en: is a {format} document, no table; export the list as CSV or XML
  tep.decompression-limit
    vi: tệp nén giải ra lớn quá giới hạn; không đọc tiếp
    en: the compressed file unpacks beyond the limit and is refused
  tep.spool
    vi: không ghi tạm được đầu vào chuẩn
    en: standard input cannot be spooled
  tep.system-error
    vi: hệ thống báo lỗi khi đọc
    en: the system failed to read it
  file.unwritable
    vi: không ghi được {file}: {cause}
    en: cannot write {file}: {cause}
  errno.ENOENT
    vi: không có tệp hoặc thư mục này
    en: no such file or folder
  errno.EACCES
    vi: không có quyền
    en: permission denied
  errno.EPERM
    vi: không được phép
    en: not permitted
  errno.EEXIST
    vi: đã có sẵn
    en: it exists already
  errno.ENOTDIR
    vi: không phải thư mục
    en: not a folder
  errno.EISDIR
    vi: đây là thư mục
    en: it is a folder
  errno.ENOSPC
    vi: đĩa đầy
    en: the disk is full
  errno.EDQUOT
    vi: hết hạn mức đĩa
    en: the disk quota is used up
  errno.EROFS
    vi: hệ thống tệp chỉ đọc
    en: the file system is read-only
  errno.EIO
    vi: lỗi đọc ghi của thiết bị
    en: the device failed
  errno.EMFILE
    vi: mở quá nhiều tệp
    en: too many open files
  errno.ENOMEM
    vi: không đủ bộ nhớ
    en: not enough memory
  errno.ENAMETOOLONG
    vi: tên quá dài
    en: the name is too long
  errno.ELOOP
    vi: liên kết tượng trưng không được đi theo
    en: a symbolic link is not followed here
  errno.EPIPE
    vi: đầu nhận đã đóng
    en: the reading end was closed
  errno.ESPIPE
    vi: là ống dẫn hoặc thiết bị, không phải tệp thường nên chỉ đọc được một lần; hãy ghi ra tệp trước, hoặc đưa phiếu vào qua đầu vào chuẩn bằng `-`
    en: is a pipe or a device, not a regular file, and can be read only once; write it to a file first, or give forms on standard input with `-`
  errno.EFBIG
    vi: tệp quá lớn
    en: the file is too large
  """
