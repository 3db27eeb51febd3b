package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateColumnTest {
    @ParameterizedTest
    @CsvSource({
        "Date recorded, 2024-04-01 2024-04-02, RECORDED",
        "Date reported, 2024-04-01 2024-04-02, REPORTED",
        "Date, 2024-04-01 2024-04-02, DATE",
        "Committed from, 2024-04-01 2024-04-02, COMMITTED",
        "Date closed, 2024-04-01 2024-04-02, OTHER",
        "Outcome date, 2024-04-01 2024-04-02, OTHER",
        "Victim age, 2024-11-10 2015-12-01, AGE_BAND",
        "Rec date, 45390 45391, RECORDED",
        "Year, 2023/24 2024/25, PERIOD",
        "Crime ref, 2023/24 2024/25,",
        "Victim age, 2023/24 2024/25,",
        "Gender, Female Male,"
    })
    void saysWhatItsDatesAreTheDatesOf(String head, String cells, ColumnKind kind) {
        String drawn =
                Stream.of(cells.split(" ")).map(cell -> "| " + cell + " |").collect(Collectors.joining("\n"));
        Profile profile = Profile.of(GridText.grid(drawn).cells(), DrawnList.WORDS);
        assertThat(DateColumn.kind(DrawnList.WORDS.head(head), profile)).isEqualTo(kind);
    }
}
