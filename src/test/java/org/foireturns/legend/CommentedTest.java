package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;

class CommentedTest {
    @Test
    void whatIsToldTakesThePlaceOfTheLabelAndTheRestHangsOnIt() {
        Grid written = written("means Female. Checked.");

        assertThat(String.valueOf(written.cell(0, 0))).isEqualTo("A1 TEXT \"Female\"");
        assertThat(written.comments()).extracting(Comment::text).containsExactly("Checked.");
    }

    @Test
    void aCommentThatTellsTheSameTwiceIsUsedUp() {
        Grid written = written("means Female. Means Female.");

        assertThat(String.valueOf(written.cell(0, 0))).isEqualTo("A1 TEXT \"Female\"");
        assertThat(written.comments()).isEmpty();
    }

    @Test
    void aLabelOfWhichTwoThingsAreToldStaysAsItIs() {
        Grid written = written("means Female. Means Male.");

        assertThat(String.valueOf(written.cell(0, 0))).isEqualTo("A1 TEXT \"F1\"");
        assertThat(written.comments()).extracting(Comment::text).containsExactly("means Female. Means Male.");
    }

    @Test
    void aCommentOnABlankCellIsLeft() {
        Grid drawn = grid("| F1 | 3 |").commented(List.of(new Comment(Address.parse("C1"), "means Female.")));

        assertThat(written(drawn).comments()).extracting(Comment::text).containsExactly("means Female.");
    }

    private static Grid written(String comment) {
        return written(grid("| F1 | 3 |").commented(List.of(new Comment(Address.parse("A1"), comment))));
    }

    private static Grid written(Grid drawn) {
        return new Commented(CommentedTest::told)
                .writtenOut(new Workbook(List.of(drawn), List.of()))
                .grids()
                .get(0);
    }

    /** The last word of the sentences that begin with "means". */
    private static Map<String, String> told(Cell label, Comment comment) {
        Map<String, String> told = new HashMap<>();
        for (String sentence : comment.sentences()) {
            String means = "Means ";
            if (sentence.regionMatches(true, 0, means, 0, means.length())) {
                told.put(sentence, sentence.substring(means.length()).replace(".", ""));
            }
        }
        return told;
    }
}
