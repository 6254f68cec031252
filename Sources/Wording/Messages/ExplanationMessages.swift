/// What `dancu explain` and `dancu train` say.
let explanationMessages = """
  explain.person
    vi: Người {person}: {count} phiếu
    en: Person {person}: {count} forms
  explain.quarantined
    vi: Phiếu {form} ({place}) bị cách ly: {reason}
    en: Form {form} ({place}) is quarantined: {reason}
  explain.ambiguous
    vi: Có {count} phiếu mang số {name}; gọi từng phiếu bằng TỆP:DÒNG để hỏi đúng phiếu
    en: {count} forms bear the number {name}; call one by FILE:ROW to ask about it alone
  explain.unknown
    vi: kết quả này không có phiếu hay người {name}
    en: the run knows no form or person {name}
  explain.not-repeated
    vi: không đọc lại được dữ liệu của lần chạy này ({cause}); chỉ kể được những gì ghi trong các bảng
    en: the run's data cannot be read again ({cause}); only what its tables hold can be told
  explain.other-version
    vi: lần chạy này do dancu {version} làm
    en: it was made by dancu {version}
  explain.no-pipeline
    vi: không rõ tệp quy trình nằm ở đâu ({file}); chỉ bằng --pipeline
    en: the pipeline file is not known ({file}); name it with --pipeline
  explain.standard-input
    vi: dữ liệu đã đọc từ đầu vào chuẩn, không còn nữa
    en: the forms came on standard input and are gone
  explain.input-changed
    vi: {file} không còn như lúc chạy, hoặc đã dời đi; chỉ tệp quy trình bằng --pipeline
    en: {file} is not what the run read, or was moved; name the pipeline file with --pipeline
  explain.title
    vi: {a} và {b}: xác suất là một người {probability}
    en: {a} and {b}: probability of one person {probability}
  explain.no-drawing
    vi: không có cặp phiếu nào để vẽ
    en: there is no pair of forms to draw
  explain.one-person
    vi: {a} và {b} là một người, {person}.
    en: {a} and {b} are one person, {person}.
  explain.two-people
    vi: {a} và {b} là hai người, {person} và {other}.
    en: {a} and {b} are two people, {person} and {other}.
  explain.not-in-tables
    vi: Không bảng nào ghi cặp này: chưa được so, hoặc dưới mức duyệt.
    en: No table has this pair: it was never compared, or fell below the review list.
  explain.pair
    vi: {a} – {b}: {weight} bit, xác suất {probability}, {decision}
    en: {a} – {b}: {weight} bits, probability {probability}, {decision}
  explain.verdict.linked
    vi: {a} và {b} được nối là một người, {person} (xác suất {probability}, nối từ {threshold}), vì {for}.
    en: {a} and {b} are linked as one person, {person} (probability {probability}, linked from {threshold}), because of {for}.
  explain.verdict.joined-by-officer
    vi: {a} và {b} là một người, {person}, theo quyết định của người duyệt.
    en: {a} and {b} are one person, {person}, by a reviewer's decision.
  explain.verdict.linked-through-others
    vi: {a} và {b} là một người, {person}, nhưng không nối trực tiếp mà qua phiếu khác của người này (xác suất của riêng cặp này {probability}).
    en: {a} and {b} are one person, {person}, not directly but through other forms of the person (this pair alone has probability {probability}).
  explain.verdict.kept-apart-by-officer
    vi: {a} và {b} là hai người, {person} và {other}, theo quyết định của người duyệt.
    en: {a} and {b} are two people, {person} and {other}, by a reviewer's decision.
  explain.verdict.never-compared
    vi: {a} và {b} là hai người, {person} và {other}: cặp này chưa được so, vì không quy tắc chọn cặp nào đưa hai phiếu vào cùng một nhóm.
    en: {a} and {b} are two people, {person} and {other}: the pair was never compared, as no blocking rule puts the two forms in one block.
  explain.would-be-linked
    vi: Nếu được so, cặp này đã đủ để nối (xác suất {probability}, nối từ {threshold}).
    en: Had it been compared, it would have been linked (probability {probability}, linked from {threshold}).
  explain.verdict.constrained-never
    vi: {a} và {b} là hai người, {person} và {other}: có ràng buộc không bao giờ cho nối, bất kể các mục khác ({constraint}). Xác suất tính từ các mục: {probability}.
    en: {a} and {b} are two people, {person} and {other}: a constraint never lets such forms be joined, whatever else agrees ({constraint}). Probability by the fields: {probability}.
  explain.verdict.constrained-review
    vi: {a} và {b} chưa nối, là {person} và {other}: có ràng buộc đòi người duyệt quyết định ({constraint}). Xác suất tính từ các mục: {probability}.
    en: {a} and {b} are not linked, they are {person} and {other}: a constraint leaves such forms to a reviewer ({constraint}). Probability by the fields: {probability}.
  explain.verdict.constrained-review-untaught
    vi: {a} và {b} chưa nối, là {person} và {other}: lần chạy này có quá ít cặp phiếu mà cả hai phiếu đều ghi số định danh để học, nên ràng buộc đòi người duyệt quyết định ({constraint}). Xác suất tính từ các mục: {probability}.
    en: {a} and {b} are not linked, they are {person} and {other}: the run has too few pairs of forms with personal numbers on both to learn from, so a constraint leaves such forms to a reviewer ({constraint}). Probability by the fields: {probability}.
  explain.verdict.below-threshold
    vi: {a} và {b} là hai người, {person} và {other}: xác suất là một người {probability}, dưới mức nối {threshold}.
    en: {a} and {b} are two people, {person} and {other}: the probability of one person is {probability}, below the {threshold} from which forms are linked.
  explain.verdict.cut-constraint
    vi: {a} và {b} đủ để nối (xác suất {probability}) nhưng bị cắt, là {person} và {other}: nối vào thì nhóm phiếu trái ràng buộc.
    en: {a} and {b} reach the threshold (probability {probability}) but were cut, they are {person} and {other}: joined, the forms would break a constraint.
  explain.verdict.cut-disagreement
    vi: {a} và {b} đủ để nối (xác suất {probability}) nhưng bị cắt, là {person} và {other}: các phiếu khác của hai người không khớp nhau.
    en: {a} and {b} reach the threshold (probability {probability}) but were cut, they are {person} and {other}: the other forms of the two do not agree.
  explain.verdict.cut-size
    vi: {a} và {b} đủ để nối (xác suất {probability}) nhưng bị cắt, là {person} và {other}: nối vào thì một người có quá nhiều phiếu.
    en: {a} and {b} reach the threshold (probability {probability}) but were cut, they are {person} and {other}: joined, one person would have too many forms.
  explain.verdict.cut-decision
    vi: {a} và {b} đủ để nối (xác suất {probability}) nhưng bị cắt, là {person} và {other}: người duyệt đã tách các phiếu của hai người này.
    en: {a} and {b} reach the threshold (probability {probability}) but were cut, they are {person} and {other}: a reviewer has told forms of the two apart.
  explain.nothing
    vi: không mục nào riêng lẻ đủ mạnh
    en: no single field, but all together
  explain.although
    vi: Trái lại: {against}.
    en: Against it: {against}.
  explain.because-against
    vi: Không khớp: {against}.
    en: What does not agree: {against}.
  explain.commonplace
    vi: Trùng {fields} ở đây không nói lên một người: người khác nhau còn hay trùng hơn.
    en: That they agree in {fields} does not speak for one person here: different people do so more often still.
  explain.in-review
    vi: Cặp này đang chờ duyệt trong review.csv.
    en: The pair waits for a reviewer in review.csv.
  explain.not-in-review
    vi: Cặp này không đưa vào danh sách duyệt.
    en: The pair is not shown for review.
  explain.beyond-review
    vi: Cặp này không có dòng riêng trong danh sách duyệt: hai người này đã có cặp khác chờ duyệt, hoặc danh sách đã đầy.
    en: The pair has no line of its own for review: another pair of the two people waits there, or the list is full.
  explain.objection-constraint
    vi: Phiếu {a} và {b} trái ràng buộc ({constraint}).
    en: Forms {a} and {b} meet a constraint ({constraint}).
  explain.objection-weight
    vi: Phiếu {a} và {b} ít khớp nhất (xác suất {probability}).
    en: Forms {a} and {b} agree least (probability {probability}).
  explain.weights
    vi: Sức nặng của từng mục, tính bằng bit (thêm 1 bit: khả năng là một người gấp đôi); ┊ là mức nối:
    en: What each field weighs, in bits (one more doubles the odds of one person); ┊ is where links begin:
  explain.start
    vi: xuất phát: hai phiếu bất kỳ
    en: start: any two forms
  explain.sum
    vi: cộng lại
    en: sum
  explain.cut-line
    vi: mức nối
    en: links begin
  explain.small-parts
    vi: các mục còn lại
    en: the rest
  explain.no-evidence
    vi: không tính, vì một bên không ghi: {fields}
    en: says nothing, missing on one side: {fields}
  explain.group-of-model
    vi: nhóm {name}: các mục hay đi cùng nhau
    en: group {name}: fields that go together
  explain.group.own
    vi: họ tên, ngày sinh, giới tính hay đi cùng nhau
    en: name, birth date and sex go together
  explain.group.family
    vi: cha mẹ, quê quán, dân tộc hay đi cùng nhau
    en: parents, home town, people go together
  explain.group.residence
    vi: nơi ở, hộ, chủ hộ hay đi cùng nhau
    en: place, household, head go together
  explain.term-frequency
    vi: giá trị trùng là hiếm (+) hay phổ biến (−)
    en: shared values are rare (+) or common (−)
  explain.rival-classes
    vi: là một người (+) hay anh em, người cùng hộ, trùng tên (−)
    en: one person (+) or siblings, household, namesakes (−)
  explain.lookalikes
    vi: là một (+) hay chỉ giống nhau (−)
    en: one and the same (+) or look-alikes (−)
  explain.context
    vi: hộ của hai phiếu và các phiếu khác: ủng hộ (+) hay trái lại (−)
    en: the two households and other forms: for (+) or against (−)
  explain.reason.context-for
    vi: hoàn cảnh của hai phiếu (hộ và các phiếu khác cũng khớp)
    en: the circumstances (the two households and other forms that fit)
  explain.reason.context-against
    vi: hoàn cảnh của hai phiếu (hộ và các phiếu khác không ủng hộ)
    en: the circumstances (the households and other forms do not bear it out)
  explain.reason.term-frequency-for
    vi: giá trị trùng là hiếm
    en: the shared values are rare
  explain.reason.term-frequency-against
    vi: giá trị trùng là phổ biến
    en: the shared values are common
  explain.reason.rival-classes-for
    vi: khó là anh em, người cùng hộ hay trùng tên
    en: hardly siblings, one household or namesakes
  explain.reason.lookalikes-for
    vi: khó là hai bản ghi chỉ giống nhau
    en: hardly look-alikes
  explain.reason.lookalikes-against
    vi: có thể chỉ giống nhau
    en: perhaps look-alikes
  explain.reason.rival-classes-against
    vi: có thể là anh em, người cùng hộ hay trùng tên
    en: perhaps siblings, one household or namesakes
  explain.rules
    vi: Quy tắc chọn cặp:
    en: Blocking rules:
  explain.found-by
    vi: {count} trong {all} quy tắc đưa cặp này ra so: {rules}
    en: {count} of {all} rules put the pair up for comparing: {rules}
  explain.key-differs
    vi: khác {key}
    en: {key} differs
  explain.key-missing-first
    vi: thiếu {key} ở phiếu thứ nhất
    en: {key} is missing in the first form
  explain.key-missing-second
    vi: thiếu {key} ở phiếu thứ hai
    en: {key} is missing in the second form
  explain.key-missing-both
    vi: thiếu {key} ở cả hai phiếu
    en: {key} is missing in both
  explain.block-oversize
    vi: nhóm còn quá {limit} phiếu sau khi đã chia nhỏ, nên không so
    en: the block holds more than {limit} forms after splitting and is not compared
  explain.key.bare
    vi: không dấu
    en: without marks
  explain.key.sorted-bare
    vi: không dấu, bất kể thứ tự
    en: without marks, in any order
  explain.key.given-bare
    vi: tên, không dấu
    en: given name without marks
  explain.key.family-bare
    vi: họ, không dấu
    en: family name without marks
  explain.key.given
    vi: tên
    en: given name
  explain.key.initials
    vi: chữ cái đầu
    en: initials
  explain.key.day-month
    vi: ngày và tháng
    en: day and month
  explain.key.year
    vi: năm
    en: year
  explain.key.year-month
    vi: tháng và năm
    en: month and year
  explain.key.first
    vi: {count} ký tự đầu
    en: first {count} characters
  explain.key.last
    vi: {count} ký tự cuối
    en: last {count} characters
  explain.unless
    vi: {when}, trừ khi {unless}
    en: {when}, unless {unless}
  explain.unless-agrees
    vi: {when}, trừ khi có mục khớp: {fields}
    en: {when}, unless one of these agrees: {fields}
  explain.condition
    vi: {field} {levels}
    en: {field}: {levels}
  explain.and
    vi: {first}, và {second}
    en: {first}, and {second}
  explain.any
    vi: {first} hoặc {last}
    en: {first} or {last}
  explain.or-if
    vi: {first}, hay {second}
    en: {first}, or {second}
  explain.flips
    vi: Thay đổi nhỏ nhất làm kết quả khác đi:
    en: The smallest changes that would turn the decision:
  explain.change
    vi: {field} từ “{from}” thành “{to}”
    en: {field} from “{from}” to “{to}”
  explain.flip-to-link
    vi: nếu {changes}: đủ để nối (xác suất {probability})
    en: {changes}: enough to link (probability {probability})
  explain.flip-to-apart
    vi: nếu {changes}: không nối nữa (xác suất {probability})
    en: {changes}: no longer linked (probability {probability})
  explain.flip-to-constrained
    vi: nếu {changes}: không nối nữa, vì trái ràng buộc ({constraint}; xác suất {probability})
    en: {changes}: no longer linked, against a constraint ({constraint}; probability {probability})
  explain.flip-to-unconstrained
    vi: nếu {changes}: nối được, vì hết trái ràng buộc ({constraint}; xác suất {probability})
    en: {changes}: linked, as it meets a constraint no more ({constraint}; probability {probability})
  explain.no-flip
    vi: không thay đổi nào ở một hoặc hai mục đủ làm kết quả khác đi
    en: no change of one or two fields would turn it
  explain.nearly-one
    vi: trên 0,9999
    en: above 0.9999
  explain.nearly-zero
    vi: dưới 0,0001
    en: below 0.0001
  explain.history
    vi: Các phiếu được ghép lại theo thứ tự này:
    en: The forms came together in this order:
  explain.step.joined
    vi: {a} – {b}: nối (xác suất {probability}), vì {for}
    en: {a} – {b}: linked (probability {probability}), because of {for}
  explain.step.within
    vi: {a} – {b}: khớp, lúc ấy đã cùng một người (xác suất {probability})
    en: {a} – {b}: agree, in one person by then (probability {probability})
  explain.step.joined-by-officer
    vi: {a} – {b}: người duyệt ghép
    en: {a} – {b}: joined by a reviewer
  explain.step.refused-constraint
    vi: {a} – {b}: đủ để nối (xác suất {probability}) nhưng không nối, vì trái ràng buộc.
    en: {a} – {b}: enough to link (probability {probability}) but not followed: against a constraint.
  explain.step.refused-disagreement
    vi: {a} – {b}: đủ để nối (xác suất {probability}) nhưng không nối, vì các phiếu khác không khớp.
    en: {a} – {b}: enough to link (probability {probability}) but not followed: the other forms do not agree.
  explain.step.refused-size
    vi: {a} – {b}: đủ để nối (xác suất {probability}) nhưng không nối, vì quá nhiều phiếu cho một người.
    en: {a} – {b}: enough to link (probability {probability}) but not followed: too many forms for one person.
  explain.step.refused-decision
    vi: {a} – {b}: đủ để nối (xác suất {probability}) nhưng không nối, vì người duyệt đã tách.
    en: {a} – {b}: enough to link (probability {probability}) but not followed: told apart by a reviewer.
  explain.undecided
    vi: Cặp đang chờ duyệt có phiếu của người này:
    en: Pairs with this person's forms that wait for a reviewer:
  explain.step.undecided
    vi: {a} – {b}: xác suất {probability}
    en: {a} – {b}: probability {probability}
  field.ho_ten
    vi: họ tên
    en: name
  field.ngay_sinh
    vi: ngày sinh
    en: birth date
  field.gioi_tinh
    vi: giới tính
    en: sex
  field.so_dinh_danh
    vi: số định danh
    en: personal number
  field.so_dinh_danh_ngo
    vi: số định danh đáng ngờ
    en: doubtful personal number
  field.so_cmnd
    vi: số CMND
    en: old card number
  field.dien_thoai
    vi: điện thoại
    en: phone
  field.ten_vo_chong
    vi: tên vợ (chồng)
    en: spouse's name
  field.ten_cha
    vi: tên cha
    en: father's name
  field.ten_me
    vi: tên mẹ
    en: mother's name
  field.que_quan
    vi: quê quán
    en: home town
  field.que_quan_xa
    vi: xã quê quán
    en: commune of the home town
  field.que_quan_tinh
    vi: tỉnh quê quán
    en: province of the home town
  field.noi_khai_sinh
    vi: nơi khai sinh
    en: place of birth registration
  field.dan_toc
    vi: dân tộc
    en: ethnic group
  field.ton_giao
    vi: tôn giáo
    en: religion
  field.xa
    vi: xã
    en: commune
  field.thon
    vi: thôn
    en: hamlet
  field.so_ho
    vi: số hộ
    en: household number
  field.ten_chu_ho
    vi: tên chủ hộ
    en: head of household
  field.quan_he
    vi: quan hệ với chủ hộ
    en: relation to the head
  field.nguon
    vi: nguồn
    en: source
  field.loai_cu_tru
    vi: loại cư trú
    en: kind of residence
  field.ngay_dang_ky
    vi: ngày đăng ký
    en: registration date
  field.ngay_lap
    vi: ngày lập phiếu
    en: day the form was filled in
  field.chu_phan_biet
    vi: chữ ghi sau tên để phân biệt người trùng tên
    en: mark behind the name that tells namesakes apart
  train.m-before
    vi: m trước
    en: m before
  train.m-after
    vi: m sau
    en: m after
  train.u-before
    vi: u trước
    en: u before
  train.u-after
    vi: u sau
    en: u after
  train.weight-before
    vi: bit trước
    en: bits before
  train.weight-after
    vi: bit sau
    en: bits after
  train.before
    vi: trước
    en: before
  train.after
    vi: sau
    en: after
  train.threshold
    vi: nối từ xác suất
    en: linked from probability
  train.links
    vi: cặp nối
    en: links
  train.review
    vi: cặp chờ duyệt
    en: pairs to review
  train.estimated-precision
    vi: tỷ lệ nối đúng, tự ước lượng
    en: precision, estimated
  train.estimated-recall
    vi: tỷ lệ tìm đủ, tự ước lượng
    en: recall, estimated
  train.precision
    vi: tỷ lệ nối đúng, theo đáp án
    en: precision, by the labels
  train.recall
    vi: tỷ lệ tìm đủ, theo đáp án
    en: recall, by the labels
  train.labels
    vi: đáp án: {pairs} cặp cùng người; {unused} dòng không ứng với đúng một phiếu
    en: labels: {pairs} pairs of one person; {unused} lines that name not exactly one form
  train.label-columns
    vi: thiếu cột so_phieu hoặc person
    en: column so_phieu or person is missing
  train.labels-of-no-form
    vi: không nhãn nào thuộc về một phiếu của quy trình này
    en: no label is of a form of this pipeline
  train.speaks-against
    vi: cảnh báo: {field} khớp mà lại nói là hai người (m ≤ u); xem lại cột này
    en: warning: agreement of {field} speaks against one person (m ≤ u); look at this column
  train.never-present
    vi: ghi chú: {field} không có cặp nào ghi đủ hai bên; giữ giá trị của mô hình
    en: note: no pair has {field} on both sides; the model's values stay
  train.never-seen
    vi: ghi chú: {field}, mức “{level}” không gặp trong dữ liệu; giữ giá trị của mô hình
    en: note: {field}, level “{level}” does not occur; the model's value stays
  train.skipped
    vi: cảnh báo: các nhóm quá lớn để lại {pairs} cặp không so ở quy tắc của chúng
    en: warning: large blocks left {pairs} pairs uncompared by their rules
  """
