// Made by Scripts/embed-data.py from models/vn-resident.json; do not edit.
// swift-format-ignore-file

extension EmbeddedModel {
  static let resident = EmbeddedModel(
    text: """
{
  "name": "vn-resident",
  "samePairsPerRecord": 0.15,
  "kinPairsPerRecord": 0.02,
  "locality": "xa",
  "household": "so_ho",
  "list": "nguon",
  "identifier": {
    "comparison": "so_dinh_danh",
    "same": ["equal", "doubtfulEqual"],
    "another": ["different"],
    "lists": ["nguon", "loai_cu_tru"]
  },
  "columns": [
    {"name": "ho_ten", "kind": "tokens", "count": 6},
    {"name": "ngay_sinh", "kind": "date"},
    {"name": "gioi_tinh", "kind": "code", "bytes": 1},
    {"name": "so_dinh_danh", "kind": "number", "digits": 12},
    {"name": "so_dinh_danh_ngo", "kind": "number", "digits": 12},
    {"name": "so_cmnd", "kind": "number", "digits": 9},
    {"name": "ten_cha", "kind": "tokens", "count": 5},
    {"name": "ten_me", "kind": "tokens", "count": 5},
    {"name": "xa", "kind": "code", "bytes": 4},
    {"name": "ten_chu_ho", "kind": "tokens", "count": 5, "cold": true},
    {"name": "ten_vo_chong", "kind": "tokens", "count": 5, "cold": true},
    {"name": "so_ho", "kind": "code", "bytes": 4, "cold": true},
    {"name": "thon", "kind": "code", "bytes": 4, "cold": true},
    {"name": "que_quan_xa", "kind": "code", "bytes": 2, "cold": true},
    {"name": "que_quan_tinh", "kind": "code", "bytes": 1, "cold": true},
    {"name": "noi_khai_sinh", "kind": "code", "bytes": 1, "cold": true},
    {"name": "dan_toc", "kind": "code", "bytes": 1, "cold": true},
    {"name": "ton_giao", "kind": "code", "bytes": 1, "cold": true},
    {"name": "dien_thoai", "kind": "number", "digits": 11, "cold": true},
    {"name": "quan_he", "kind": "code", "bytes": 1, "cold": true},
    {"name": "nguon", "kind": "code", "bytes": 2, "cold": true},
    {"name": "loai_cu_tru", "kind": "code", "bytes": 1, "cold": true},
    {"name": "ngay_dang_ky", "kind": "date", "cold": true},
    {"name": "ngay_lap", "kind": "date", "cold": true},
    {"name": "chu_phan_biet", "kind": "code", "bytes": 2},
    {"name": "loai_phan_biet", "kind": "code", "bytes": 1}
  ],
  "comparisons": [
    {
      "name": "ho_ten",
      "kind": "tokens",
      "group": "own",
      "termFrequency": true,
      "alsoIn": "ten_chu_ho",
      "levels": [
        {
          "when": ["exact"],
          "same": 0.86,
          "kin": 0.001,
          "stranger": 5e-05,
          "fixed": ["kin", "household"]
        },
        {
          "when": ["unaccented", "alsoWritten"],
          "same": 0.03,
          "kin": 0.0003,
          "stranger": 5e-05,
          "fixed": ["kin", "household"]
        },
        {
          "when": ["restAccent", "restClose", "givenMisspelt"],
          "same": 0.018,
          "kin": 0.0005,
          "stranger": 1e-05,
          "fixed": ["kin", "household"]
        },
        {
          "when": ["otherRest"],
          "same": 0.012,
          "kin": 0.001,
          "stranger": 1e-05,
          "fixed": ["kin", "household"]
        },
        {"when": ["givenAccent"], "same": 0.015, "kin": 0.012, "stranger": 2e-05},
        {"when": ["givenClose"], "same": 0.012, "kin": 0.015, "stranger": 2e-05},
        {
          "when": ["fewerTokens"],
          "same": 0.015,
          "kin": 0.001,
          "stranger": 0.0001,
          "fixed": ["kin", "household"]
        },
        {
          "when": ["reordered"],
          "same": 0.005,
          "kin": 0.0002,
          "stranger": 1e-06,
          "fixed": ["kin", "household"]
        },
        {"when": ["severalClose"], "same": 0.01, "kin": 0.01, "stranger": 2e-05},
        {
          "when": ["middleDiffers"],
          "same": 0.006,
          "kin": 0.01,
          "stranger": 0.0015,
          "fixed": ["kin", "household"]
        },
        {
          "when": ["familyDiffers"],
          "same": 0.003,
          "kin": 0.002,
          "stranger": 0.0001,
          "fixed": ["kin", "household"]
        },
        {
          "when": ["givenDiffers"],
          "same": 0.0005,
          "kin": 0.37,
          "stranger": 0.003,
          "fixed": ["same"]
        },
        {"when": ["givenOnly"], "same": 0.001, "kin": 0.01, "stranger": 0.009},
        {
          "when": ["familyOnly", "different"],
          "same": 0.0005,
          "kin": 0.57,
          "stranger": 0.986,
          "fixed": ["same"]
        }
      ]
    },
    {
      "name": "ngay_sinh",
      "kind": "date",
      "group": "own",
      "termFrequency": true,
      "levels": [
        {"when": ["equal"], "same": 0.9, "kin": 0.3, "stranger": 4.5e-05},
        {"when": ["swapped"], "same": 0.012, "kin": 0.004, "stranger": 4e-05},
        {"when": ["oneDigit"], "same": 0.03, "kin": 0.01, "stranger": 0.0012},
        {"when": ["sameDayMonth"], "same": 0.012, "kin": 0.003, "stranger": 0.0027},
        {"when": ["twoParts"], "same": 0.01, "kin": 0.03, "stranger": 0.0019},
        {"when": ["partial"], "same": 0.02, "kin": 0.03, "stranger": 0.012},
        {"when": ["partialNear"], "same": 0.003, "kin": 0.03, "stranger": 0.02},
        {"when": ["sameYear"], "same": 0.003, "kin": 0.25, "stranger": 0.012},
        {"when": ["different"], "same": 0.01, "kin": 0.34, "stranger": 0.95}
      ]
    },
    {
      "name": "gioi_tinh",
      "kind": "code",
      "group": "own",
      "levels": [
        {"when": ["equal"], "same": 0.99, "kin": 0.5, "stranger": 0.5},
        {"when": ["different"], "same": 0.010000000000000009, "kin": 0.5, "stranger": 0.5}
      ]
    },
    {
      "name": "so_dinh_danh",
      "kind": "number",
      "columns": ["so_dinh_danh", "so_dinh_danh_ngo"],
      "levels": [
        {
          "when": ["equal"],
          "same": 0.93,
          "kin": 0.0005,
          "stranger": 1e-09,
          "fixed": ["kin", "household"]
        },
        {"when": ["slip"], "same": 0.027, "kin": 0.0003, "stranger": 1e-08},
        {"when": ["neighbour"], "same": 0.003, "kin": 0.001, "stranger": 1e-08},
        {"when": ["nearby", "different"], "same": 0.005, "kin": 0.96, "stranger": 0.97},
        {"when": ["doubtfulEqual"], "same": 0.01, "kin": 0.0002, "stranger": 1e-09},
        {"when": ["doubtfulSlip"], "same": 0.015, "kin": 0.0003, "stranger": 1e-08},
        {"when": ["doubtfulDifferent"], "same": 0.01, "kin": 0.039, "stranger": 0.03}
      ]
    },
    {
      "name": "so_cmnd",
      "kind": "number",
      "levels": [
        {"when": ["equal"], "same": 0.88, "kin": 0.001, "stranger": 1e-08},
        {"when": ["slip"], "same": 0.04, "kin": 0.001, "stranger": 1e-07},
        {"when": ["nearby", "different"], "same": 0.08, "kin": 0.998, "stranger": 1}
      ]
    },
    {
      "name": "dien_thoai",
      "kind": "number",
      "levels": [
        {"when": ["equal"], "same": 0.7, "kin": 0.15, "stranger": 1e-06},
        {"when": ["slip"], "same": 0.03, "kin": 0.005, "stranger": 1e-06},
        {"when": ["nearby", "different"], "same": 0.27, "kin": 0.845, "stranger": 1}
      ]
    },
    {
      "name": "ten_vo_chong",
      "kind": "tokens",
      "otherOwn": "ho_ten",
      "levels": [
        {"when": ["exact"], "same": 0.8, "kin": 0.03, "stranger": 0.0002},
        {
          "when": [
            "unaccented",
            "restAccent",
            "givenAccent",
            "restClose",
            "givenClose",
            "fewerTokens",
            "reordered",
            "severalClose"
          ],
          "same": 0.08000000000000002,
          "kin": 0.0024,
          "stranger": 0.0004
        },
        {
          "when": ["otherOwn"],
          "same": 0.001,
          "kin": 0.0001,
          "household": 0.02,
          "stranger": 1e-06
        },
        {"when": ["different"], "same": 0.11999999999999988, "kin": 0.9676, "stranger": 0.999}
      ]
    },
    {
      "name": "ten_cha",
      "kind": "tokens",
      "columns": ["ten_cha", "ten_me"],
      "otherOwn": "ho_ten",
      "group": "family",
      "termFrequency": true,
      "levels": [
        {"when": ["exact"], "same": 0.86, "kin": 0.85, "stranger": 0.0002},
        {
          "when": [
            "unaccented",
            "restAccent",
            "givenAccent",
            "restClose",
            "givenClose",
            "fewerTokens",
            "reordered",
            "severalClose"
          ],
          "same": 0.1,
          "kin": 0.1,
          "stranger": 0.0004
        },
        {
          "when": ["middleDiffers", "familyDiffers", "givenOnly"],
          "same": 0.02,
          "kin": 0.02,
          "stranger": 0.012
        },
        {"when": ["crossed"], "same": 0.005, "kin": 0.005, "stranger": 2e-07},
        {
          "when": ["otherOwn"],
          "same": 1e-05,
          "kin": 0.0001,
          "household": 0.02,
          "stranger": 1e-05,
          "fixed": ["same"]
        },
        {"when": ["different"], "same": 0.015, "kin": 0.025, "stranger": 0.987}
      ]
    },
    {
      "name": "ten_me",
      "kind": "tokens",
      "columns": ["ten_me", "ten_cha"],
      "otherOwn": "ho_ten",
      "group": "family",
      "termFrequency": true,
      "levels": [
        {"when": ["exact"], "same": 0.86, "kin": 0.85, "stranger": 0.0002},
        {
          "when": [
            "unaccented",
            "restAccent",
            "givenAccent",
            "restClose",
            "givenClose",
            "fewerTokens",
            "reordered",
            "severalClose"
          ],
          "same": 0.1,
          "kin": 0.1,
          "stranger": 0.0004
        },
        {
          "when": ["middleDiffers", "familyDiffers", "givenOnly"],
          "same": 0.02,
          "kin": 0.02,
          "stranger": 0.012
        },
        {"when": ["crossed"], "same": 0.005, "kin": 0.005, "stranger": 2e-07},
        {
          "when": ["otherOwn"],
          "same": 1e-05,
          "kin": 0.0001,
          "household": 0.02,
          "stranger": 1e-05,
          "fixed": ["same"]
        },
        {"when": ["different"], "same": 0.015, "kin": 0.025, "stranger": 0.987}
      ]
    },
    {
      "name": "que_quan",
      "kind": "code",
      "columns": ["que_quan_xa", "que_quan_tinh"],
      "group": "family",
      "levels": [
        {"when": ["equal"], "same": 0.9, "kin": 0.8, "stranger": 0.01},
        {"when": ["secondEqual"], "same": 0.06, "kin": 0.1, "stranger": 0.06},
        {"when": ["different"], "same": 0.04, "kin": 0.1, "stranger": 0.93}
      ]
    },
    {
      "name": "noi_khai_sinh",
      "kind": "code",
      "group": "family",
      "levels": [
        {"when": ["equal"], "same": 0.95, "kin": 0.9, "stranger": 0.06},
        {
          "when": ["different"],
          "same": 0.050000000000000044,
          "kin": 0.09999999999999998,
          "stranger": 0.94
        }
      ]
    },
    {
      "name": "dan_toc",
      "kind": "code",
      "group": "family",
      "levels": [
        {"when": ["equal"], "same": 0.99, "kin": 0.98, "stranger": 0.8},
        {
          "when": ["different"],
          "same": 0.010000000000000009,
          "kin": 0.020000000000000018,
          "stranger": 0.19999999999999996
        }
      ]
    },
    {
      "name": "ton_giao",
      "kind": "code",
      "group": "family",
      "levels": [
        {"when": ["equal"], "same": 0.97, "kin": 0.95, "stranger": 0.8},
        {
          "when": ["different"],
          "same": 0.030000000000000027,
          "kin": 0.050000000000000044,
          "stranger": 0.19999999999999996
        }
      ]
    },
    {
      "name": "xa",
      "kind": "code",
      "group": "residence",
      "levels": [
        {"when": ["equal"], "same": 0.6, "kin": 0.85, "stranger": 0.003},
        {"when": ["different"], "same": 0.4, "kin": 0.15000000000000002, "stranger": 0.997}
      ]
    },
    {
      "name": "thon",
      "kind": "code",
      "group": "residence",
      "levels": [
        {"when": ["equal"], "same": 0.55, "kin": 0.8, "stranger": 0.0005},
        {
          "when": ["different"],
          "same": 0.44999999999999996,
          "kin": 0.19999999999999996,
          "stranger": 0.9995
        }
      ]
    },
    {
      "name": "so_ho",
      "kind": "code",
      "group": "residence",
      "levels": [
        {"when": ["equal"], "same": 0.5, "kin": 0.75, "stranger": 2e-05},
        {"when": ["different"], "same": 0.5, "kin": 0.25, "stranger": 0.99998}
      ]
    },
    {
      "name": "ten_chu_ho",
      "kind": "tokens",
      "group": "residence",
      "notOwn": "ho_ten",
      "levels": [
        {"when": ["exact"], "same": 0.55, "kin": 0.75, "stranger": 0.0002},
        {
          "when": [
            "unaccented",
            "restAccent",
            "givenAccent",
            "restClose",
            "givenClose",
            "fewerTokens",
            "reordered",
            "severalClose"
          ],
          "same": 0.05500000000000001,
          "kin": 0.06,
          "stranger": 0.0004
        },
        {
          "when": ["different"],
          "same": 0.3949999999999999,
          "kin": 0.18999999999999995,
          "stranger": 0.999
        }
      ]
    },
    {
      "name": "quan_he",
      "kind": "code",
      "group": "residence",
      "levels": [
        {"when": ["equal"], "same": 0.8, "kin": 0.45, "stranger": 0.3},
        {"when": ["different"], "same": 0.19999999999999996, "kin": 0.55, "stranger": 0.7}
      ]
    },
    {
      "name": "nguon",
      "kind": "code",
      "group": "residence",
      "levels": [
        {"when": ["equal"], "same": 0.6, "kin": 0.9, "stranger": 0.3},
        {"when": ["different"], "same": 0.4, "kin": 0.09999999999999998, "stranger": 0.7}
      ]
    },
    {
      "name": "loai_cu_tru",
      "kind": "code",
      "group": "residence",
      "levels": [
        {"when": ["equal"], "same": 0.6, "kin": 0.9, "stranger": 0.7},
        {
          "when": ["different"],
          "same": 0.4,
          "kin": 0.09999999999999998,
          "stranger": 0.30000000000000004
        }
      ]
    },
    {
      "name": "ngay_dang_ky",
      "kind": "date",
      "within": "so_ho",
      "levels": [
        {"when": ["equal"], "same": 0.5, "kin": 0.4, "household": 0.4, "stranger": 0.4},
        {"when": ["swapped", "oneDigit", "partial"], "same": 0.1, "kin": 0.1, "household": 0.1, "stranger": 0.1},
        {"when": ["different"], "same": 0.4, "kin": 0.5, "household": 0.5, "stranger": 0.5}
      ]
    },
    {
      "name": "ngay_lap",
      "kind": "date",
      "within": "so_ho",
      "levels": [
        {"when": ["equal"], "same": 0.4, "kin": 0.5, "household": 0.5, "stranger": 0.5},
        {"when": ["different"], "same": 0.6, "kin": 0.5, "household": 0.5, "stranger": 0.5}
      ]
    }
  ],
  "witnesses": [
    "so_dinh_danh", "ho_ten:family-bare", "ho_ten:given-bare", "ngay_sinh:year", "ngay_sinh:day-month", "gioi_tinh",
    "ten_cha:given-bare", "ten_me:given-bare", "que_quan_tinh"
  ],
  "blocking": [
    {"keys": ["so_dinh_danh|so_dinh_danh_ngo"], "refine": ["ho_ten:given-bare"]},
    {
      "keys": ["ho_ten:sorted-bare", "ngay_sinh:day-month"],
      "refine": ["ngay_sinh:year", "ten_me:given-bare", "xa"],
      "limit": 4
    },
    {"keys": ["so_cmnd"], "refine": ["ho_ten:given-bare"]},
    {"keys": ["ho_ten:given-bare", "dien_thoai"], "refine": ["ngay_sinh:year"]},
    {"keys": ["so_dinh_danh|so_dinh_danh_ngo:last-6", "ngay_sinh:year"], "refine": ["gioi_tinh", "xa"], "limit": 12},
    {"keys": ["ho_ten:sorted-bare", "ten_me:bare"], "refine": ["ngay_sinh:year", "xa"], "limit": 4},
    {"keys": ["ho_ten:sorted-bare", "ten_cha:bare"], "refine": ["ngay_sinh:year", "xa"], "limit": 4},
    {"keys": ["ngay_sinh", "ten_me:bare"], "refine": ["ho_ten:given-bare", "ten_cha:bare"], "limit": 8},
    {"keys": ["ngay_sinh", "ten_cha:bare"], "refine": ["ho_ten:given-bare", "ten_me:bare"], "limit": 8},
    {"keys": ["ho_ten:given-bare", "so_ho"], "refine": ["ngay_sinh:year"], "limit": 8},
    {"keys": ["ngay_sinh", "ten_chu_ho:bare", "xa"], "refine": ["ho_ten:given-bare"], "limit": 8},
    {
      "keys": ["ho_ten:sorted-bare", "ngay_sinh:year", "noi_khai_sinh|que_quan_tinh"],
      "refine": ["ngay_sinh:year-month", "que_quan_xa", "xa"],
      "limit": 4
    },
    {"keys": ["ho_ten:given-bare", "ten_me:bare", "ngay_sinh:year"], "refine": ["ten_cha:bare", "xa"], "limit": 8},
    {"keys": ["ho_ten:given-bare", "ten_cha:bare", "ngay_sinh:year"], "refine": ["ten_me:bare", "xa"], "limit": 8},
    {"keys": ["ho_ten:given-bare", "ten_vo_chong:bare", "ngay_sinh:year"], "refine": ["xa"], "limit": 8},
    {"keys": ["ho_ten:sorted-bare", "que_quan_xa"], "refine": ["ngay_sinh:year", "ten_me:given-bare"], "limit": 4},
    {"keys": ["ho_ten:given-bare", "ngay_sinh"], "refine": ["ho_ten:family-bare", "que_quan_tinh", "xa"], "limit": 4},
    {"keys": ["dien_thoai", "ngay_sinh:year"], "refine": ["gioi_tinh"], "limit": 12},
    {"keys": ["ngay_sinh", "que_quan_xa"], "refine": ["ho_ten:family-bare", "gioi_tinh"], "limit": 4},
    {
      "keys": ["ngay_sinh", "ho_ten:family-bare", "noi_khai_sinh|que_quan_tinh", "gioi_tinh"],
      "refine": ["ho_ten:initials", "que_quan_xa"],
      "limit": 4
    },
    {"keys": ["ho_ten:initials", "ten_cha:given-bare", "ten_me:given-bare"], "refine": ["ngay_sinh:year", "gioi_tinh"], "limit": 8},
    {"keys": ["ten_cha:bare", "ten_me:bare", "gioi_tinh"], "refine": ["ngay_sinh:year"], "limit": 4},
    {"keys": ["ho_ten:given-bare", "ho_ten:initials", "ngay_sinh:year", "gioi_tinh", "noi_khai_sinh|que_quan_tinh"], "refine": ["ngay_sinh:year-month", "que_quan_xa"], "limit": 3},
    {"keys": ["ho_ten:initials", "ngay_sinh:day-month", "noi_khai_sinh|que_quan_tinh"], "refine": ["ho_ten:given-bare", "ngay_sinh:year"], "limit": 3},
    {"keys": ["ho_ten:initials", "dien_thoai"], "refine": ["gioi_tinh"], "limit": 8},
    {"keys": ["ho_ten:initials", "so_ho"], "refine": ["ngay_sinh:year"], "limit": 8},
    {"keys": ["ten_cha:bare", "ngay_sinh:day-month", "noi_khai_sinh|que_quan_tinh", "gioi_tinh"], "refine": ["ho_ten:given-bare"], "limit": 4},
    {"keys": ["ten_me:bare", "ngay_sinh:day-month", "noi_khai_sinh|que_quan_tinh", "gioi_tinh"], "refine": ["ho_ten:given-bare"], "limit": 4},
    {
      "keys": ["ho_ten:sorted-bare", "ngay_sinh:year"],
      "refine": ["ngay_sinh:year-month", "xa"],
      "limit": 6,
      "without": ["que_quan_xa", "que_quan_tinh", "noi_khai_sinh", "ten_me"]
    },
    {
      "keys": ["ho_ten:sorted-bare", "xa"],
      "refine": ["ngay_sinh:day-month"],
      "limit": 6,
      "without": ["que_quan_xa", "que_quan_tinh", "noi_khai_sinh", "ten_me"]
    },
    {
      "keys": ["ngay_sinh", "xa"],
      "refine": ["ho_ten:given-bare"],
      "limit": 6,
      "without": ["que_quan_xa", "que_quan_tinh", "noi_khai_sinh", "ten_me"]
    },
    {
      "keys": ["ho_ten:given-bare", "ngay_sinh:year", "xa"],
      "refine": ["ho_ten:family-bare"],
      "limit": 6,
      "without": ["que_quan_xa", "que_quan_tinh", "noi_khai_sinh", "ten_me"]
    },
    {
      "keys": ["ho_ten:initials", "ngay_sinh"],
      "refine": ["ho_ten:family-bare", "xa"],
      "limit": 4,
      "without": ["que_quan_xa", "que_quan_tinh", "noi_khai_sinh", "ten_me"]
    },
    {
      "keys": ["ho_ten:given-bare", "ten_vo_chong:bare"],
      "refine": ["ho_ten:family-bare", "xa"],
      "limit": 8,
      "without": ["ngay_sinh"]
    },
    {
      "keys": ["ho_ten:sorted-bare", "noi_khai_sinh|que_quan_tinh", "xa"],
      "refine": ["gioi_tinh", "que_quan_xa"],
      "limit": 6,
      "without": ["ngay_sinh"]
    }
  ],
  "constraints": [
    {"name": "two-personal-numbers", "then": "never", "when": {"so_dinh_danh": ["different"]}},
    {
      "name": "namesakes-told-apart-by-the-writer",
      "then": "never",
      "differ": ["chu_phan_biet"],
      "share": ["loai_phan_biet"],
      "unless": {"so_dinh_danh": ["equal"], "so_cmnd": ["equal"]}
    },
    {
      "name": "another-name",
      "then": "review",
      "when": {"ho_ten": ["givenDiffers", "familyOnly", "different"]},
      "unless": {"so_dinh_danh": ["equal", "slip"], "so_cmnd": ["equal"]},
      "liftedFrom": 0.95
    },
    {
      "name": "another-name-and-nothing-of-their-own",
      "then": "review",
      "when": {"ho_ten": ["givenDiffers", "familyOnly", "different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"],
        "ten_vo_chong": ["exact"],
        "ten_cha": ["exact", "unaccented"],
        "ten_me": ["exact", "unaccented"],
        "so_ho": ["equal"]
      }
    },
    {
      "name": "other-name-and-the-same-father",
      "then": "review",
      "when": {"ho_ten": ["middleDiffers", "givenDiffers", "familyOnly"], "ten_cha": ["exact", "unaccented"]},
      "unless": {"so_dinh_danh": ["equal", "slip", "doubtfulEqual"], "so_cmnd": ["equal"]},
      "holdsThroughOthers": true
    },
    {
      "name": "other-name-and-the-same-mother",
      "then": "review",
      "when": {"ho_ten": ["middleDiffers", "givenDiffers", "familyOnly"], "ten_me": ["exact", "unaccented"]},
      "unless": {"so_dinh_danh": ["equal", "slip", "doubtfulEqual"], "so_cmnd": ["equal"]},
      "holdsThroughOthers": true
    },
    {
      "name": "a-shorter-name-in-one-household-of-one-list",
      "then": "never",
      "when": {
        "ho_ten": ["fewerTokens"],
        "ngay_sinh": ["missing", "equal", "partial"],
        "nguon": ["equal"],
        "xa": ["equal"],
        "so_ho": ["equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual"],
        "so_cmnd": ["equal"],
        "ten_vo_chong": ["exact", "unaccented"]
      }
    },
    {
      "name": "a-shorter-name-in-one-list-without-households",
      "then": "never",
      "when": {
        "ho_ten": ["fewerTokens"],
        "ngay_sinh": ["missing", "equal", "partial"],
        "nguon": ["equal"],
        "xa": ["missing", "equal"],
        "so_ho": ["missing"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual"],
        "so_cmnd": ["equal"],
        "ten_vo_chong": ["exact", "unaccented"]
      }
    },
    {
      "name": "another-sex-and-another-name",
      "then": "review",
      "when": {
        "gioi_tinh": ["different"],
        "ho_ten": [
          "otherRest",
          "givenAccent",
          "givenClose",
          "fewerTokens",
          "reordered",
          "severalClose",
          "middleDiffers",
          "familyDiffers",
          "givenDiffers",
          "givenOnly",
          "familyOnly",
          "different"
        ]
      },
      "unless": {
        "so_dinh_danh": ["equal", "doubtfulEqual"],
        "so_cmnd": ["equal"],
        "ten_vo_chong": ["exact", "unaccented"]
      }
    },
    {
      "name": "other-middle-names-in-one-household",
      "then": "review",
      "when": {
        "ho_ten": ["otherRest"],
        "nguon": ["equal"],
        "loai_cu_tru": ["missing", "equal"],
        "xa": ["missing", "equal"],
        "so_ho": ["equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "ten_vo_chong": ["exact", "unaccented"]
      },
      "holdsThroughOthers": true
    },
    {
      "name": "other-middle-names-and-one-father",
      "then": "review",
      "when": {
        "ho_ten": ["otherRest"],
        "nguon": ["equal"],
        "loai_cu_tru": ["missing", "equal"],
        "xa": ["missing", "equal"],
        "ten_cha": ["exact", "unaccented"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "ten_vo_chong": ["exact", "unaccented"]
      },
      "holdsThroughOthers": true
    },
    {
      "name": "other-middle-names-and-one-mother",
      "then": "review",
      "when": {
        "ho_ten": ["otherRest"],
        "nguon": ["equal"],
        "loai_cu_tru": ["missing", "equal"],
        "xa": ["missing", "equal"],
        "ten_me": ["exact", "unaccented"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "ten_vo_chong": ["exact", "unaccented"]
      },
      "holdsThroughOthers": true
    },
    {
      "name": "other-middle-names-and-no-family",
      "then": "review",
      "when": {
        "ho_ten": ["otherRest"],
        "nguon": ["equal"],
        "loai_cu_tru": ["missing", "equal"],
        "xa": ["missing", "equal"],
        "so_ho": ["missing"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "ngay_sinh": ["equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "ten_vo_chong": ["exact", "unaccented"]
      },
      "holdsThroughOthers": true
    },
    {
      "name": "look-alike-siblings",
      "then": "review-untaught",
      "when": {
        "ho_ten": ["givenAccent", "givenClose", "givenOnly", "middleDiffers"],
        "ngay_sinh": ["partialNear", "sameYear", "different"]
      },
      "unless": {"so_dinh_danh": ["equal", "slip"], "so_cmnd": ["equal"]}
    },
    {
      "name": "look-alike-siblings-half-a-birth-date",
      "then": "review-untaught",
      "when": {
        "ho_ten": ["givenAccent", "givenClose", "givenOnly", "middleDiffers"],
        "ngay_sinh": ["missing", "twoParts"]
      },
      "unless": {"so_dinh_danh": ["equal", "slip"], "so_cmnd": ["equal"]},
      "liftedFrom": 0.98
    },
    {
      "name": "other-names-and-neighbouring-numbers",
      "then": "review",
      "when": {
        "ho_ten": [
          "restAccent",
          "otherRest",
          "givenAccent",
          "givenClose",
          "fewerTokens",
          "reordered",
          "severalClose",
          "middleDiffers",
          "givenDiffers",
          "givenOnly",
          "familyOnly"
        ],
        "so_dinh_danh": ["neighbour"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "other-names-and-doubtful-numbers",
      "then": "review",
      "when": {
        "ho_ten": [
          "givenAccent",
          "givenClose",
          "reordered",
          "severalClose",
          "middleDiffers",
          "givenDiffers",
          "givenOnly",
          "familyOnly"
        ],
        "so_dinh_danh": ["doubtfulSlip"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "other-names-and-near-numbers",
      "then": "review",
      "when": {"ho_ten": ["givenDiffers", "givenOnly", "familyOnly"], "so_dinh_danh": ["slip"]},
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "a-near-number-and-nothing-beside-it",
      "then": "review",
      "when": {
        "so_dinh_danh": ["slip", "doubtfulSlip"],
        "ngay_sinh": ["sameDayMonth", "partialNear", "sameYear", "different"],
        "ten_cha": ["missing", "middleDiffers", "otherOwn", "different"],
        "ten_me": ["missing", "middleDiffers", "otherOwn", "different"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "a-near-number-a-near-name-and-another-spouse",
      "then": "review",
      "when": {
        "so_dinh_danh": ["slip", "doubtfulSlip"],
        "ho_ten": [
          "givenAccent",
          "givenClose",
          "fewerTokens",
          "reordered",
          "severalClose",
          "middleDiffers",
          "familyDiffers"
        ],
        "ten_vo_chong": ["otherOwn", "different"],
        "ten_cha": ["missing", "middleDiffers", "otherOwn", "different"],
        "ten_me": ["missing", "middleDiffers", "otherOwn", "different"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "look-alike-twins-and-no-parents",
      "then": "review",
      "when": {
        "ho_ten": ["givenAccent", "givenClose", "severalClose", "middleDiffers"],
        "ngay_sinh": ["equal"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "xa": ["missing", "equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"],
        "ten_vo_chong": ["exact"]
      },
      "holdsThroughOthers": true
    },
    {
      "name": "no-birth-date-and-no-family",
      "then": "review",
      "when": {
        "ngay_sinh": ["missing"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "ten_vo_chong": ["missing", "different"],
        "so_ho": ["missing", "different"],
        "ten_chu_ho": ["missing", "different"],
        "que_quan": ["missing", "secondEqual", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "no-name-and-no-family",
      "then": "review",
      "when": {
        "ho_ten": ["missing"],
        "ten_cha": ["missing", "middleDiffers", "otherOwn", "different"],
        "ten_me": ["missing", "middleDiffers", "otherOwn", "different"],
        "ten_vo_chong": ["missing", "otherOwn", "different"],
        "so_ho": ["missing", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "no-name-and-another-birth-date",
      "then": "review",
      "when": {
        "ho_ten": ["missing"],
        "ngay_sinh": ["missing", "sameDayMonth", "twoParts", "partialNear", "sameYear", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"]
      }
    },
    {
      "name": "no-name-in-one-list",
      "then": "review",
      "when": {"ho_ten": ["missing"], "nguon": ["equal"], "xa": ["missing", "equal"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "ten_vo_chong": ["exact"]
      }
    },
    {
      "name": "another-birth-date-and-a-father-not-the-same",
      "then": "review",
      "when": {
        "ngay_sinh": ["partialNear", "sameYear", "different"],
        "ten_cha": ["missing", "unaccented", "middleDiffers", "otherOwn", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      },
      "liftedFrom": 0.99
    },
    {
      "name": "another-birth-date-and-a-mother-not-the-same",
      "then": "review",
      "when": {
        "ngay_sinh": ["partialNear", "sameYear", "different"],
        "ten_me": ["missing", "unaccented", "middleDiffers", "otherOwn", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      },
      "liftedFrom": 0.99
    },
    {
      "name": "look-alike-twins",
      "then": "review-untaught",
      "when": {"ho_ten": ["givenAccent", "givenClose"], "ngay_sinh": ["equal"]},
      "unless": {"so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"], "so_cmnd": ["equal", "slip"]},
      "liftedFrom": 0.95,
      "holdsThroughOthers": true
    },
    {
      "name": "another-birth-date",
      "then": "review-untaught",
      "when": {"ngay_sinh": ["partialNear", "sameYear", "different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      },
      "liftedFrom": 0.98
    },
    {
      "name": "quite-another-birth-date",
      "then": "review-untaught",
      "when": {"ngay_sinh": ["different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"],
        "so_ho": ["equal"]
      }
    },
    {
      "name": "a-phone-and-another-birth-date",
      "then": "review",
      "when": {"dien_thoai": ["equal"], "ngay_sinh": ["different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "ten_cha": ["exact", "unaccented"],
        "ten_me": ["exact", "unaccented"]
      }
    },
    {
      "name": "the-phone-of-a-household-and-another-birth-date",
      "then": "review",
      "when": {
        "dien_thoai": ["equal"],
        "so_ho": ["equal"],
        "xa": ["equal"],
        "ngay_sinh": ["sameDayMonth", "partialNear", "sameYear"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "ten_cha": ["exact", "unaccented"],
        "ten_me": ["exact", "unaccented"],
        "ten_vo_chong": ["exact", "unaccented"]
      }
    },
    {
      "name": "a-household-two-relations-and-no-birth-date",
      "then": "review",
      "when": {
        "ngay_sinh": ["missing"],
        "nguon": ["equal"],
        "xa": ["equal"],
        "so_ho": ["equal"],
        "quan_he": ["different"],
        "ten_cha": ["missing", "middleDiffers", "otherOwn", "different"],
        "ten_me": ["missing", "middleDiffers", "otherOwn", "different"]
      },
      "unless": {"so_dinh_danh": ["equal"], "so_cmnd": ["equal"]}
    },
    {
      "name": "another-birth-date-and-no-parent-the-same",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["partialNear", "sameYear", "different"],
        "ten_cha": ["missing", "middleDiffers", "otherOwn", "different"],
        "ten_me": ["missing", "middleDiffers", "otherOwn", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "another-birth-date-and-another-name",
      "then": "review",
      "when": {
        "ngay_sinh": ["different"],
        "ho_ten": [
          "missing",
          "givenAccent",
          "givenClose",
          "severalClose",
          "middleDiffers",
          "reordered",
          "fewerTokens",
          "familyDiffers",
          "givenOnly"
        ]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"]
      },
      "liftedFrom": 0.98
    },
    {
      "name": "another-mother",
      "then": "review-untaught",
      "when": {"ten_me": ["different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      },
      "liftedFrom": 0.95
    },
    {
      "name": "another-father",
      "then": "review-untaught",
      "when": {"ten_cha": ["different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      },
      "liftedFrom": 0.95
    },
    {
      "name": "another-father-and-another-mother",
      "then": "review",
      "when": {
        "ten_cha": ["middleDiffers", "otherOwn", "different"],
        "ten_me": ["middleDiffers", "otherOwn", "different"]
      },
      "unless": {"so_dinh_danh": ["equal"], "so_cmnd": ["equal"]}
    },
    {
      "name": "another-father-and-another-spouse",
      "then": "review",
      "when": {
        "ten_cha": ["otherOwn", "different"],
        "ten_me": ["missing"],
        "ten_vo_chong": ["otherOwn", "different"]
      },
      "unless": {"so_dinh_danh": ["equal"], "so_cmnd": ["equal"]}
    },
    {
      "name": "another-mother-and-another-spouse",
      "then": "review",
      "when": {
        "ten_cha": ["missing"],
        "ten_me": ["otherOwn", "different"],
        "ten_vo_chong": ["otherOwn", "different"]
      },
      "unless": {"so_dinh_danh": ["equal"], "so_cmnd": ["equal"]}
    },
    {
      "name": "half-a-birth-date-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["sameDayMonth", "twoParts"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "xa": ["missing", "equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "half-a-birth-date-elsewhere-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["sameDayMonth", "twoParts"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "xa": ["different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      },
      "liftedFrom": 0.95
    },
    {
      "name": "near-birth-date-elsewhere-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["swapped", "oneDigit", "partial"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "xa": ["missing", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"],
        "que_quan": ["equal"]
      },
      "liftedFrom": 0.95
    },
    {
      "name": "near-birth-date-in-another-household-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["swapped", "oneDigit", "partial"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "so_ho": ["different"],
        "xa": ["missing", "equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "near-birth-date-in-one-list-and-no-family",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["swapped", "oneDigit", "partial"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "so_ho": ["missing"],
        "nguon": ["equal"],
        "xa": ["missing", "equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "half-a-birth-date-elsewhere-in-one-list-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["missing", "sameDayMonth", "twoParts", "partial"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "nguon": ["equal"],
        "loai_cu_tru": ["missing", "equal"],
        "xa": ["different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "no-birth-date-in-two-households-of-one-list-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["missing"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "nguon": ["equal"],
        "loai_cu_tru": ["missing", "equal"],
        "so_ho": ["different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "a-shorter-name-in-one-list-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ho_ten": ["fewerTokens"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "nguon": ["equal"],
        "loai_cu_tru": ["missing", "equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"],
        "ten_vo_chong": ["exact", "unaccented"]
      }
    },
    {
      "name": "half-a-birth-date-in-one-list-and-no-family",
      "then": "review",
      "when": {
        "ngay_sinh": ["partial"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "ten_vo_chong": ["missing"],
        "so_ho": ["missing"],
        "nguon": ["equal"],
        "loai_cu_tru": ["missing", "equal"],
        "xa": ["missing", "equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "near-birth-date-in-a-collective-household",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["swapped", "oneDigit", "partial"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "so_ho": ["equal"],
        "quan_he": ["missing", "equal"],
        "nguon": ["equal"],
        "xa": ["missing", "equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "near-birth-date-near-name-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ngay_sinh": ["swapped", "oneDigit", "partial"],
        "ho_ten": [
          "givenAccent",
          "givenClose",
          "fewerTokens",
          "reordered",
          "severalClose",
          "middleDiffers",
          "familyDiffers"
        ],
        "ten_cha": ["missing"],
        "ten_me": ["missing"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "other-family-name-in-one-list",
      "then": "review",
      "when": {"ho_ten": ["familyDiffers"], "nguon": ["equal"], "xa": ["equal"]},
      "unless": {"so_dinh_danh": ["equal", "slip"], "so_cmnd": ["equal"]}
    },
    {
      "name": "name-and-year-elsewhere",
      "then": "review",
      "when": {
        "ngay_sinh": ["missing", "partial", "partialNear", "sameYear", "different"],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "que_quan": ["missing"],
        "noi_khai_sinh": ["missing"],
        "xa": ["missing", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "near-name-elsewhere-and-no-parents",
      "then": "review-untaught",
      "when": {
        "ho_ten": [
          "unaccented",
          "givenAccent",
          "givenClose",
          "fewerTokens",
          "severalClose",
          "middleDiffers",
          "familyDiffers"
        ],
        "ten_cha": ["missing"],
        "ten_me": ["missing"],
        "xa": ["missing", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"],
        "que_quan": ["equal"]
      },
      "liftedFrom": 0.95
    },
    {
      "name": "look-alikes-in-one-household",
      "then": "review",
      "when": {
        "ho_ten": ["givenAccent", "givenClose", "severalClose"],
        "xa": ["equal"],
        "so_ho": ["equal"]
      },
      "unless": {"so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"], "so_cmnd": ["equal", "slip"]},
      "liftedFrom": 0.95,
      "holdsThroughOthers": true
    },
    {
      "name": "look-alikes-in-one-household-untaught",
      "then": "review-untaught",
      "when": {
        "ho_ten": ["givenAccent", "givenClose", "severalClose"],
        "xa": ["equal"],
        "so_ho": ["equal"]
      },
      "unless": {"so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"], "so_cmnd": ["equal", "slip"]},
      "holdsThroughOthers": true
    },
    {
      "name": "look-alikes-in-one-household-half-a-birth-date",
      "then": "review",
      "when": {
        "ho_ten": ["restAccent", "otherRest", "givenAccent", "givenClose", "severalClose"],
        "nguon": ["equal"],
        "xa": ["equal"],
        "so_ho": ["equal"],
        "ngay_sinh": ["missing"]
      },
      "unless": {"so_dinh_danh": ["equal"], "so_cmnd": ["equal"]}
    },
    {
      "name": "namesakes-in-one-household",
      "then": "review",
      "when": {
        "ho_ten": ["exact", "unaccented", "restAccent", "otherRest"],
        "ngay_sinh": ["sameDayMonth", "partialNear", "sameYear", "different"],
        "xa": ["equal"],
        "so_ho": ["equal"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      },
      "liftedFrom": 0.98
    },
    {
      "name": "namesakes-in-one-household-untaught",
      "then": "review-untaught",
      "when": {
        "ho_ten": ["exact", "unaccented", "restAccent", "otherRest"],
        "ngay_sinh": ["sameDayMonth", "partialNear", "sameYear", "different"],
        "xa": ["equal"],
        "so_ho": ["equal"]
      },
      "unless": {"so_dinh_danh": ["equal", "slip", "doubtfulEqual"], "so_cmnd": ["equal", "slip"], "dien_thoai": ["equal"]}
    },
    {
      "name": "number-of-another",
      "then": "review",
      "when": {
        "ho_ten": ["givenDiffers", "givenOnly", "familyOnly", "different"],
        "ngay_sinh": ["missing", "sameDayMonth", "twoParts", "partialNear", "sameYear", "different"]
      }
    },
    {
      "name": "number-and-another-name-in-one-household",
      "then": "review",
      "when": {
        "ho_ten": ["givenDiffers", "familyOnly", "different"],
        "so_dinh_danh": ["equal", "doubtfulEqual", "slip", "doubtfulSlip"],
        "so_ho": ["equal"],
        "xa": ["equal"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "number-of-another-sex",
      "then": "review",
      "when": {"ho_ten": ["givenDiffers", "givenOnly", "familyOnly", "different"], "gioi_tinh": ["different"]}
    },
    {
      "name": "number-of-the-spouse",
      "then": "review",
      "when": {
        "ten_vo_chong": ["otherOwn"],
        "ho_ten": ["missing", "givenDiffers", "givenOnly", "familyOnly", "different"]
      }
    },
    {
      "name": "number-of-the-father",
      "then": "review",
      "when": {
        "ngay_sinh": ["missing", "partialNear", "different"],
        "so_dinh_danh": ["doubtfulEqual", "doubtfulSlip"],
        "ten_cha": ["otherOwn"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "number-of-the-mother",
      "then": "review",
      "when": {
        "ngay_sinh": ["missing", "partialNear", "different"],
        "so_dinh_danh": ["doubtfulEqual", "doubtfulSlip"],
        "ten_me": ["otherOwn"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "doubtful-number-another-birth-date-and-another-father",
      "then": "review",
      "when": {
        "ngay_sinh": ["partialNear", "different"],
        "so_dinh_danh": ["doubtfulEqual", "doubtfulSlip"],
        "ten_cha": ["middleDiffers", "otherOwn", "different"],
        "ten_me": ["missing", "middleDiffers", "otherOwn", "different"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "doubtful-number-another-birth-date-and-another-mother",
      "then": "review",
      "when": {
        "ngay_sinh": ["partialNear", "different"],
        "so_dinh_danh": ["doubtfulEqual", "doubtfulSlip"],
        "ten_cha": ["missing", "middleDiffers", "otherOwn", "different"],
        "ten_me": ["middleDiffers", "otherOwn", "different"]
      },
      "unless": {"so_cmnd": ["equal"]}
    },
    {
      "name": "another-family-name",
      "then": "review",
      "when": {
        "ho_ten": ["familyDiffers"],
        "ten_cha": ["missing", "middleDiffers", "otherOwn", "different"],
        "ten_me": ["missing", "middleDiffers", "otherOwn", "different"]
      },
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    }
  ],
  "secondLook": {
    "basis": ["ten_cha", "ten_me"],
    "unlabelledBy": "ngay_sinh",
    "circumstances": [
      {
        "name": "both-parents",
        "when": {"ten_cha": ["exact", "unaccented"], "ten_me": ["exact", "unaccented"]}
      },
      {
        "name": "name-and-both-parents",
        "when": {"ho_ten": ["exact", "unaccented", "restAccent", "otherRest"], "ten_cha": ["exact", "unaccented"], "ten_me": ["exact", "unaccented"]}
      },
      {
        "name": "birth-date-and-both-parents",
        "when": {"ngay_sinh": ["equal"], "ten_cha": ["exact", "unaccented"], "ten_me": ["exact", "unaccented"]}
      },
      {
        "name": "name-and-birth-date",
        "when": {"ho_ten": ["exact", "unaccented", "restAccent", "otherRest"], "ngay_sinh": ["equal"]}
      },
      {
        "name": "name-and-birth-date-no-father",
        "when": {"ho_ten": ["exact", "unaccented", "restAccent", "otherRest"], "ngay_sinh": ["equal"], "ten_cha": ["missing"]}
      },
      {
        "name": "name-and-birth-date-no-mother",
        "when": {"ho_ten": ["exact", "unaccented", "restAccent", "otherRest"], "ngay_sinh": ["equal"], "ten_me": ["missing"]}
      },
      {
        "name": "look-alike-names-one-birth-date",
        "when": {"ho_ten": ["givenAccent", "givenClose"], "ngay_sinh": ["equal"]}
      },
      {
        "name": "look-alike-names-two-birth-dates",
        "when": {"ho_ten": ["givenAccent", "givenClose"]},
        "unless": {"ngay_sinh": ["equal"]}
      },
      {
        "name": "look-alike-names-in-one-commune",
        "when": {"ho_ten": ["givenAccent", "givenClose", "severalClose"], "xa": ["equal"], "ten_cha": ["exact", "unaccented"]}
      },
      {"name": "alone-two-kinds", "when": {"loai_cu_tru": ["different"]}, "setting": "alone"},
      {"name": "alone-one-kind", "when": {"loai_cu_tru": ["equal"]}, "setting": "alone"},
      {
        "name": "look-alike-names-in-one-household",
        "when": {"ho_ten": ["givenAccent", "givenClose", "severalClose"]},
        "setting": "sameHousehold"
      },
      {
        "name": "look-alike-names-registered-together",
        "when": {"ho_ten": ["givenAccent", "givenClose", "severalClose", "middleDiffers"], "ngay_dang_ky": ["equal"]}
      },
      {
        "name": "look-alike-names-registered-apart",
        "when": {"ho_ten": ["givenAccent", "givenClose", "severalClose", "middleDiffers"], "ngay_dang_ky": ["different"]}
      },
      {
        "name": "look-alike-names-written-together",
        "when": {"ho_ten": ["givenAccent", "givenClose", "severalClose", "middleDiffers"], "ngay_lap": ["equal"]}
      },
      {
        "name": "look-alike-names-written-apart",
        "when": {"ho_ten": ["givenAccent", "givenClose", "severalClose", "middleDiffers"], "ngay_lap": ["different"]}
      },
      {"name": "one-household-supported", "when": {"so_ho": ["equal"]}, "setting": "supported"},
      {
        "name": "look-alike-names-supported",
        "when": {"ho_ten": ["givenAccent", "givenClose", "severalClose", "givenDiffers"]},
        "unless": {"so_ho": ["equal"]},
        "setting": "supported"
      }
    ],
    "weights": {
      "always": -0.847,
      "odds": 0.442,
      "odds>-4": -0.186,
      "odds>0": 0.901,
      "odds>4": -0.745,
      "odds>8": -0.348,
      "odds>12": -1.16,
      "kinOdds": -0.204,
      "strangerOdds": 0.165,
      "kinIsLikelier": 0.939,
      "frequency": 0.172,
      "ho_ten=missing": 1.807,
      "ho_ten=exact": -0.295,
      "ho_ten=unaccented": -0.157,
      "ho_ten=restAccent": 0.181,
      "ho_ten=otherRest": -1.2,
      "ho_ten=givenAccent": -0.386,
      "ho_ten=givenClose": -0.071,
      "ho_ten=fewerTokens": 0.296,
      "ho_ten=reordered": -1.234,
      "ho_ten=severalClose": 0.11,
      "ho_ten=middleDiffers": -0.323,
      "ho_ten=familyDiffers": 0.45,
      "ho_ten=givenDiffers": -0.869,
      "ho_ten=givenOnly": 0.35,
      "ho_ten=familyOnly": 0.107,
      "ngay_sinh=missing": 0.407,
      "ngay_sinh=equal": -0.028,
      "ngay_sinh=swapped": 0.577,
      "ngay_sinh=oneDigit": 0.552,
      "ngay_sinh=sameDayMonth": -0.115,
      "ngay_sinh=twoParts": -0.001,
      "ngay_sinh=partial": 0.316,
      "ngay_sinh=partialNear": 0.69,
      "ngay_sinh=sameYear": -0.283,
      "ngay_sinh=different": -2.149,
      "gioi_tinh=missing": -0.573,
      "gioi_tinh=equal": -0.168,
      "gioi_tinh=different": 0.707,
      "so_cmnd=missing": 0.204,
      "so_cmnd=equal": 0.73,
      "so_cmnd=slip": 0.004,
      "so_cmnd=nearby": -0.972,
      "dien_thoai=missing": -0.505,
      "dien_thoai=equal": 0.898,
      "dien_thoai=slip": 0.195,
      "dien_thoai=nearby": -0.621,
      "ten_vo_chong=missing": -0.034,
      "ten_vo_chong=exact": 0,
      "ten_vo_chong=unaccented": 0,
      "ten_vo_chong=different": 0,
      "ten_cha=missing": 0.701,
      "ten_cha=exact": -0.422,
      "ten_cha=unaccented": -0.155,
      "ten_cha=middleDiffers": -0.036,
      "ten_cha=crossed": 0.347,
      "ten_cha=different": -0.468,
      "ten_me=missing": 0.861,
      "ten_me=exact": -0.052,
      "ten_me=unaccented": -0.105,
      "ten_me=middleDiffers": 0.117,
      "ten_me=crossed": 0.347,
      "ten_me=different": -1.201,
      "que_quan=missing": 0.549,
      "que_quan=equal": 0.244,
      "que_quan=secondEqual": 0.125,
      "que_quan=different": -0.952,
      "noi_khai_sinh=missing": 0.236,
      "noi_khai_sinh=equal": 0.091,
      "noi_khai_sinh=different": -0.361,
      "dan_toc=missing": 0.174,
      "dan_toc=equal": -0.075,
      "dan_toc=different": -0.133,
      "ton_giao=missing": 0.313,
      "ton_giao=equal": 0.071,
      "ton_giao=different": -0.417,
      "xa=missing": 0.456,
      "xa=equal": -0.646,
      "xa=different": 0.157,
      "thon=missing": 0.093,
      "thon=equal": 0.15,
      "thon=different": -0.276,
      "so_ho=missing": 1.244,
      "so_ho=equal": 0.057,
      "so_ho=different": -1.336,
      "ten_chu_ho=missing": -0.388,
      "ten_chu_ho=exact": -0.16,
      "ten_chu_ho=unaccented": 1.099,
      "ten_chu_ho=different": -0.586,
      "quan_he=missing": 0,
      "quan_he=equal": -0.697,
      "quan_he=different": 0.663,
      "nguon=missing": 0,
      "nguon=equal": -0.034,
      "nguon=different": 0,
      "loai_cu_tru=missing": 0.268,
      "loai_cu_tru=equal": -0.444,
      "loai_cu_tru=different": 0.142,
      "strongerRival.none": 1.753,
      "strongerRival.ahead": 0.82,
      "strongerRival.behind": 1.451,
      "weakerRival.none": 0.14,
      "weakerRival.ahead": -0.077,
      "weakerRival.behind": 0.724,
      "support>0": 0.562,
      "support>1": 0.537,
      "support>2": 0.379,
      "sameHousehold": 0.057,
      "both-parents": 0.785,
      "name-and-both-parents": 0.918,
      "birth-date-and-both-parents": 0.626,
      "name-and-birth-date": 0.359,
      "name-and-birth-date-no-father": -0.161,
      "name-and-birth-date-no-mother": 0.867,
      "look-alike-names-one-birth-date": -0.341,
      "look-alike-names-two-birth-dates": -0.116,
      "look-alike-names-in-one-commune": 1.157,
      "alone-two-kinds": 2.134,
      "alone-one-kind": -0.72,
      "look-alike-names-in-one-household": -0.675,
      "one-household-supported": 0.314,
      "look-alike-names-supported": 0.012,
      "uncovered": 0.5
    }
  },
  "decision": {
    "linkPrecision": 0.998,
    "minimumProbability": 0.7,
    "reviewFloor": 0.01,
    "reviewLimit": 250,
    "largestCluster": 12
  }
}
"""
  )
}
