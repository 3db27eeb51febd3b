package org.foireturns.read.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TornNumbersTest {
    /** The last row of a text whose rows are parted by a bar. */
    private static String last(String text) throws UnreadableFile {
        DelimitedRows rows = DelimitedRows.of(text.replace('|', '\n'));
        TornNumbers numbers = new TornNumbers(rows.delimiter());
        String row = "";
        for (List<String> typed : rows.rows()) {
            row = String.join(" & ", numbers.whole(typed));
        }
        return numbers.torn() ? row + " (joined)" : row;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Year,Female,Male|2024/25,51,9|2023/24,1,234,10; 2023/24 & 1,234 & 10 (joined)",
                "Year,Female,Male|2024/25,51,9|2023/24,1,234,5,678; 2023/24 & 1,234 & 5,678 (joined)",
                "Year,Female,Male|2024/25,51,9|2023/24,1,234,567,9; 2023/24 & 1,234,567 & 9 (joined)",
                "Year,Total|2022/23,9|2023/24,1,000; 2023/24 & 1,000 (joined)",
                "Title|Year,Female,Male|2024/25,51,9|2023/24,10,1,234; 2023/24 & 10 & 1,234 (joined)",
            })
    void areJoinedWhereOneWayFits(String text, String row) throws Exception {
        assertThat(last(text)).isEqualTo(row);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Year,Female,Male|2024/25,51,9|2023/24,100,234",
                "Year,Female,Male,|2024/25,51,9,|2023/24,1,234,10",
                "Year,Female,Male|2024/25,51,9|2023/24,1,23,10",
                "Year,Female,Male|2024/25,51,9|2023/24,0,234,10",
                "Year,Female,Male|2024/25,51,9|2023/24,1, 234,10",
                "Year,Female,Male|2024/25,51,9|2023/24,1,234,10,20",
                "Year,Female,Male|2024/25,51,9||2023/24,1,234,10",
                "1,234|2,345|3,456,789",
            })
    void areLeftWhereNothingSaysThatTheyWereTorn(String text) throws Exception {
        assertThat(last(text)).doesNotContain("(joined)");
    }

    @Test
    void areLeftWhereAnotherSignPartsTheColumns() throws Exception {
        assertThat(last("Year;Female;Male|2023/24;1;234|2024/25;1;234;10")).doesNotContain("(joined)");
    }

    @Test
    void refuseTheTextWhereSeveralWaysFit() {
        assertThatThrownBy(() -> last("Year,Female,Male|2024/25,51,9|2023/24,1,234,100"))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TORN_NUMBERS));
    }
}
