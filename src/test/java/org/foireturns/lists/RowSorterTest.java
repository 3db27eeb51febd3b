package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowSorterTest {
    private static final DrawnList LIST = DrawnList.of(ListsTest.PLAIN);
    private final RowSorter sorter = new RowSorter(LIST.plan(), DrawnList.WORDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| KP/107 | 2024-04-02 | Female | 13 | Kik | 4102 |; RECORD",
                "| KP/107 |; RECORD",
                "| | 2024-04-02 | Female | 13 |; RECORD",
                "| | | Female | 13 |; FURTHER",
                "| | | | | Kik |; FURTHER",
                "| | | | 14 |; FURTHER",
                "| | | Male |; FURTHER",
                "| | | | | | Cheltenham |; HEADING",
                "| April 2024 |; HEADING",
                "| Cheltenham |; HEADING",
                "| Sub Total | | | | 25 |; SUM",
                "| Apr-24 Total | | | | | 25 |; SUM",
                "| Count: 25 |; SUM",
                "| Total Count: 178 |; SUM",
                "| 25 |; SUM",
                "| Crime ref | Recorded | Victim gender | Victim age | Platform | Beat |; HEADS",
                "| KENT POLICE - CRIME LISTING | | | | | Page 5 |; WORDS"
            })
    void tellsRowsFromWhatStandsBetween(String row, RowSorter.Line line) {
        assertThat(sorter.line(
                        new RawRecord(0, 0, List.copyOf(GridText.grid(row).cells()))))
                .isEqualTo(line);
    }
}
