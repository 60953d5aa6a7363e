/// Puts labels back before their paragraphs. Text layers of PDFs often give a page's column of labels first
/// and its text behind it: "(1)", "(2)", "(1)", "(2)", "Pasal 4", "Pemerintah …", "Penyelenggaraan …", "Pasal 5" ….
struct LabelColumn {
    let lines: [PhysicalLine]
    let furniture: [Bool]
    let source: [UInt8]
    /// Width of a full line in bytes.
    let width: Int

    /// Indices of the lines that are text, in the order in which a reader of the page reads them.
    func readingOrder() -> [Int] {
        let used = lines.indices.filter { !lines[$0].isBlank && !furniture[$0] }
        let isLabel = used.map { isLabelOnly(source[lines[$0].range]) }
        let runs = runs(used, isLabel)
        guard !runs.isEmpty else { return used }
        var moved = [Int: [Int]]()
        var leaves = Set<Int>()
        for (number, run) in runs.enumerated() {
            let end = number + 1 < runs.count ? runs[number + 1].lowerBound : used.count
            for (label, place) in placeLabels(run, region: run.upperBound..<end, used, isLabel) {
                moved[place, default: []].append(label)
                leaves.insert(label)
            }
        }
        return used.indices.flatMap { at in
            (moved[at] ?? []).map { used[$0] } + (leaves.contains(at) ? [] : [used[at]])
        }
    }

    /// Two or more lines in succession that are nothing but labels, or one before a pasal heading.
    private func runs(_ used: [Int], _ isLabel: [Bool]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var at = 0
        while at < used.count {
            var end = at
            while end < used.count, isLabel[end] { end += 1 }
            if end - at >= 2 || end - at == 1 && end < used.count && PasalLine.number(text(used[end])) != nil
            {
                result.append(at..<end)
            }
            at = max(end, at + 1)
        }
        return result
    }

    // MARK: Places

    /// Where a paragraph may begin behind a run of labels.
    private struct Place {
        /// Index into the used lines.
        var line: Int
        /// Behind a sentence or a pasal heading: an ayat.
        var isSentence: Bool
        /// Behind ";" or ":": an item of a list.
        var isItem: Bool
        /// Number of pasal headings since the run.
        var pasal: Int
    }

    /// Pairs of a label and the line it belongs before, as indices into the used lines.
    private func placeLabels(
        _ run: Range<Int>, region: Range<Int>, _ used: [Int], _ isLabel: [Bool]
    ) -> [(label: Int, place: Int)] {
        var labels = Array(run)
        var result: [(Int, Int)] = []
        // "… terdiri atas:", "(2)", "a.": the ayat's label came behind its words.
        if labels.count >= 2, isAyat(used[labels[0]]), isFirstItem(used[labels[1]]), run.lowerBound > 0,
            text(used[run.lowerBound - 1]).last == 0x3A,
            let start = unlabelledSentence(before: run.lowerBound, used, isLabel)
        {
            result.append((labels.removeFirst(), start))
        }
        let places = places(run, region, used, isLabel)
        let followsPasal = run.lowerBound > 0 && PasalLine.number(text(used[run.lowerBound - 1])) != nil
        let groups = ayatGroups(labels.filter { isAyat(used[$0]) }, used)
        for (group, slot) in match(groups, places, used, first: followsPasal ? 0 : 1) {
            let own = places.filter { $0.pasal == slot }
            let sentences = own.filter(\.isSentence)
            // Where full stops are missing, paragraphs that begin with a capital behind a short line or a list.
            let starts =
                sentences.count < groups[group].count && own.count == groups[group].count ? own : sentences
            for (label, place) in zip(groups[group], starts) { result.append((label, place.line)) }
        }
        return result + placeItems(labels.filter { !isAyat(used[$0]) }, places, region, used)
    }

    /// Items of lists in their order: all of them or none. "12." may begin a definition and so a sentence.
    private func placeItems(
        _ labels: [Int], _ places: [Place], _ region: Range<Int>, _ used: [Int]
    ) -> [(label: Int, place: Int)] {
        var result: [(Int, Int)] = []
        var last = region.lowerBound - 1
        for label in labels {
            let words = text(used[label])
            let takesSentences = words.first.map(ASCII.isDigit) == true && words.last == 0x2E
            guard
                let place = places.first(where: {
                    $0.line > last && ($0.isItem || takesSentences && $0.isSentence)
                }),
                // "b." farther on with its own words: "a." is not behind it.
                !(last + 1..<place.line).contains(where: { isSameKind(text(used[$0]), words) })
            else { return [] }
            result.append((label, place.line))
            last = place.line
        }
        return result
    }

    /// Whether a line begins with a label of the same form: digits or letter, and the same mark.
    private func isSameKind(_ text: ArraySlice<UInt8>, _ label: ArraySlice<UInt8>) -> Bool {
        guard let length = LineStart.enumeratorLength(text), let first = text.first, let own = label.first
        else { return false }
        return ASCII.isDigit(first) == ASCII.isDigit(own) && text.prefix(length).last == label.last
    }

