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
    {"name": "loai_cu_tru", "kind": "code", "bytes": 1, "cold": true}
  ],
  "comparisons": [
    {
      "name": "ho_ten",
      "kind": "tokens",
      "group": "own",
      "termFrequency": true,
      "levels": [
        {
          "when": ["exact"],
          "same": 0.86,
          "kin": 0.001,
          "stranger": 5e-05,
          "fixed": ["kin", "household"]
        },
        {
          "when": ["unaccented"],
          "same": 0.03,
          "kin": 0.0003,
          "stranger": 5e-05,
          "fixed": ["kin", "household"]
        },
        {
          "when": ["restAccent", "restClose"],
          "same": 0.03,
          "kin": 0.0005,
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
        {"when": ["slip"], "same": 0.03, "kin": 0.0003, "stranger": 1e-08},
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
        {"when": ["different"], "same": 0.11999999999999988, "kin": 0.9676, "stranger": 0.999}
      ]
    },
    {
      "name": "ten_cha",
      "kind": "tokens",
      "columns": ["ten_cha", "ten_me"],
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
        {"when": ["different"], "same": 0.015, "kin": 0.025, "stranger": 0.987}
      ]
    },
    {
      "name": "ten_me",
      "kind": "tokens",
      "columns": ["ten_me", "ten_cha"],
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
    }
  ],
  "blocking": [
    {"keys": ["so_dinh_danh|so_dinh_danh_ngo"], "refine": ["ho_ten:given-bare"]},
    {"keys": ["ho_ten:sorted-bare", "ngay_sinh"], "refine": ["ten_me:given-bare", "xa"]},
    {
      "keys": ["ho_ten:sorted-bare", "ngay_sinh:day-month"],
      "refine": ["ngay_sinh:year", "ten_me:given-bare"]
    },
    {
      "keys": ["ten_cha:bare", "ten_me:bare", "ngay_sinh:year"],
      "refine": ["ho_ten:given-bare", "xa"]
    },
    {"keys": ["so_cmnd"], "refine": ["ho_ten:given-bare"]},
    {"keys": ["ho_ten:given-bare", "dien_thoai"], "refine": ["ngay_sinh:year"]},
    {
      "keys": ["ho_ten:given-bare", "so_dinh_danh|so_dinh_danh_ngo:last-6"],
      "refine": ["ngay_sinh:year"]
    },
    {
      "keys": ["ho_ten:sorted-bare", "ngay_sinh:year", "xa"],
      "refine": ["ten_me:given-bare", "ten_cha:given-bare"]
    },
    {
      "keys": ["ho_ten:given-bare", "ngay_sinh", "xa"],
      "refine": ["ten_me:given-bare", "ten_cha:given-bare"]
    },
    {"keys": ["ho_ten:sorted-bare", "ten_me:bare"], "refine": ["ngay_sinh:year", "xa"]},
    {"keys": ["ho_ten:sorted-bare", "ten_cha:bare"], "refine": ["ngay_sinh:year", "xa"]},
    {"keys": ["ngay_sinh", "ten_me:bare"], "refine": ["ho_ten:given-bare", "ten_cha:bare"]},
    {"keys": ["ngay_sinh", "ten_cha:bare"], "refine": ["ho_ten:given-bare", "ten_me:bare"]},
    {"keys": ["ho_ten:given-bare", "so_ho"], "refine": ["ngay_sinh:year"]},
    {"keys": ["ngay_sinh", "ten_chu_ho:bare", "xa"], "refine": ["ho_ten:given-bare"]},
    {
      "keys": ["ho_ten:sorted-bare", "ngay_sinh:year", "que_quan_xa"],
      "refine": ["ten_me:given-bare", "ten_cha:given-bare"]
    },
    {
      "keys": ["ho_ten:sorted-bare", "ngay_sinh:year", "noi_khai_sinh"],
      "refine": ["ten_me:given-bare", "ten_cha:given-bare"]
    },
    {
      "keys": ["ho_ten:given-bare", "ho_ten:family-bare", "ngay_sinh"],
      "refine": ["ten_me:given-bare", "xa"]
    },
    {
      "keys": ["ho_ten:family-bare", "ngay_sinh", "que_quan_xa"],
      "refine": ["ho_ten:given-bare", "ten_me:given-bare"]
    },
    {
      "keys": ["ho_ten:given-bare", "ten_me:bare", "ngay_sinh:year"],
      "refine": ["ten_cha:bare", "xa"]
    },
    {
      "keys": ["ho_ten:given-bare", "ten_cha:bare", "ngay_sinh:year"],
      "refine": ["ten_me:bare", "xa"]
    },
    {"keys": ["ho_ten:given-bare", "ten_vo_chong:bare", "ngay_sinh:year"], "refine": ["xa"]},
    {
      "keys": ["so_dinh_danh|so_dinh_danh_ngo:last-6", "ngay_sinh:year"],
      "refine": ["gioi_tinh", "xa"]
    },
    {
      "keys": ["so_dinh_danh|so_dinh_danh_ngo:first-9", "ho_ten:family-bare"],
      "refine": ["ngay_sinh:year", "xa"]
    },
    {
      "keys": ["ho_ten:sorted-bare", "que_quan_xa"],
      "refine": ["ten_me:given-bare", "ten_cha:given-bare"],
      "limit": 20
    }
  ],
  "constraints": [
    {"name": "two-personal-numbers", "then": "never", "when": {"so_dinh_danh": ["different"]}},
    {
      "name": "another-name",
      "then": "review",
      "when": {"ho_ten": ["givenDiffers", "familyOnly", "different"]},
      "unless": {"so_dinh_danh": ["equal", "slip"], "so_cmnd": ["equal"]}
    },
    {
      "name": "look-alike-siblings",
      "then": "review",
      "when": {
        "ho_ten": ["givenAccent", "givenClose", "givenOnly", "middleDiffers"],
        "ngay_sinh": ["missing", "twoParts", "partialNear", "sameYear", "different"]
      },
      "unless": {"so_dinh_danh": ["equal", "slip"], "so_cmnd": ["equal"]}
    },
    {
      "name": "another-birth-date",
      "then": "review",
      "when": {"ngay_sinh": ["partialNear", "sameYear", "different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "another-mother",
      "then": "review",
      "when": {"ten_me": ["different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "another-father",
      "then": "review",
      "when": {"ten_cha": ["different"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "half-a-birth-date-and-no-parents",
      "then": "review",
      "when": {"ngay_sinh": ["sameDayMonth", "twoParts"], "ten_cha": ["missing"], "ten_me": ["missing"]},
      "unless": {
        "so_dinh_danh": ["equal", "slip", "doubtfulEqual", "doubtfulSlip"],
        "so_cmnd": ["equal", "slip"],
        "dien_thoai": ["equal"]
      }
    },
    {
      "name": "number-of-another",
      "then": "review",
      "when": {
        "ho_ten": ["givenDiffers", "givenOnly", "familyOnly", "different"],
        "ngay_sinh": ["missing", "sameDayMonth", "twoParts", "partialNear", "sameYear", "different"]
      }
    }
  ],
  "decision": {
    "linkPrecision": 0.9985,
    "minimumProbability": 0.75,
    "reviewFloor": 0.05,
    "reviewLimit": 250,
    "largestCluster": 12
  }
}
"""
  )
}
