package org.foireturns.sentences;

import java.util.List;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a letter with what it states.
 *
 * @param grid the sheet of its paragraph
 * @param number of the sentence in its paragraph, from 1
 * @param stated nothing when it is left to be asked about
 * @param year that the sentences before it in its paragraph named last, to which "the year before" refers
 * @param when the year that it speaks of where it names none, as it is typed; empty for the letter's
 * @param correction what it corrects; null when it corrects nothing
 */
record ToldSentence(
        Grid grid,
        Cell paragraph,
        int number,
        String text,
        List<Statement> stated,
        String year,
        String when,
        @Nullable Correction correction) {
    ToldSentence {
        stated = List.copyOf(stated);
    }

    boolean isIn(ToldSentence other) {
        return grid == other.grid && paragraph.equals(other.paragraph);
    }

    /** The same stating something else, or nothing. */
    ToldSentence stating(List<Statement> others) {
        return new ToldSentence(grid, paragraph, number, text, others, year, when, correction);
    }

    /** The same without its words, which another sentence says better. */
    ToldSentence silent() {
        return new ToldSentence(grid, paragraph, number, "", stated, year, when, correction);
    }
}
