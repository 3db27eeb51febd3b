package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;
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

    private static RowSorter.Line line(RowSorter of, String row) {
        return of.line(row(row));
    }

    private static RawRecord row(String drawn) {
        return new RawRecord(0, 0, List.copyOf(GridText.grid(drawn).cells()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| KP/107 | 2024-04-02 |; RECORD",
                "| KP/107 | 2024-04-02 | Total |; RECORD",
                "| Unknown | | Female | 13 | Kik |; RECORD",
                "| see note | | Female | 13 |; WORDS",
                "| | | Female | | | 4102 |; FURTHER",
                "| Crime ref |; HEADS",
                "| Crime ref | Recorded |; HEADS",
                "| Crime ref | Recorded | Female | 13 |; HEADS",
                "| Crime ref | 2024-04-02 | Female | 13 |; RECORD",
                "| Total |; SUM",
                "| | | | Total | 25 |; SUM",
                "| 2024/25 Q1 Count | 15 |; SUM",
                "| Total | 15 |; SUM",
                "| 123456789 123456789 123456789 123456789 123456789 123456789 |; HEADING",
                "| We counted what had been recorded by the end of the last month. |; WORDS",
                "| Number of records: 34 |; SUM"
            })
    void aLineIsWhatItsCellsSay(String drawn, RowSorter.Line line) {
        assertThat(line(sorter, drawn)).isEqualTo(line);
    }

    @Test
    void numbersAboveOneUnderTicksAreASum() {
        RowSorter ticked = new RowSorter(DrawnList.of("""
                        | Crime ref | Recorded   | Kik | Yubo |
                        | 46/1      | 2024-04-02 | 1   |      |
                        | 46/2      | 2024-04-03 | 1   | 1    |
                        | 46/3      | 2024-04-05 |     | 1    |
                        | 46/4      | 2024-04-05 | 1   |      |
                        """).plan(), DrawnList.WORDS);
        assertThat(line(ticked, "| | | 3 | 2 |")).isEqualTo(RowSorter.Line.SUM);
        assertThat(line(ticked, "| | | 1 | 1 |")).isEqualTo(RowSorter.Line.FURTHER);
        assertThat(line(ticked, "| 46/5 | 2024-04-02 | 1 | |")).isEqualTo(RowSorter.Line.RECORD);
    }

    @Test
    void withoutReferencesARowOfWordsHasNoDayAndSaysNothingOfAVictim() {
        RowSorter dated = new RowSorter(DrawnList.of("""
                        | Recorded   | Victim gender | Victim age | Beat | Team |
                        | 2024-04-02 | Female        | 13         | 4102 | CID  |
                        | 2024-04-03 | Male          | 12         | 4102 | CID  |
                        | 2024-04-03 | Male          | 12         | 4103 | CID  |
                        | 2024-04-04 | Female        | 14         | 4102 | CID  |
                        | 2024-04-05 | Female        | 14         | 4102 | CID  |
                        | 2024-04-06 | Female        | 13         | 4102 | CID  |
                        """).plan(), DrawnList.WORDS);
        assertThat(line(dated, "| | | | Kent | Police |")).isEqualTo(RowSorter.Line.WORDS);
        assertThat(line(dated, "| | Female | 13 |")).isEqualTo(RowSorter.Line.RECORD);
        assertThat(line(dated, "| 2024-04-02 | | | 4102 |")).isEqualTo(RowSorter.Line.RECORD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| Total | 25 |; 25",
                "| Sub Total 12 |; 12",
                "| Total | twelve |; 12",
                "| Total | 25 | 3 |;",
                "| Total |;",
                "| Total | | 0 |; 0"
            })
    void aSumSaysTheOneNumberOfItsLine(String drawn, Integer number) {
        assertThat(sorter.said(row(drawn))).isEqualTo(number);
    }
}
