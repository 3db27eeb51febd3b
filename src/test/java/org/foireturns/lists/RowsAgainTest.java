package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.model.Block;
import org.foireturns.model.Grid;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;

class RowsAgainTest {
    private static final String HEADS = "| Crime ref | Recorded | Gender | Age |\n";
    private static final String APRIL = "| 24/001 | 2024-04-01 | F | 12 |\n| 24/002 | 2024-04-02 | M | 13 |\n";
    private static final String MAY = "| 24/003 | 2024-05-01 | F | 12 |\n| 24/004 | 2024-05-02 | M | 13 |\n";
    private static final String JUNE = "| 24/005 | 2024-06-01 | F | 12 |\n| 24/006 | 2024-06-02 | M | 13 |\n";

    /** The numbers of the rows of the second list, as Excel shows them, that the first one has. */
    private static List<Integer> again(Grid... sheets) {
        List<Lists.Found> found = RowsAgain.marked(
                Stream.of(sheets).map(sheet -> Lists.in(sheet, DrawnList.WORDS)).toList(), DrawnList.WORDS);
        Block.RecordList second = found.get(1).lists().get(0);
        RowsAgain rows = new RowsAgain(second.key());
        return second.records()
                .filter(rows::has)
                .map(RawRecord::row)
                .map(row -> row + 1)
                .toList();
    }

    @Test
    void rowsOfExtractsThatOverlapStandInBoth() {
        assertThat(again(
                        GridText.grid("Apr - May", HEADS + APRIL + MAY),
                        GridText.grid("May - Jun", HEADS + MAY + JUNE)))
                .containsExactly(2, 3);
    }

    @Test
    void aRowThatSaysSomethingElseIsAnother() {
        assertThat(again(
                        GridText.grid("Apr - May", HEADS + APRIL + MAY),
                        GridText.grid("May - Jun", HEADS + MAY.replace("| 13 |", "| 14 |") + JUNE)))
                .containsExactly(2);
    }

    @Test
    void anOffenceMayStandOnTheSheetsOfTwoPlatforms() {
        assertThat(again(GridText.grid("Snapchat", HEADS + APRIL + MAY), GridText.grid("Kik", HEADS + MAY + JUNE)))
                .isEmpty();
    }

    @Test
    void listsWithOtherHeadsSayOtherThings() {
        assertThat(again(
                        GridText.grid("Victims", HEADS + APRIL + MAY),
                        GridText.grid("Offences", HEADS.replace("Age", "Age at report") + MAY + JUNE)))
                .isEmpty();
    }

    @Test
    void anotherVictimOfAnOffenceThatStandsInBothIsNone() {
        assertThat(again(
                        GridText.grid("Apr - May", HEADS + APRIL + MAY),
                        GridText.grid("May - Jun", HEADS + MAY + "| 24/003 | 2024-05-01 | M | 14 |\n" + JUNE)))
                .containsExactly(2, 3);
    }
}
