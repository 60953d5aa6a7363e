// Charter: CMarkGFM makes the system library cmark-gfm importable, and gives a syntax tree memory of its own.
#include <cmark-gfm.h>
#include <cmark-gfm-core-extensions.h>
#include <stdlib.h>
#include <string.h>

// cmark-gfm asks for a piece of memory for every word or two and gives each back alone; its own arena is one for all
// threads. Here the pieces of a tree are cut from chunks that go back together; small ones, which come and go for every
// cell of a table, are given out again. The functions have no argument that tells the tree, so it is the innermost that
// its thread has begun. All are to be used in one Swift file: each has its own copy of the static variables.

struct patuh_chunk {
    struct patuh_chunk *before;
    size_t used, size;
};

// Pieces that were given back, by their room in units of 16 bytes.
enum { patuh_small = 64, patuh_classes = patuh_small / 16 + 1 };

struct patuh_arena {
    struct patuh_arena *outer;
    struct patuh_chunk *chunk;
    void *spare[patuh_classes];
};

static inline struct patuh_arena **patuh_innermost(void) {
    static _Thread_local struct patuh_arena *innermost;
    return &innermost;
}

static inline size_t patuh_aligned(size_t size) { return (size + 15) & ~(size_t)15; }

static inline void *patuh_piece(size_t bytes) {
    size_t head = patuh_aligned(sizeof(struct patuh_chunk));
    if (bytes > SIZE_MAX / 2) abort();
    struct patuh_arena *arena = *patuh_innermost();
    void **spare = bytes <= patuh_small ? &arena->spare[patuh_aligned(bytes) / 16] : NULL;
    if (spare && *spare) {
        void *piece = *spare;
        *spare = *(void **)piece;
        return piece;
    }
    struct patuh_chunk *chunk = arena->chunk;
    // Before each piece stands its room, for realloc and free.
    size_t needed = 16 + patuh_aligned(bytes);
    if (!chunk || chunk->size - chunk->used < needed) {
        size_t room = needed > 65536 ? needed : 65536;
        struct patuh_chunk *fresh = (struct patuh_chunk *)malloc(head + room);
        if (!fresh) abort();
        fresh->before = chunk;
        fresh->used = head;
        fresh->size = head + room;
        arena->chunk = chunk = fresh;
    }
    char *piece = (char *)chunk + chunk->used;
    chunk->used += needed;
    *(size_t *)piece = needed - 16;
    return piece + 16;
}

static inline void *patuh_calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) abort();
    return memset(patuh_piece(bytes), 0, bytes);
}

// A big piece goes back with its tree.
static inline void patuh_free(void *piece) {
    struct patuh_arena *arena = *patuh_innermost();
    if (!piece || !arena) return;
    size_t room = *(size_t *)((char *)piece - 16);
    if (room == 0 || room > patuh_small) return;
    *(void **)piece = arena->spare[room / 16];
    arena->spare[room / 16] = piece;
}

static inline void *patuh_realloc(void *old, size_t size) {
    if (!old) return patuh_piece(size);
    size_t room = *(size_t *)((char *)old - 16);
    if (size <= room) return old;
    // The last piece grows where it lies.
    struct patuh_chunk *chunk = (*patuh_innermost())->chunk;
    if ((char *)old + room == (char *)chunk + chunk->used && size <= SIZE_MAX / 2
        && patuh_aligned(size) - room <= chunk->size - chunk->used) {
        chunk->used += patuh_aligned(size) - room;
        *(size_t *)((char *)old - 16) = patuh_aligned(size);
        return old;
    }
    void *piece = memcpy(patuh_piece(size), old, room);
    patuh_free(old);
    return piece;
}

static inline cmark_mem *patuh_arena_memory(void) {
    static cmark_mem memory = {patuh_calloc, patuh_realloc, patuh_free};
    return &memory;
}

// Returns NULL when there is no memory.
static inline struct patuh_arena *patuh_arena_begin(void) {
    struct patuh_arena *arena = (struct patuh_arena *)calloc(1, sizeof(struct patuh_arena));
    if (arena) {
        arena->outer = *patuh_innermost();
        *patuh_innermost() = arena;
    }
    return arena;
}

// Only the innermost can end.
static inline void patuh_arena_end(struct patuh_arena *arena) {
    *patuh_innermost() = arena->outer;
    while (arena->chunk) {
        struct patuh_chunk *chunk = arena->chunk;
        arena->chunk = chunk->before;
        free(chunk);
    }
    free(arena);
}
