package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Block;
import org.foireturns.model.DateReading;
import org.foireturns.model.Period;
import org.foireturns.model.RawRecord;
import org.junit.jupiter.api.Test;

/** A list of offences and platforms whose days stand in another list. */
class ReferencesElsewhereTest {
    private static final String CRIMES = """
            | Crime ref | Fin. year | Sex    |
            | CR/1/23   | 2023/24   | Female |
            | CR/2/23   | 2023/24   | Female |
            | CR/3/24   | 2024/25   | Male   |
            | CR/4/24   | 2024/25   | Female |
            | CR/5/24   | 2024/25   | Female |
            | CR/6/24   | 2024/25   | Female |
            | CR/7/24   | 2024/25   | Female |
            """;

    private static Block.RecordList methods(String crimes, String methods) {
        List<Lists.Found> sheets = List.of(
                Lists.in(GridText.grid(crimes), DrawnList.WORDS), Lists.in(GridText.grid(methods), DrawnList.WORDS));
        return ReferencesElsewhere.joined(sheets, DrawnList.WORDS)
                .get(1)
                .lists()
                .get(0);
    }

    private static List<DateReading> dates(Block.RecordList list) {
        ReferencesElsewhere dates = new ReferencesElsewhere(list.key());
        DayCells cells = new DayCells(DrawnList.WORDS, Stated.of(list, DrawnList.WORDS), null);
        return list.records()
                .map((RawRecord row) -> dates.day(row.cell(0), cells))
                .toList();
    }

    @Test
    void aReferenceHasTheYearThatTheOtherListSays() {
        Block.RecordList methods = methods(CRIMES, """
                | Crime ref | Method of communication |
                | CR/3/24   | Discord                 |
                | CR/1/23   | Snapchat                |
                | CR/3/24   | Snapchat                |
                | CR/9/24   | Kik                     |
                | CR/4/24   | Kik                     |
                | CR/5/24   | Kik                     |
                | CR/6/24   | WhatsApp                |
                """);
        DateReading first = new DateReading.Within(Period.financialYear(2023));
        DateReading second = new DateReading.Within(Period.financialYear(2024));
        assertThat(dates(methods)).startsWith(second, first, second, new DateReading.NoDate(), second);
    }

    @Test
    void aListWithOtherReferencesHasNone() {
        Block.RecordList methods = methods(CRIMES, """
                | Crime ref | Method of communication |
                | XX/3/24   | Discord                 |
                | XX/1/23   | Snapchat                |
                | XX/5/24   | Snapchat                |
                | XX/6/24   | Snapchat                |
                | XX/7/24   | Kik                     |
                | XX/8/24   | Kik                     |
                """);
        assertThat(methods.key()).isEmpty();
    }

    @Test
    void aReferenceHasTheOffenceThatTheOtherListSays() {
        Block.RecordList victims = methods("""
                | Crime no | Date recorded | HO code |
                | 23000101 | 2023-04-02    | 071/17  |
                | 23000102 | 2023-09-02    | 088/01  |
                | 24000103 | 2024-05-02    | 071/17  |
                | 24000104 | 2024-06-02    | 022/02  |
                | 24000105 | 2024-07-02    | 071/17  |
                | 24000106 | 2024-08-02    | 071/17  |
                """, """
                | Crime no | Sex | Age |
                | 23000101 | F   | 13  |
                | 23000102 | M   | 12  |
                | 24000103 | F   | 11  |
                | 24000104 | F   | 15  |
                | 24000105 | F   | 12  |
                | 24000106 | M   | 14  |
                """);
        ReferencesElsewhere told = new ReferencesElsewhere(victims.key());
        assertThat(told.tellDays()).isTrue();
        assertThat(told.tellOffences()).isTrue();
        List<RawRecord> rows = victims.records().toList();
        OffenceRows offences = new OffenceRows(
                ListSample.of(victims, DrawnList.WORDS).plan(),
                rows,
                Stated.of(victims, DrawnList.WORDS),
                "71/17",
                DrawnList.WORDS,
                told);
        assertThat(rows.stream().filter(row -> offences.counts(row, true)).map(row -> row.row() + 1))
                .containsExactly(2, 4, 6, 7);
    }
}
