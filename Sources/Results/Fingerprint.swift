/// What tells a finding apart from others and stays when lines move.
public enum Fingerprint {
    /// 16 hexadecimal digits of FNV-1a over the parts, which cannot run into each other.
    public static func hash(_ parts: [String]) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ byte: UInt8) {
            hash ^= UInt64(byte)
            hash &*= 0x100_0000_01b3
        }
        for part in parts {
            for byte in part.utf8 { add(byte) }
            add(0)
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Words without regard of case, spacing and punctuation.
    static func normalised(_ words: String) -> String {
        words.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    /// Gives every result its fingerprint; the same words at the same address are told apart by their order.
    static func assign(to results: inout [CheckResult]) {
        var seen: [String: Int] = [:]
        for index in results.indices {
            let result = results[index]
            // There is one verdict on an indicator, wherever its first evidence or gap happens to stand.
            var parts = [result.rule]
            if result.verdict == nil { parts += [result.address, normalised(result.quote)] }
            // Of a set the file tells what it is about.
            if result.verdict == nil, !result.isNotice, let file = result.place.file { parts.append(file) }
            let key = hash(parts)
            let ordinal = seen[key, default: 0]
            seen[key] = ordinal + 1
            results[index].fingerprint = hash(parts + [String(ordinal)])
        }
    }
}
