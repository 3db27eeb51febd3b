package org.foireturns.meaning;

import java.util.function.Predicate;
import org.foireturns.model.CellRange;
import org.jspecify.annotations.Nullable;

/**
 * What a note changes in what numbers say.
 *
 * @param where the note stands
 * @param sheet that it speaks of; null when it speaks of all
 * @param mark of the numbers that it speaks of; null when it speaks of all
 * @param only where the one table stands that it speaks of; null when it speaks of all
 * @param besides what else must hold of a number
 * @param doubt what is unclear by it; null when the numbers are rounded and no more
 */
record Caveat(
        NotePlace where,
        @Nullable String sheet,
        @Nullable NoteMark mark,
        @Nullable CellRange only,
        Predicate<Meant> besides,
        @Nullable String doubt) {

    /** One that tells of a note what it says of all its numbers. */
    static Caveat of(Note note, @Nullable CellRange only, String says) {
        return of(note, only, value -> true, says);
    }

    static Caveat of(Note note, @Nullable CellRange only, Predicate<Meant> besides, String says) {
        String doubt = note.where().words() + " " + says;
        return new Caveat(note.where(), note.speaksOf(), note.mark(), only, besides, doubt);
    }

    static Caveat ofRounding(Note note) {
        return new Caveat(note.where(), note.speaksOf(), note.mark(), note.only(), value -> true, null);
    }

    boolean speaksOf(String other) {
        return sheet == null || sheet.equals(other);
    }

    /** Whether it speaks of a number of a sheet, but for the mark that this may have to bear. */
    boolean holds(Meant value, String of) {
        return speaksOf(of) && (only == null || only.contains(value.cell().address())) && besides.test(value);
    }
}
