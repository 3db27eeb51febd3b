package org.foireturns.meaning;

import java.util.stream.Stream;

/** One way in which notes change what numbers say. */
interface NoteReader {
    /** What a note changes; nothing where it says nothing of the kind. */
    Stream<Caveat> read(Note note);
}
