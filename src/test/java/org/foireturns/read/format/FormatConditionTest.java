package org.foireturns.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.foireturns.read.format.FormatCondition.Relation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatConditionTest {
    @ParameterizedTest
    @CsvSource({
        "<5,        4",
        "<=5,       4 5",
        "=5,        5",
        ">=5,       5 6",
        ">5,        6",
        "<>5,       4 6",
        "!=5,       4 6",
        "' < +5.0 ', 4",
        "<.5E1,     4",
        ">-5,       4 5 6"
    })
    void holdsForTheNumbersOnItsSide(String written, String holds) {
        FormatCondition condition = FormatCondition.of(written).orElseThrow();
        assertThat(Stream.of("4", "5", "6").filter(number -> condition.holds(new BigDecimal(number))))
                .containsExactly(holds.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "5", "<<5", "<five", "<5x", "==5", "<5E9999"})
    void anotherTextIsNone(String written) {
        assertThat(FormatCondition.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"POSITIVE, 1", "NEGATIVE, -1", "NOT_NEGATIVE, 0 1"})
    void theSectionsOfAFormatHaveTheirOwn(String name, String holds) {
        FormatCondition condition = switch (name) {
            case "POSITIVE" -> FormatCondition.POSITIVE;
            case "NEGATIVE" -> FormatCondition.NEGATIVE;
            default -> FormatCondition.NOT_NEGATIVE;
        };
        assertThat(Stream.of("-1", "0", "1").filter(number -> condition.holds(new BigDecimal(number))))
                .containsExactly(holds.split(" "));
        assertThat(condition.relation()).isNotEqualTo(Relation.EQUAL);
    }
}