    private func places(_ run: Range<Int>, _ region: Range<Int>, _ used: [Int], _ isLabel: [Bool]) -> [Place]
    {
        var result: [Place] = []
        var pasal = 0
        // Titles of a bab or bagian stand between its heading and the next pasal.
        var inTitle = false
        var before = run.lowerBound > 0 ? text(used[run.lowerBound - 1]) : []
        var behindHeading = run.lowerBound > 0 && PasalLine.number(before) != nil
        for at in region {
            let words = text(used[at])
            defer { before = words }
            if PasalLine.number(words) != nil,
                behindHeading || endsUnit(before) || inTitle || at == region.lowerBound
            {
                pasal += 1
                inTitle = false
                behindHeading = true
                continue
            }
            if LineStart.isHeading(words) {
                inTitle = true
                continue
            }
            defer { behindHeading = false }
            if inTitle || isLabel[at] || at > region.lowerBound && isLabel[at - 1]
                || LineStart.enumeratorLength(words) != nil
            {
                continue
            }
            let isUpper = words.first.map(ASCII.isUpper) == true
            let isSentence = isUpper && (behindHeading || before.last == 0x2E)
            let isItem = !isSentence && endsItem(before)
            if isSentence || isItem || isUpper && before.last != 0x2C && before.count * 4 < width * 3 {
                result.append(Place(line: at, isSentence: isSentence, isItem: isItem, pasal: pasal))
            }
        }
        return result
    }

    // MARK: Ayat

    /// Labels of ayat, a new group at every "(1)".
    private func ayatGroups(_ labels: [Int], _ used: [Int]) -> [[Int]] {
        var groups: [[Int]] = []
        for label in labels {
            if groups.isEmpty || text(used[label]).elementsEqual("(1)".utf8) { groups.append([]) }
            groups[groups.count - 1].append(label)
        }
        return groups
    }

    /// Pairs every group of ayat with the pasal whose sentences are as many. A pasal of one sentence has no ayat.
    private func match(_ groups: [[Int]], _ places: [Place], _ used: [Int], first: Int) -> [(
        group: Int, slot: Int
    )] {
        var counts: [Int] = Array(repeating: 0, count: (places.last?.pasal ?? 0) + 1)
        for place in places where place.isSentence { counts[place.pasal] += 1 }
        var result: [(Int, Int)] = []
        var slot = first
        for (number, group) in groups.enumerated() {
            let continues = number == 0 && !text(used[group[0]]).elementsEqual("(1)".utf8)
            if continues {
                if counts[0] >= 1 { result.append((number, 0)) }
                slot = 1
                continue
            }
            // The last group may be cut off by the end of the page.
            let isLast = number == groups.count - 1
            while slot < counts.count, counts[slot] != group.count,
                counts[slot] <= 1 || isLast && group.count == 1
            {
                if isLast, slot == counts.count - 1 { break }
                slot += 1
            }
            guard slot < counts.count else { break }
            result.append((number, slot))
            slot += 1
        }
        return result
    }

    /// Start of the sentence before a line when it carries no label of its own.
    private func unlabelledSentence(before end: Int, _ used: [Int], _ isLabel: [Bool]) -> Int? {
        var at = end - 1
        while at > 0, end - at < 40 {
            let words = text(used[at])
            if isLabel[at] || LineStart.of(words) != .words { return nil }
            if words.first.map(ASCII.isUpper) == true, text(used[at - 1]).last == 0x2E, !isLabel[at - 1] {
                return at
            }
            at -= 1
        }
        return nil
    }

    // MARK: Lines

    private func text(_ line: Int) -> ArraySlice<UInt8> { source[lines[line].range] }

    private func isLabelOnly(_ text: ArraySlice<UInt8>) -> Bool {
        text.count <= 6 && text.first != 0x2D && text.first != 0xE2
            && LineStart.enumeratorLength(text) == text.count
    }

    private func isAyat(_ line: Int) -> Bool {
        let label = text(line).dropFirst()
        return text(line).first == 0x28 && label.first.map(ASCII.isDigit) == true
    }

    private func isFirstItem(_ line: Int) -> Bool {
        ["a.", "1.", "a)", "1)"].contains { text(line).elementsEqual($0.utf8) }
    }

    private func endsUnit(_ text: ArraySlice<UInt8>) -> Bool {
        text.last == 0x2E || isLabelOnly(text)
    }

    /// ";", ":", "; dan", "; atau", "dan/atau".
    private func endsItem(_ text: ArraySlice<UInt8>) -> Bool {
        if text.last == 0x3B || text.last == 0x3A { return true }
        let tail = String(decoding: text.suffix(10).map(ASCII.lowercased), as: UTF8.self)
        return ["; dan", "; atau", "dan/atau", ";dan", ";atau"].contains { tail.hasSuffix($0) }
    }
}
