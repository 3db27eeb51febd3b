package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.model.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns hold of which somebody said it, whatever is in their cells. */
class AsDecidedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "victim gender by decision; F M U; GENDER",
                "victim gender by decision; x y z; GENDER",
                "victim age by decision; 12 13 14; AGE",
                "victim age by decision; 12-15 0-11 16+; AGE_BAND",
                "platform by decision; 1a 2b 3c; PLATFORM",
                "date recorded by decision; 2024-04-01 2024-04-02 2024-05-01; RECORDED",
                "date recorded by decision; 2023/24 2024/25 2024/25; PERIOD",
                "number of offences by decision; 4 7 1; COUNT_OF_OFFENCES",
                "none of ours by decision; 2024-04-01 2024-04-02 2024-05-01; OTHER",
                "none of ours by decision; F M U; OTHER"
            })
    void aColumnHoldsWhatWasDecided(String head, String cells, ColumnKind kind) {
        assertThat(columns(List.of("Ref", head), "A1 A2 A3", cells).all().get(1).kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"Gender", "Victim sex"})
    void noOtherColumnHoldsTheSame(String other) {
        List<Column> columns = columns(List.of(other, "victim gender by decision"), "F M F", "M M F")
                .all();

        assertThat(columns).extracting(Column::kind).containsExactly(ColumnKind.OTHER, ColumnKind.GENDER);
    }

    private static Columns columns(List<String> heads, String... cells) {
        return Columns.of(
                heads.stream().map(DrawnList.WORDS::head).toList(),
                Stream.of(cells)
                        .map(AsDecidedTest::column)
                        .map(column -> Profile.of(column, DrawnList.WORDS))
                        .toList());
    }

    private static List<Cell> column(String cells) {
        return GridText.grid(String.join(
                        "\n",
                        Stream.of(cells.split(" "))
                                .map(text -> "| " + text + " |")
                                .toList()))
                .cells();
    }
}
