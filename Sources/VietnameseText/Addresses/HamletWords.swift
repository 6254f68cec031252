/// Words of places below a commune: a name right behind one of them is no commune's name.
let hamletWords: [UInt64] = [StaticString]([
  "thon", "xom", "ap", "ban", "buon", "lang", "khom", "to", "tdp", "kp", "khu", "pho", "phum", "soc", "duong",
  "ngo", "ngach", "hem", "kiet", "so", "sn", "doi", "cum", "lien", "plei", "bon", "kdt", "khudothi", "chung",
]).map { packedWord($0) }
