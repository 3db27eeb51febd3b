package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.foireturns.GridText;
import org.foireturns.model.Block;
import org.foireturns.model.Dimension;
import org.junit.jupiter.api.Test;

/** Which of several lists of a return are added, and which are compared. */
class CompanionsTest {
    private static List<Block.RecordList> lists(List<Map.Entry<String, String>> sheets) {
        List<Lists.Found> found = sheets.stream()
                .map(sheet -> Lists.in(GridText.grid(sheet.getKey(), sheet.getValue()), DrawnList.WORDS))
                .toList();
        return Companions.of(found, DrawnList.WORDS, "71/17").stream()
                .flatMap(sheet -> sheet.lists().stream())
                .toList();
    }

    private static String quarter(String month, String second) {
        return """
                | Crime Ref | Recorded Month | Victim Sex | Platform 1 | Platform 2 |
                | %1$s/101  | %1$s-24        | Female     | Kik        | %2$s       |
                | %1$s/102  | %1$s-24        | Male       | Snapchat   | %2$s       |
                """.formatted(month, second);
    }

    @Test
    void sheetsWithTheSameHeadsAreOneList() {
        List<Block.RecordList> lists =
                lists(List.of(Map.entry("Q1", quarter("Apr", "")), Map.entry("Q2", quarter("Jul", "Discord"))));
        assertThat(lists)
                .hasSize(2)
                .allMatch(Block.RecordList::part)
                .allMatch(list -> list.compared().isEmpty());
    }

    @Test
    void aListOfOtherColumnsAnswersWhatTheFirstDoesNot() {
        List<Block.RecordList> lists =
                lists(List.of(Map.entry("Offences", quarter("Apr", "")), Map.entry("Victims", """
                        | # | Victim sex | Victim age |
                        | 1 | Female | 12 |
                        | 2 | Male   | 13 |
                        | 3 | Female | 12 |
                        | 4 | Female | 12 |
                        | 5 | Female | 12 |
                        | 6 | Male   | 13 |
                        """)));
        assertThat(lists).hasSize(2).noneMatch(Block.RecordList::part);
        assertThat(lists.get(1).compared()).containsExactlyInAnyOrder(Dimension.TOTAL, Dimension.VICTIM_GENDER);
    }

    @Test
    void aListAloneIsNeitherAPartNorCompared() {
        assertThat(lists(List.of(Map.entry("Q1", quarter("Apr", "")))))
                .singleElement()
                .matches(list -> !list.part() && list.compared().isEmpty());
    }

    @Test
    void theSameRowsAgainAreNoPart() {
        List<Block.RecordList> lists =
                lists(List.of(Map.entry("Data", quarter("Apr", "")), Map.entry("Copy", quarter("Apr", ""))));
        assertThat(lists).hasSize(2).noneMatch(Block.RecordList::part);
        assertThat(lists.get(0).compared()).isEmpty();
        assertThat(lists.get(1).compared())
                .containsExactlyInAnyOrder(Dimension.TOTAL, Dimension.VICTIM_GENDER, Dimension.PLATFORM);
    }

    private static String offences(int first, String year) {
        return """
                | Crime Ref | Recorded   | Victim Sex |
                | 24/%1$s01   | %2$s-04-02 | Female     |
                | 24/%1$s02   | %2$s-05-02 | Male       |
                | 24/%1$s03   | %2$s-06-02 | Male       |
                """.formatted(first, year);
    }

    @Test
    void theListWithReferencesComesFirstWhereverItStands() {
        List<Block.RecordList> lists =
                lists(List.of(Map.entry("Victims", """
                        | # | Victim sex | Victim age | Platform |
                        | 1 | Female | 12 | Kik |
                        | 2 | Male   | 13 | Kik |
                        | 3 | Female | 12 | Kik |
                        | 4 | Female | 12 | Yubo |
                        """), Map.entry("Offences", offences(1, "2024"))));
        assertThat(lists.get(1).compared()).isEmpty();
        assertThat(lists.get(0).compared()).containsExactlyInAnyOrder(Dimension.TOTAL, Dimension.VICTIM_GENDER);
    }
}
