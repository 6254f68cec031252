/// What the tables of a run hold, a line of each, and what the words in their coded columns mean.
let codedValueWords = """
  table.baseline
    vi: mỗi dòng một người: giá trị được chọn cho từng trường, nơi cư trú, tình trạng, diện chỉ tiêu, các phiếu và nguồn gốc của từng giá trị
    en: a line a person: the value chosen for each field, place, standing, quota group, forms, and where each value comes from
  table.memberships
    vi: mỗi dòng một phiếu: thành bản ghi của người nào, nhập vào ai, hay cách ly vì sao
    en: a line a form: whose record it became, whom it was merged into, or why it was quarantined
  table.two-place
    vi: mỗi dòng một cặp đăng ký của một người (hoặc cặp chưa quyết định): loại theo luật, hai nơi, hai ngày, bằng chứng, đề nghị
    en: a line for each two registrations of a person (or undecided pair): class by law, both places and dates, evidence, advice
  table.links
    vi: mỗi dòng một cặp phiếu đã nối: trọng số, xác suất và kết quả so từng mục
    en: a line a linked pair of forms: weight, probability and how each item compares
  table.review
    vi: mỗi dòng một cặp phiếu chờ người duyệt, cặp có ảnh hưởng nhiều nhất trước
    en: a line a pair for a reviewer, those that change most first
  table.quarantine
    vi: mỗi dòng một phiếu không đọc được, nguyên văn từng byte, và cần làm gì
    en: a line a form that could not be read, byte for byte, and what to do
  table.changes
    vi: mỗi dòng một ô đã sửa: trường, quy tắc, nguyên văn, giá trị đã sạch
    en: a line a changed cell: field, rule, what was written, the clean value
  table.losing-values
    vi: mỗi dòng một giá trị không được chọn của người có nhiều phiếu, phiếu ghi giá trị đó và quy tắc đã chọn giá trị kia
    en: a line a value not chosen of a person with several forms, its form, and the rule by which the other stands
  table.number-conflicts
    vi: mỗi dòng một phiếu có số định danh ghi cho hai người, hoặc của người có hai số hợp lệ
    en: a line a form whose personal number two people bear, or whose person bears two valid ones
  table.households
    vi: mỗi dòng một hộ: xã, số hộ, số người, số chủ hộ, chủ hộ là ai, thôn (nếu mỗi thôn đánh số hộ lại từ đầu); người trong hộ là các dòng baseline còn đăng ký có cùng ma_xa, ngay_danh_muc, so_ho (và thon)
    en: a line a household: commune, number, people, heads, who the head is, the hamlet (where numbers begin anew in each); its people are the lines of the baseline still registered with the same ma_xa, ngay_danh_muc and so_ho (and thon)
  table.quota
    vi: mỗi dòng một chỉ số của một xã: chỉ tiêu, khoảng thấp–cao, theo cư trú, hiện diện, thẻ; dinh_nghia nói chỉ số đếm ai
    en: a line an indicator of a commune: quota, its range, by residence, presence and card; dinh_nghia says whom it counts
  table.quota-don-vi-cu
    vi: như quota.csv, theo đơn vị trước 1/7/2025
    en: as quota.csv, by the units before 1 July 2025
  table.bridge
    vi: mỗi dòng một bước từ dòng đọc được đến chỉ tiêu của một xã
    en: a line a step from rows read to quota of a commune
  table.bridge-don-vi-cu
    vi: như bridge.csv, theo đơn vị trước 1/7/2025
    en: as bridge.csv, by the units before 1 July 2025
  table.tallies
    vi: số người của mỗi xã theo nhóm tuổi, giới tính, cư trú, hiện diện
    en: people of each commune by age band, sex, residence and presence
  table.tallies-don-vi-cu
    vi: như tallies.csv, theo đơn vị trước 1/7/2025
    en: as tallies.csv, by the units before 1 July 2025
  table.away
    vi: người trong chỉ tiêu đang ở ngoài tỉnh, theo tỉnh đến, và ở nước ngoài
    en: people of the quota who are out of the province, by destination, and abroad
  table.intake
    vi: mỗi dòng một chỉ số nhận phiếu của một xã: dự kiến, đọc được, còn thiếu
    en: a line an intake figure of a commune: expected, read, missing
  table.intake-missing
    vi: số phiếu dự kiến chưa đọc được, và số phiếu ngoài danh sách dự kiến
    en: expected form numbers not read, and numbers read that nobody expected
  table.form-keys
    vi: khóa băm của từng phiếu, để lần chạy sau giữ nguyên mã người; không có giá trị cá nhân
    en: hashes of each form, by which a later run keeps people's ids; no personal values
  table.id-events
    vi: ai đã được nhập vào ai, ai đã tách ra, so với lần chạy trước
    en: who was merged with whom, and who was split, since the earlier run
  table.id-redirects
    vi: mọi mã người cũ, và nay là của ai
    en: every former id, and whose it is now
  table.former-forms
    vi: khóa băm của những phiếu không còn, của người có mã đã đổi
    en: hashes of forms that are gone, of people whose ids redirect
  table.records
    vi: mỗi dòng một phiếu, các trường đã làm sạch
    en: a line a form, its fields cleaned
  status.dang-cu-tru
    vi: đang cư trú
    en: registered
  status.da-xoa-dang-ky
    vi: đã xóa đăng ký
    en: struck off
  status.da-chet
    vi: đã chết
    en: dead
  status.mat-tich
    vi: mất tích
    en: missing
  card.con-gia-tri
    vi: có thẻ còn giá trị
    en: holds a valid card
  card.chua-cap
    vi: chưa được cấp, hoặc giấy đã hết giá trị với mọi người (CMND)
    en: none issued, or one that is valid for nobody any more (CMND)
  card.khong-ghi
    vi: phiếu không ghi gì về thẻ
    en: the forms say nothing of a card
  card.den-han-25
    vi: đến hạn đổi ở tuổi 25
    en: exchange due at 25
  card.den-han-40
    vi: đến hạn đổi ở tuổi 40
    en: exchange due at 40
  card.den-han-60
    vi: đến hạn đổi ở tuổi 60
    en: exchange due at 60
  card.chua-ro-han
    vi: có thẻ, chưa rõ đã đến hạn đổi hay chưa
    en: holds a card; whether exchange is due is not clear
  older.a
    vi: đăng ký bên a có ngày cũ hơn
    en: side a is the older by its date
  older.co-le-a
    vi: có lẽ bên a cũ hơn: chỉ suy từ ngày lập phiếu hoặc phiếu khác
    en: side a is probably the older: told only by the days of forms, or by another form
  choice.khong-co
    vi: không phiếu nào ghi
    en: no form fills it
  choice.duy-nhat
    vi: chỉ một phiếu ghi
    en: only one form fills it
  choice.thong-nhat
    vi: các phiếu ghi như nhau
    en: all forms that fill it agree
  choice.kiem-hop-le
    vi: giá trị qua được kiểm tra hợp lệ
    en: the value that passes its checks
  choice.da-so
    vi: đa số phiếu
    en: most forms
  choice.moi-nhat
    vi: phiếu mới nhất
    en: the most recent form
  choice.day-du-nhat
    vi: giá trị đầy đủ nhất
    en: the most complete value
  choice.co-dau
    vi: giá trị có dấu
    en: the value with diacritics
  choice.tu-thuong-tru
    vi: từ phiếu thường trú
    en: from the permanent registration's form
  choice.thu-tu-phieu
    vi: các quy tắc để ngỏ; lấy phiếu xếp trước
    en: the rules leave it open; the form that ranks first
  choice.theo-nhom
    vi: lấy cùng cả nhóm trường (ngày sinh với độ chính xác, địa chỉ với mã đơn vị)
    en: taken with the rest of its group (a date with its precision, an address with its codes)
  presence.co-mat
    vi: có mặt
    en: present
  presence.ngoai-tinh
    vi: ngoài tỉnh
    en: out of the province
  presence.nuoc-ngoai
    vi: ở nước ngoài
    en: abroad
  presence.chap-hanh-an
    vi: chấp hành án
    en: in prison
  presence.chua-xac-minh
    vi: không có mặt, chưa xác minh
    en: not there, not verified
  presence.khong-ghi
    vi: không ghi
    en: not stated
  counted-residence.thuong-tru
    vi: thường trú
    en: permanent
  counted-residence.tam-tru
    vi: tạm trú
    en: temporary
  counted-residence.khac
    vi: không phải hai loại trên (nơi ở hiện tại, lưu trú)
    en: neither (current place, stay)
  counted-residence.khong-ghi
    vi: không ghi
    en: not stated
  event.nhap
    vi: hai người trước đây nay là một
    en: two people of before are one now
  event.tach
    vi: một người trước đây nay là hai
    en: one person of before is two now
  redirect.nhap
    vi: đã nhập vào người mang mã mới
    en: merged into the person of the new id
  redirect.khong-con-phieu
    vi: không còn phiếu nào của người này
    en: no form of the person is left
  """
