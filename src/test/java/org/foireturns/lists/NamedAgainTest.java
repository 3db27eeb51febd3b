package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamedAgainTest {
    private static final String MONTHS = """
            | April 2024 |        |     |          |
            | Offence    | Gender | Age | Platform |
            | 1          | F      | 11  | Kik      |
            | %s         | F      | 13  | Kik      |
            | 2          | M      | 12  | Kik      |
            | 3          | F      | 13  | Snapchat |
            | 4          | F      | 15  | Snapchat |
            | May 2024   |        |     |          |
            | 1          | F      | 12  | Kik      |
            | 2          | M      | 14  | Snapchat |
            | 3          | F      | 14  | Snapchat |
            | 4          | F      | 14  | Kik      |
            """;

    @Test
    void theFirstOfMayIsAnotherOffenceThanTheFirstOfApril() {
        DrawnList drawn = DrawnList.of(MONTHS.formatted("1"));
        NamedAgain names = new NamedAgain(drawn.plan().reference(), DrawnList.WORDS);
        Set<Long> different = hashes(drawn, names);
        assertThat(different).as("two rows are of one offence").hasSize(8);
        assertThat(hashes(drawn, names)).as("from the top once more").isEqualTo(different);
    }

    private static Set<Long> hashes(DrawnList drawn, NamedAgain names) {
        return drawn.list()
                .records()
                .filter(row -> Cells.whole(Objects.requireNonNull(row.cell(0))) != null)
                .map(row -> Objects.requireNonNull(names.of(row)))
                .collect(Collectors.toSet());
    }

    @Test
    void otherReferencesAreWhatStandsThere() {
        DrawnList drawn = DrawnList.of("""
                | Crime no  | Gender | Age | Platform |
                | 24/000101 | F      | 11  | Kik      |
                | 24/000102 | M      | 12  | Kik      |
                | 24/000101 | F      | 13  | Kik      |
                | 24/000104 | F      | 13  | Kik      |
                """);
        NamedAgain names = new NamedAgain(drawn.plan().reference(), DrawnList.WORDS);
        List<Long> all =
                drawn.list().records().map(names::of).filter(Objects::nonNull).toList();
        assertThat(all).hasSize(4);
        assertThat(all.get(0)).isEqualTo(all.get(2)).isNotEqualTo(all.get(1));
    }

    @Test
    void rowsThatAreNumberedBelowEachHeadingAreAnOffenceEach() {
        DrawnList drawn = DrawnList.of("""
                | April 2024 |        |     |          |
                | Offence    | Gender | Age | Platform |
                | 1          | F      | 11  | Kik      |
                | 2          | M      | 12  | Kik      |
                | 3          | F      | 13  | Snapchat |
                | May 2024   |        |     |          |
                | 1          | F      | 12  | Kik      |
                | 2          | M      | 14  | Snapchat |
                | 3          | F      | 14  | Snapchat |
                """);
        assertThat(drawn.kinds()).startsWith("SEQUENCE");
        assertThat(drawn.read().said()).hasSize(6);
    }
}
