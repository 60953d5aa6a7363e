import CMarkGFM
import DocumentModel
import Glibc

/// Owner of a cmark-gfm syntax tree: tables and footnotes on, everything that is no part of a legal text
/// (strikethrough, autolinks, task lists) off. Nodes are valid as long as their tree lives, on the thread that made
/// it; a tree that is made while another lives ends before it.
final class CMarkTree {
    let root: CMarkNode
    /// Nil for a big text, whose nodes are given back one by one.
    private let arena: UnsafeMutablePointer<patuh_arena>?
    /// In bytes.
    private static let biggestInArena = 4 << 20

    private struct TableExtension: @unchecked Sendable {
        let pointer: OpaquePointer?
    }

    private static let table: TableExtension = {
        // Registration is not safe against threads; a static is set up once.
        cmark_gfm_core_extensions_ensure_registered()
        return TableExtension(pointer: cmark_find_syntax_extension("table"))
    }()

    /// Nil when the library yields no tree.
    init?(_ lines: SourceLines, hasTables: Bool = true) {
        let arena = lines.source.count <= Self.biggestInArena ? patuh_arena_begin() : nil
        guard let node = Self.parse(lines, hasTables: hasTables, inArena: arena != nil) else {
            if let arena { patuh_arena_end(arena) }
            return nil
        }
        self.arena = arena
        root = CMarkNode(pointer: node)
    }

    private static func parse(_ lines: SourceLines, hasTables: Bool, inArena: Bool) -> OpaquePointer? {
        // Without a pipe there is no table, and the parser need not ask every line for one.
        let table = hasTables && lines.source.offset(of: [0x7C]) != nil ? table.pointer : nil
        // Without it the parser need not go over the whole tree once more.
        let hasFootnotes = lines.source.offset(of: Array("[^".utf8)) != nil
        let options = hasFootnotes ? CMARK_OPT_FOOTNOTES : CMARK_OPT_DEFAULT
        let memory = inArena ? patuh_arena_memory() : cmark_get_default_mem_allocator()
        guard let parser = cmark_parser_new_with_mem(options, memory) else { return nil }
        defer { cmark_parser_free(parser) }
        if let table { cmark_parser_attach_syntax_extension(parser, table) }
        lines.source.withUnsafeBytes { bytes in
            var start = lines.start
            for end in lines.breaks + [bytes.count] {
                let piece = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
                cmark_parser_feed(parser, piece.baseAddress?.assumingMemoryBound(to: CChar.self), piece.count)
                // CR, because LF would only complete a CR before it.
                if end < bytes.count { cmark_parser_feed(parser, "\r", 1) }
                start = end
            }
        }
        return cmark_parser_finish(parser)
    }

    deinit {
        if let arena { patuh_arena_end(arena) } else { cmark_node_free(root.pointer) }
    }

    /// Hands out the blocks of the document one after the other and frees each behind its use, so that a big
    /// document and its tree are not held both at once.
    func consumeBlocks(while isWanted: (CMarkNode) -> Bool) {
        while let block = root.firstChild {
            let goesOn = isWanted(block)
            if arena == nil { cmark_node_free(block.pointer) } else { cmark_node_unlink(block.pointer) }
            if !goesOn { return }
        }
    }
}

/// A node of the syntax tree.
struct CMarkNode: Equatable {
    let pointer: OpaquePointer

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: CMarkNode? { cmark_node_parent(pointer).map(CMarkNode.init) }
    var firstChild: CMarkNode? { cmark_node_first_child(pointer).map(CMarkNode.init) }
    var next: CMarkNode? { cmark_node_next(pointer).map(CMarkNode.init) }

    /// First and last line, counted from 1; 0 where the parser does not know.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// First byte in its line, counted from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var isFenced: Bool {
        var length: Int32 = 0
        var offset: Int32 = 0
        var character: CChar = 0
        return cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
    }
    /// A table of the table extension, whose node types are no constants.
    var isTable: Bool { cmark_gfm_extensions_get_table_columns(pointer) > 0 }

    /// Text of a leaf; empty for other nodes.
    var literal: UnsafeBufferPointer<UInt8> {
        guard let text = cmark_node_get_literal(pointer) else {
            return UnsafeBufferPointer(start: nil, count: 0)
        }
        let raw = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
        return UnsafeBufferPointer(start: raw, count: strlen(text))
    }
}

/// Depth-first walk over a node and its descendants, in constant stack space at any depth.
struct CMarkWalk {
    enum Event {
        case enter(CMarkNode)
        case leave(CMarkNode)
    }

    private let root: CMarkNode
    private var last: Event?

    init(_ root: CMarkNode) {
        self.root = root
    }

    /// The next event, nil at the end. Every node is entered and left.
    mutating func next() -> Event? {
        switch last {
        case nil: last = .enter(root)
        case .enter(let node): last = node.firstChild.map(Event.enter) ?? .leave(node)
        case .leave(let node):
            if node == root { return nil }
            last = node.next.map(Event.enter) ?? node.parent.map(Event.leave)
        }
        return last
    }

    /// Passes over the descendants of the node that was just entered, and over leaving it.
    mutating func skipChildren() {
        if case .enter(let node) = last { last = .leave(node) }
    }
}
