/// What the command line itself says. Its help texts stand beside its options.
let commandMessages = """
  command.bad-small-cells
    vi: --small-cells là số từ 0 đến 1000
    en: --small-cells is a number from 0 to 1000
  exit.0
    vi: xong, đạt mọi ngưỡng
    en: finished, gates passed
  exit.1
    vi: xong, nhưng có ngưỡng hoặc lỗi không đạt; kết quả vẫn được ghi
    en: finished, a gate or a finding at the failing level did not pass; outputs are written
  exit.64
    vi: sai lệnh
    en: wrong command line
  exit.65
    vi: đầu vào không đọc được như đã khai
    en: an input cannot be read as declared
  exit.66
    vi: thiếu đầu vào
    en: an input is missing
  exit.70
    vi: lỗi bên trong, hoặc đối chiếu không khớp
    en: internal error, or the accounting does not balance
  exit.73
    vi: không tạo được kết quả, hoặc đã có
    en: the output cannot be created or already exists
  exit.75
    vi: đã dừng, chạy lại được
    en: stopped and resumable
  exit.77
    vi: không có quyền
    en: no permission
  exit.78
    vi: tệp quy trình sai
    en: the pipeline file is wrong
  exit.129
    vi: mất kết nối; chạy lại được
    en: hung up; resumable
  exit.130
    vi: bị ngắt; chạy lại được
    en: interrupted; resumable
  command.bad-size
    vi: `{value}` không phải cỡ bộ nhớ; ví dụ 4G, 512M
    en: `{value}` is no size of memory; try 4G or 512M
  command.unknown-verb
    vi: Lỗi: không có lệnh `{name}`
    en: Error: there is no verb `{name}`
  command.known-verbs
    vi: ; có các lệnh: {names} (xem dancu --help)
    en: ; there are: {names} (see dancu --help)
  command.bad-jobs
    vi: --jobs phải từ 1 đến {maximum}
    en: --jobs must be 1 to {maximum}
  command.bad-format
    vi: `{value}` không phải dạng ra; chọn text, json, sarif=TỆP, junit=TỆP
    en: `{value}` is no output format; take text, json, sarif=PATH or junit=PATH
  command.bad-setting
    vi: --set `{value}`: phải ghi khóa=giá trị
    en: --set `{value}`: write key=value
  command.bad-number
    vi: `{value}` không dùng được ở đây; ghi một số nguyên dương
    en: `{value}` cannot be used here; write a positive whole number
  command.bad-date
    vi: `{value}` không phải ngày; ghi năm-tháng-ngày
    en: `{value}` is no date; write year-month-day
  command.one-area
    vi: chỉ chọn một trong --commune và --province
    en: take either --commune or --province
  units.unknown
    vi: không có đơn vị hành chính {query}
    en: no administrative unit {query}
  units.retired
    vi: {code} ({unit}) đã bãi bỏ trước ngày 1/3/2025; danh mục không ghi đã nhập vào đâu
    en: {code} ({unit}) was abolished before 1 March 2025; the lists do not record what it became
  units.whole
    vi: nguyên
    en: whole
  units.part
    vi: chia
    en: divided
  units.place.missing
    vi: không ghi xã
    en: missing
  units.place.found
    vi: một xã
    en: found
  units.place.divided
    vi: xã đã chia
    en: divided
  units.place.retired
    vi: xã đã bỏ
    en: retired
  units.place.ambiguous
    vi: nhiều xã
    en: ambiguous
  units.place.unknown
    vi: không rõ
    en: unknown
  command.bad-separator
    vi: `{value}` phải là một ký tự phân cách
    en: `{value}` must be one separating character
  command.one-separator
    vi: `{value}` không thể vừa là dấu phân cách vừa là dấu bao ô hoặc ký tự thoát
    en: `{value}` cannot be the delimiter and also the quote or the escape character
  command.bad-encoding
    vi: không biết bảng mã `{value}`
    en: `{value}` is no known encoding
  command.address-space
    vi: giới hạn bộ nhớ ảo (ulimit -v) là {limit} MB, cần ít nhất {least} MB: nới giới hạn rồi chạy lại
    en: the limit of virtual memory (ulimit -v) is {limit} MB, at least {least} MB are needed: raise it and run again
  command.not-utf-8
    vi: `{value}` trong dòng lệnh không phải UTF-8: đổi tên tệp hoặc thư mục ấy
    en: `{value}` on the command line is not UTF-8: rename that file or folder
  command.wrote
    vi: đã ghi {file}
    en: wrote {file}
  schema.unknown
    vi: không có lược đồ `{name}`; có: {names}
    en: no schema `{name}`; there are: {names}
  """
