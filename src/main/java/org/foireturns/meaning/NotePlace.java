package org.foireturns.meaning;

import org.foireturns.model.Address;

/**
 * Where a note stands, as a person finds it.
 *
 * @param cell its address, with its sheet where that is another one
 * @param comment whether it hangs on that cell
 */
record NotePlace(String cell, boolean comment) {
    static NotePlace of(Address note) {
        return new NotePlace(note.toString(), false);
    }

    static NotePlace onSheet(String sheet, Address note) {
        return new NotePlace(sheet + "!" + note, false);
    }

    static NotePlace ofComment(Address cell) {
        return new NotePlace(cell.toString(), true);
    }

    /** Within a sentence: "the note at A20", "the comment on D4". */
    String words() {
        return comment ? "the comment on " + cell : "the note at " + cell;
    }

    /** At the beginning of a sentence: "A20", "The comment on D4". */
    String shortly() {
        return comment ? "The comment on " + cell : cell;
    }
}
