package org.foireturns.meaning;

import org.foireturns.model.Address;
import org.jspecify.annotations.Nullable;

/**
 * Where a note stands, as a person finds it.
 *
 * @param cell its address, with its sheet where that is another one
 * @param comment what it says, where it hangs on that cell; null for the text of a cell
 */
record NotePlace(String cell, @Nullable String comment) {
    static NotePlace of(Address note) {
        return new NotePlace(note.toString(), null);
    }

    static NotePlace onSheet(String sheet, Address note) {
        return new NotePlace(sheet + "!" + note, null);
    }

    static NotePlace ofComment(Address cell, String words) {
        return new NotePlace(cell.toString(), words);
    }

    /** Within a sentence: "the note at A20", "the comment on D4". */
    String words() {
        return comment != null ? "the comment on " + cell : "the note at " + cell;
    }

    /** At the beginning of a sentence: "A20", "The comment on D4". */
    String shortly() {
        return comment != null ? "The comment on " + cell : cell;
    }
}
