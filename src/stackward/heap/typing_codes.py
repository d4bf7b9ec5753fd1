"""Numbers that the kernels of typing share with their callers; compiled with the kernels."""

from __future__ import annotations

SIGNATURES: dict[str, str] = {}
HELPERS: tuple[str, ...] = ()

# What a pointer word of a value says; the rest of the code is a row of the types.
CODE_SILENT = 1  # unsafe.Pointer: nothing
CODE_POINTER = 2
CODE_SLICE = 3  # its capacity is two words on
CODE_TEXT = 4  # a string: its length is the next word
CODE_EFACE = 5  # the word before is the type
CODE_IFACE = 6  # the word before is the itab
CODE_FUNC = 7
CODE_DIRECTORY = 8  # of a map: the next word is 0 for a single group
CODE_GROUPS = 9  # of a map: the next word is their number less one
CODE_BUFFER = 10  # of a channel: its capacity is the word before
CODE_COUNTED = 11  # the next word is the number
CODE_REFLECTED = 12  # in a reflect.Value: the word before is the type, the next has flags
CODE_TOLD = 13  # the beginning of a value that the runtime says the type of
CODE_MANY = 14  # of a slice, with its capacity lost
CODE_LETTERS = 15  # of a string, with its length lost

# Columns of a type.
TYPE_WIDTH = 12
TYPE_SIZE = 0
TYPE_UNIT = 1  # the size after which its pointers repeat: of an array's element
TYPE_WORDS_AT = 2
TYPE_WORDS = 3
TYPE_MASK_AT = 4
TYPE_MASK = 5
TYPE_FIRST = 6  # the type of what it begins with, -1 where that is no part of it
TYPE_FLAGS = 7
TYPE_OTHER = 8  # of a map's directory: the group; see the flags
TYPE_BASE = 9  # the runtime's own type, of which this one says more; -1 for others
TYPE_CHANNEL = 10  # the channel of such elements, -1 for none
TYPE_POINTERS = 11  # how many pointers a value has
FLAG_DIRECT = 1  # an interface holds the value itself
FLAG_HIDDEN = 2  # a larger type that begins with it looks the same in memory
FLAG_CHANNEL = 4  # the other column has the size of elements with no pointers
FLAG_FUNC = 8
FLAG_OPAQUE = 16  # no more than its size is known
FLAG_HCHAN = 32  # any channel; the other column is where it has its element's type
FLAG_SHAPE = 64  # what generic code takes it for, without the names that the program has

# A bit of a waiting place's standing: only its words that hold live pointers are read.
PLACE_LIVE = 8
# Another: it is no place but the value of a pointer, which has a code instead of a type.
PLACE_CLAIM = 16
PLACE_STANDING = 7

# Columns of an object's state.
STATE_WIDTH = 4
STATE_STANDING = 0
STATE_RANK = 1
STATE_ROLE = 2
STATE_STEP = 3
# Bits in the column of steps: waits in the queue; of 32 KiB, and with a malloc header.
STATE_QUEUED, STATE_HEADED, STATE_STEPS = 0x80, 0x40, 0x3F

STANDING_UNKNOWN, STANDING_INFERRED, STANDING_PROPAGATED, STANDING_EXACT = 0, 1, 2, 3
RANK_NONE, RANK_HINT, RANK_PART, RANK_FULL = 0, 1, 2, 3
ROLE_VALUE, ROLE_MANY, ROLE_TEXT, ROLE_BUFFER, ROLE_TINY = 0, 1, 2, 3, 4
STEP_NONE, STEP_HEADER, STEP_RUNTIME, STEP_INTERFACE, STEP_POINTER, STEP_PAIR = 0, 1, 2, 3, 4, 5
STEP_ENCLOSING, STEP_SHAPE = 6, 7

# Places of the facts.
FACT_OBJECTS = 0
FACT_WAITING = 1  # objects in the queue
FACT_PENDING = 2  # places that wait
FACT_PENDING_LIMIT = 3
FACT_REGIONS = 4
FACT_ITABS = 5
FACT_KNOWN_BASE = 6
FACT_KNOWN = 7
FACT_CLOSURES = 8
FACT_FUNC_ROW = 9
FACT_BYTE_ROW = 10
FACT_SCAN = 11  # 1: look for interfaces in what has no type
FACT_CONFLICTS = 12
FACT_EXACT_CONFLICTS = 13
FACT_DROPPED = 14
FACT_REGION_WORDS = 15
FACT_CONTENT = 16
FACT_LOW = 17  # where the segments begin
FACT_HIGH = 18
# From here on, what `spread_types` is at: what it reads, ...
AT_MODE = 19
AT_SELF = 20  # the object
AT_WORD = 21  # the next of its pointer words, and the end
AT_END = 22
AT_FIRST = 23  # the first of them, among all
AT_EDGE = 24  # the next edge, and the end
AT_EDGE_END = 25
AT_CONTENT = 26  # where its content is; of a claim: the value
AT_START = 27  # where in its slot the value begins
AT_LIMIT = 28  # of a place: the bytes up to the region's end
AT_MARK = 29  # of a place: the mark of its first word
AT_LIVE = 30  # of a place: PLACE_LIVE or 0
AT_STANDING = 31
AT_UNIT = 32  # of its type, as the columns have it
AT_WORDS_AT = 33  # of a claim: its code
AT_WORDS = 34
AT_MASK_AT = 35
AT_MASK = 36
AT_REGION = 37
# ... and how far it has looked through what has no type.
AT_SCANNED = 38
AT_REGIONS_DONE = 39
FACT_HEAD = 40  # of the queue, which is a ring
FACTS = 41

IN_OBJECT, IN_PLACE, IN_UNTYPED, IN_REGIONS, IN_CLAIM = 0, 1, 2, 3, 4
REGION_WIDTH = 4
PENDING_WIDTH = 4
