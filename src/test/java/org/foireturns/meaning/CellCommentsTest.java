package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Address;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.normalise.Shelves;
import org.junit.jupiter.api.Test;

/** What comments change, and which of them are not understood; {@link Bearers} are the cells on which they act. */
class CellCommentsTest {
    private static final String TABLE = """
            | Sexual communication with a child, Kent |
            |         |         |         |
            | Victim  | 2023/24 | 2024/25 |
            | Female  | 30      | 40      |
            | Male    | 20      | *       |
            | Other   | 3       | 2       |
            """;

    private static ReturnMeaning.Read read(Map<String, String> comments) {
        List<Comment> hung = comments.entrySet().stream()
                .map(comment -> new Comment(Address.parse(comment.getKey()), comment.getValue()))
                .toList();
        Grid drawn = grid(TABLE).commented(hung);
        return new ReturnMeaning(Grammars.ofConfig(), Shelves.normaliser(), Request.open("2025", "71/17"))
                .read(List.of(drawn), "Kent Police.xlsx");
    }

    private static List<String> unheard(Map<String, String> comments) {
        return read(comments).comments().unheard("Sheet1").stream()
                .map(comment -> comment.cell() + " " + comment.text())
                .toList();
    }

    /** Why values are asked about, by their address. */
    private static Map<String, String> doubts(Map<String, String> comments) {
        Map<String, String> doubts = new TreeMap<>();
        for (TableMeaning table : read(comments).tables()) {
            for (Meant value : table.values()) {
                Doubt doubt = value.doubt();
                if (doubt != null) {
                    doubts.put(value.cell().address().toString(), doubt.why());
                }
            }
        }
        return doubts;
    }

    /** What stands for the star of the table. */
    private static String star(Map<String, String> comments) {
        return read(comments).values().words(Objects.requireNonNull(grid(TABLE).cell(4, 2)));
    }

    @Test
    void oneOnALabelOrANumberSpeaksOfItAlone() {
        String nineMonths = "April 2024 to December 2024 only";

        assertThat(doubts(Map.of("C3", nineMonths)).keySet()).containsExactly("C4", "C5", "C6");
        assertThat(doubts(Map.of("C3", nineMonths)))
                .containsEntry("C4", "the comment on C3 says that only 1 April 2024 to 31 December 2024 is in it");
        assertThat(doubts(Map.of("C4", nineMonths)).keySet()).containsExactly("C4");
        assertThat(unheard(Map.of("C4", nineMonths))).isEmpty();
    }

    @Test
    void oneOnATitleSpeaksOfItsSheet() {
        assertThat(doubts(Map.of("A1", "2024/25 covers the nine months to 31 December 2024 only"))
                        .keySet())
                .containsExactly("C4", "C5", "C6");
        assertThat(doubts(Map.of("A1", "All figures are for April to December only.")))
                .hasSize(6);
    }

    @Test
    void oneOnABlankCellOfATableSpeaksOfNothingThatIsKnown() {
        Grid gap = grid("""
                | Sexual communication with a child | 2023/24 | 2024/25 |
                | Female                            | 30      | 40      |
                | Male                              |         | 20      |
                """)
                .commented(List.of(new Comment(Address.parse("B3"), "2024/25 is April to December 2024 only")));
        ReturnMeaning.Read read = new ReturnMeaning(
                        Grammars.ofConfig(), Shelves.normaliser(), Request.open("2025", "71/17"))
                .read(List.of(gap), "Kent Police.xlsx");
        assertThat(read.comments().unheard("Sheet1")).hasSize(1);
        assertThat(read.tables().get(0).values()).allMatch(value -> value.doubt() == null);
    }

    @Test
    void oneExplainsASignOrACode() {
        assertThat(star(Map.of("C5", "fewer than 5"))).isEqualTo("0 to 4");
        assertThat(unheard(Map.of("C5", "Fewer than 5. Withheld under s.40."))).isEmpty();
        assertThat(unheard(Map.of("A6", "Other = not recorded"))).isEmpty();
    }

    @Test
    void oneThatChangesNothingIsNotHeard() {
        assertThat(unheard(
                        Map.of("C4", "Includes 2 crimes that were cancelled in April 2026 after the extract was run")))
                .hasSize(1);
        assertThat(unheard(Map.of("B4", "Includes 3 out of force.", "C3", "April 2024 to December 2024 only. Sorry.")))
                .containsExactly("C3 Sorry.", "B4 Includes 3 out of force.");
    }

    @Test
    void ofTwoThatContradictEachOtherNoneIsHeard() {
        Map<String, String> two = Map.of("C5", "* = fewer than 5", "B5", "* = 5 to 9");

        assertThat(unheard(two)).containsExactly("B5 * = 5 to 9", "C5 * = fewer than 5");
        assertThat(star(two)).isNotEqualTo("0 to 4");
    }
}
