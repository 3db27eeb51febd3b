package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimColumnTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Victim     | F11 F13 M12 F12 F13 M14 | GENDER_AND_AGE
            Victim     | F11 F13 M? F12 U? M14   | GENDER_AND_AGE
            Victim     | F1 F2 M1 F1 F2 M2       | GENDER
            Victim     | F M F F U M             | GENDER
            Vic sex    | F M F F U M             | GENDER
            Age        | 11 13 12 12 13 14       | AGE
            Age group  | 12-15 16+ 12-15 12-15 16+ 12-15 | AGE_BAND
            """)
    void aColumnTellsOfVictimsByItsHeadAndItsCells(String head, String cells, ColumnKind kind) {
        String rows = Stream.of(cells.split(" "))
                .map(cell -> "| 24/0001" + cell.hashCode() % 1000 + " | " + cell + " | Kik |\n")
                .collect(Collectors.joining());
        DrawnList drawn = DrawnList.of("| Crime no | " + head + " | Platform |\n" + rows);
        assertThat(drawn.plan().columns().all().get(1).kind()).isEqualTo(kind);
    }
}
