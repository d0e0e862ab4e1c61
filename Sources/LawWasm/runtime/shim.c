// The few C functions that Embedded Swift calls on wasm32, where there is no C library underneath.

#include <stddef.h>
#include <stdint.h>

// MARK: Memory
//
// Blocks come in sizes of 2^n bytes, cut from the end of the memory and never given back to it; a freed block waits in
// the list of its size. Sixteen bytes before what the caller sees stand the size and where the block begins.

enum { least_shift = 5, classes = 27, page = 65536 };

struct label {
  void *block;
  uint32_t class;
  uint32_t unused[2];
};
_Static_assert(sizeof(struct label) == 16, "the label keeps the caller's alignment");

extern unsigned char __heap_base;
static void *waiting[classes];
static uintptr_t end_of_use;

static void *cut(size_t size) {
  if (!end_of_use) end_of_use = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
  uintptr_t block = end_of_use;
  size_t have = __builtin_wasm_memory_size(0) * (size_t)page;
  if (size > SIZE_MAX - page - block) __builtin_trap();
  if (block + size > have) {
    size_t pages = (block + size - have + page - 1) / page;
    if (__builtin_wasm_memory_grow(0, pages) == SIZE_MAX) __builtin_trap();
  }
  end_of_use = block + size;
  return (void *)block;
}

static void *allocate(size_t size, size_t alignment) {
  size_t slack = alignment > 16 ? alignment : 0;
  if (size > SIZE_MAX / 4 || slack > SIZE_MAX / 4) __builtin_trap();
  size_t wanted = sizeof(struct label) + slack + size;
  uint32_t class = 0;
  while (((size_t)1 << (class + least_shift)) < wanted) class++;
  if (class >= classes) __builtin_trap();

  unsigned char *block = waiting[class];
  if (block) {
    waiting[class] = *(void **)block;
  } else {
    block = cut((size_t)1 << (class + least_shift));
  }
  uintptr_t start = (uintptr_t)block + sizeof(struct label);
  if (slack) start = (start + alignment - 1) & ~(uintptr_t)(alignment - 1);
  struct label *label = (struct label *)start - 1;
  label->block = block;
  label->class = class;
  return (void *)start;
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  *result = allocate(size, alignment);
  return 0;
}

void *malloc(size_t size) { return allocate(size, 16); }

void free(void *pointer) {
  if (!pointer) return;
  struct label label = *((struct label *)pointer - 1);
  *(void **)label.block = waiting[label.class];
  waiting[label.class] = label.block;
}

// MARK: Bytes. With bulk memory, clang turns these into single instructions.

void *memcpy(void *to, const void *from, size_t count) {
  __builtin_memcpy(to, from, count);
  return to;
}

void *memmove(void *to, const void *from, size_t count) {
  __builtin_memmove(to, from, count);
  return to;
}

void *memset(void *to, int value, size_t count) {
  __builtin_memset(to, value, count);
  return to;
}

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *a = left, *b = right;
  for (size_t i = 0; i < count; i++) {
    if (a[i] != b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return 0;
}

// MARK: Arithmetic
//
// The checked multiplication of two 64-bit numbers, which exact fractions need, asks for a product of 128 bits.

typedef union {
  __int128 whole;
  struct {
    uint64_t low, high;
  };
} wide;

__int128 __multi3(__int128 left, __int128 right) {
  wide a = {.whole = left}, b = {.whole = right}, product;
  uint64_t a0 = (uint32_t)a.low, a1 = a.low >> 32, b0 = (uint32_t)b.low, b1 = b.low >> 32;
  uint64_t low = a0 * b0;
  uint64_t middle = a1 * b0 + (low >> 32);  // at most (2^32 − 1)^2 + 2^32 − 1: it fits
  uint64_t carried = a0 * b1 + (uint32_t)middle;
  product.low = carried << 32 | (uint32_t)low;
  product.high = a1 * b1 + (middle >> 32) + (carried >> 32) + a.high * b.low + a.low * b.high;
  return product.whole;
}

// MARK: The rest

/// The seed of hash tables. Always the same, so that the same question gets the same answer to the last byte.
void arc4random_buf(void *buffer, size_t count) {
  unsigned char *bytes = buffer;
  for (size_t i = 0; i < count; i++) bytes[i] = (unsigned char)(151 * i + 89);
}

/// Nobody reads what is printed.
int putchar(int character) { return character; }

void __stack_chk_fail(void) { __builtin_trap(); }
