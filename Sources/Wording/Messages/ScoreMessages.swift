/// What `dancu score` says of a run, and why it or `dancu sample` cannot do what was asked.
let scoreMessages = """
  score.unreadable
    vi: không đọc được: {cause}
    en: cannot be read: {cause}
  score.missing-column
    vi: không có cột {column}
    en: there is no column {column}
  score.repeated-form
    vi: một số phiếu đứng hai lần
    en: a form number stands twice
  score.empty-key
    vi: đáp án không ghi phiếu nào
    en: the key names no form
  score.other-forms
    vi: không phiếu nào của đáp án có trong lần chạy này
    en: no form of the key is one of the run
  score.out-of-order
    vi: phiếu này không có trong các phiếu không hỏng, hoặc không theo thứ tự ấy
    en: this form is not, in this order, in the undamaged forms
  score.forms
    vi: phiếu {forms}, thiếu trong lần chạy {missing}, ngoài đáp án {unknown}, cách ly {quarantined}
    en: forms {forms}, not in the run {missing}, not in the key {unknown}, quarantined {quarantined}
  score.precision
    vi: nối đúng (precision) {share}
    en: precision {share}
  score.recall
    vi: nối đủ (recall)    {share}
    en: recall    {share}
  score.f1
    vi: F1                 {value}
    en: F1        {value}
  score.wrong-apart
    vi: cặp nối sai: {household} trong một hộ, {strangers} giữa người lạ
    en: wrong pairs: {household} inside a household, {strangers} between strangers
  score.wrong
    vi: cặp nối sai: {count}
    en: wrong pairs: {count}
  score.people
    vi: người {people}, nhóm phiếu {clusters}: đúng nguyên {exact}, người bị tách {split}, nhóm lẫn nhiều người {merged}
    en: people {people}, clusters {clusters}: exact {exact}, people split {split}, clusters of several people {merged}
  score.clusters
    vi: nhóm phiếu: đúng {precision}, đủ {recall}
    en: clusters: precision {precision}, recall {recall}
  score.b-cubed
    vi: B³: đúng {precision}, đủ {recall}, F1 {f1}
    en: B³: precision {precision}, recall {recall}, F1 {f1}
  score.by-forms
    vi: người đúng là một nhóm phiếu, theo số phiếu của người
    en: people that are exactly one cluster, by their number of forms
  score.by-commune-size
    vi: theo số phiếu trong xã: đúng; đủ
    en: by forms in the commune: precision; recall
  score.size.0
    vi: dưới 2 000
    en: under 2,000
  score.size.1
    vi: 2 000–4 999
    en: 2,000–4,999
  score.size.2
    vi: 5 000–9 999
    en: 5,000–9,999
  score.size.3
    vi: 10 000–29 999
    en: 10,000–29,999
  score.size.4
    vi: từ 30 000
    en: 30,000 and more
  score.by-kind
    vi: nối đủ, theo loại của hai phiếu
    en: recall by kind of pair
  score.by-damage
    vi: nối đủ, theo chỗ hỏng của một trong hai phiếu
    en: recall by damage on either form
  score.two-place
    vi: người đăng ký hai nơi: đúng; đủ
    en: two-place flags, people: precision; recall
  score.fields
    vi: các mục của {compared} phiếu (thiếu {missing}): đúng, đúng một phần, thiếu, như đã ghi, sai
    en: fields of {compared} records ({missing} missing): right, partial, missing, as written, wrong
  score.fields-by-damage
    vi: như trên, khi mục chỉ có một kiểu hỏng
    en: the same where one kind of damage alone met the field
  score.wrong-without-damage
    vi: sai ở phiếu không hỏng
    en: wrong in forms without damage
  score.calibration
    vi: xác suất của cặp nối và cặp chờ duyệt: đã nói, thật đúng
    en: probabilities of links and review pairs: what was said, what was right
  score.calibration-error
    vi: lệch trung bình {error}, riêng {pairs} cặp chờ duyệt {review}
    en: expected calibration error {error}, over the {pairs} review pairs {review}
  score.wrong-links
    vi: nối sai {wrong} trên {links}, lần chạy dự tính {expected}
    en: wrong links {wrong} of {links}, expected by the run {expected}
  sample.people
    vi: mẫu cần ít nhất một người
    en: a sample needs at least one person
  sample.too-many-people
    vi: nhiều nhất {limit} người
    en: at most {limit} people
  sample.as-of
    vi: ngày tính tuổi phải có đủ ngày, tháng, năm
    en: the date must have year, month and day
  sample.province
    vi: danh mục tháng 3/2025 không có tỉnh {code}
    en: no province {code} on the list of March 2025
  sample.commune
    vi: danh mục tháng 3/2025 không có xã {code}
    en: no commune {code} on the list of March 2025
  sample.encoding
    vi: không ghi được XML bằng bảng mã {encoding}
    en: {encoding} cannot be written as XML
  """
