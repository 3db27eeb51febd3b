package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.Unit;
import org.junit.jupiter.api.Test;

class RowsInWordsTest {
    private static final String PLAIN = """
            | Crime no | Recorded   | Sex | Age | App      |
            | 24000101 | 2024-04-02 | F   | 13  | Snapchat |
            | 24000102 | 2024-04-03 | M   | 12  | Kik      |
            """;

    private static RowsInWords of(String drawing) {
        DrawnList drawn = DrawnList.of(drawing);
        return new RowsInWords(drawn.list(), drawn.plan());
    }

    @Test
    void theColumnsOfAPlainListAreNamed() {
        assertThat(of(PLAIN).words(Unit.OFFENCES))
                .isEqualTo("a row for each offence: day B, gender C, age D, platform E");
        assertThat(of(PLAIN).words(Unit.VICTIMS)).startsWith("a row for each victim: day B");
    }

    @Test
    void aLineThatIsNoRecordMakesItLessPlain() {
        RowsInWords rows = of(PLAIN);
        rows.other();
        assertThat(rows.words(Unit.OFFENCES)).isEqualTo("rows of offences");
        assertThat(rows.words(Unit.VICTIMS)).isEqualTo("a row for each victim");
    }

    @Test
    void aRowWithSeveralPlatformsDoesToo() {
        RowsInWords rows = of(PLAIN);
        DrawnList.of(PLAIN).read().rows().forEach(rows::record);
        assertThat(rows.words(Unit.OFFENCES)).startsWith("a row for each offence");
        DrawnList.of(PLAIN.replace("| Kik      |", "| Kik, Snapchat |"))
                .read()
                .rows()
                .forEach(rows::record);
        assertThat(rows.words(Unit.OFFENCES)).isEqualTo("rows of offences");
    }

    @Test
    void ofAListWithoutDaysOrWithACodeNobodyComesToTheSameNumbers() {
        assertThat(of(PLAIN.replace("Recorded  ", "Team      ").replaceAll("2024-04-0.", "North     "))
                        .words(Unit.OFFENCES))
                .isEqualTo("rows of offences");
        assertThat(of(PLAIN.replace("| Sex | Age |", "| Victim |     |")
                                .replaceAll("\\| F   \\| 13  ", "| Girl aged 13 | ")
                                .replaceAll("\\| M   \\| 12  ", "| Boy aged 12 | "))
                        .words(Unit.OFFENCES))
                .isEqualTo("rows of offences");
    }

    @Test
    void rowsThatStandForSeveralAreGroups() {
        assertThat(of("""
                        | Month | Division | Sex | Age band | Count |
                        | Apr-24 | North | F | 12-15 | 1 |
                        | Apr-24 | South | F | 12-15 | 2 |
                        | Apr-24 | West  | F | 12-15 | 1 |
                        | May-24 | North | F | 12-15 | 1 |
                        | May-24 | South | F | 12-15 | 2 |
                        | May-24 | West  | F | 12-15 | 1 |
                        """).words(Unit.OFFENCES)).isEqualTo("rows that stand for groups");
    }
}
