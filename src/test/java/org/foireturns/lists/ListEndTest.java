package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far down a list goes. */
class ListEndTest {
    private static final String LIST = """
            | Crime no | Recorded   | Sex | Age | App      |
            | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
            | 24000102 | 2024-04-03 | M   | 12  | Kik      |
            """;

    /** What stands below two rows, its lines parted by semicolons; and the last row of the list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "'' > 3",
                "| 24000103 | 2024-04-05 | M | 12 | Kik | > 4",
                "| | | | | |;| 24000103 | 2024-04-05 | M | 12 | Kik | > 5",
                "| Total | 2 | | | | > 4",
                "| Total | | | | | > 3",
                "| | | | | |;| | | | | |;| | | | | |;| | | | | |;| Total | 2 | | | | > 3",
                "| | | | | |;| | | | | |;| | | | | |;| | | | | |;| 24000103 | 2024-04-05 | M | 12 | Kik | > 8",
                "| | | | | |;| | | | | |;| | | | | |;| | | | | |;| | | M | 12 | Kik | > 3",
                "| Note: figures are live | | | | | > 3",
                "| Crime no | Platform | Gender | Age | Victims |;| 24000103 | Kik | F | 12 | 1 | > 3"
            })
    void endsWithItsLastRecordOrTheSumBelowIt(String below, int last) {
        DrawnList drawn = DrawnList.of(LIST + below.replace(";", "\n"));
        assertThat(drawn.list().range().last().row() + 1).isEqualTo(last);
    }

    @Test
    void aRowOfTicksWithoutANumberIsNoRowOfHeads() {
        assertThat(DrawnList.of("""
                        | Ref    | Recorded   | Sex    | Age     | WhatsApp | Kik | Snapchat | Discord |
                        | DOR001 | April 2024 | Female | 11      | N        | N   | Y        | N       |
                        | DOR002 | April 2024 | Female | 15      | Y        | N   | Y        | N       |
                        | DOR003 | May 2024   | Female | 14      | N        | N   | Y        | N       |
                        | DOR004 | May 2024   | Female | Unknown | N        | Y   | N        | N       |
                        | DOR005 | June 2024  | Male   | 12      | N        | N   | Y        | N       |
                        """).ranges()).containsExactly("A1:H6");
    }
}
