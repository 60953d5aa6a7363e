import DocumentModel
import LegalStructure

/// Documents of an invented Kabupaten Contoh, in the form that readers give them.
public enum InventedDocuments {
    /// An enacted regulation as DOCX: labels are automatic, positions are paragraphs, pages are known.
    public static func regulation(path: String) -> Document {
        Document(
            path: path, format: .docx,
            blocks: [
                block(1, "", "PERATURAN BUPATI CONTOH"),
                block(2, "", "TENTANG SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK"),
                block(3, "Pasal 1", ""),
                block(4, "1.", "Peta Rencana SPBE adalah dokumen yang memuat arah SPBE."),
                block(5, "2.", "Audit TIK adalah proses yang sistematis untuk memperoleh bukti.", page: 2),
                block(6, "Pasal 2", "", page: 2),
                block(7, "(1)", "Pemerintah Daerah menyusun Peta Rencana SPBE.", page: 2),
                block(8, "(2)", "Peta Rencana SPBE sebagaimana dimaksud pada ayat (1) memuat:", page: 2),
                block(9, "a.", "tata kelola SPBE;", page: 2),
                block(10, "b.", "layanan SPBE; dan", page: 2),
                block(11, "c.", "aplikasi SPBE.", page: 2),
                block(12, "Pasal 3", "", page: 3),
                block(
                    13, "",
                    "Setiap Perangkat Daerah wajib menggunakan Pusat Data yang disediakan oleh Dinas.",
                    page: 3),
            ])
    }

    private static func block(_ ordinal: Int, _ label: String, _ text: String, page: Int = 1) -> Block {
        Block(label: label, text: text, anchor: .paragraph(ordinal), page: page)
    }

    /// A draft in Markdown: positions are lines and columns of the file.
    public static func draft(path: String) -> Document {
        let source = Array(
            """
            # RANCANGAN PERATURAN BUPATI CONTOH

            ## Pasal 1

            Bupati membentuk Tim Koordinasi SPBE
            Daerah yang beranggotakan seluruh Perangkat Daerah.
            """.utf8)
        // Where "RANCANGAN", "Pasal 1" and the two lines of the paragraph stand in the source.
        return Document(
            path: path, format: .markdown,
            blocks: [
                Block(
                    kind: .heading(level: 1), text: "RANCANGAN PERATURAN BUPATI CONTOH",
                    anchor: .source([SourceSegment(textOffset: 0, sourceOffset: 2, length: 33)])),
                Block(
                    kind: .heading(level: 2), text: "Pasal 1",
                    anchor: .source([SourceSegment(textOffset: 0, sourceOffset: 40, length: 7)])),
                Block(
                    text: "Bupati membentuk Tim Koordinasi SPBE Daerah "
                        + "yang beranggotakan seluruh Perangkat Daerah.",
                    anchor: .source([
                        SourceSegment(textOffset: 0, sourceOffset: 49, length: 36),
                        SourceSegment(textOffset: 37, sourceOffset: 86, length: 51),
                    ])),
            ], source: source)
    }

    /// Where words stand in a block.
    public static func range(of words: String, block: Int, in document: Document) -> TextRange {
        let text = Array(document.blocks[block].text.utf8)
        let needle = Array(words.utf8)
        let start = text.indices.first { text[$0...].starts(with: needle) } ?? 0
        return TextRange(block: block, bytes: start..<start + needle.count)
    }
}
