package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.foireturns.read.screen.PartsSeen.ChartValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetScreenTest {
    private static Grid.Builder sheet() {
        return Grid.named("Sheet2").add(Cell.text(new Address(3, 0), "A name", Style.PLAIN));
    }

    private static List<Sighting> seen(Grid... grids) {
        return SheetScreen.of(List.of(grids), PartsSeen.NOTHING, 0);
    }

    private static List<Trace> traces(Grid grid) {
        return seen(grid).stream().map(Sighting::trace).toList();
    }

    @Test
    void seesAHiddenSheetThatHoldsSomething() {
        Grid hidden = sheet().visibility(Visibility.VERY_HIDDEN).build();
        assertThat(seen(hidden)).containsExactly(new Sighting(Trace.HIDDEN_SHEET, "sheet 1", "", 1));
        assertThat(ScreenRules.USUAL.setsAside(seen(hidden))).isTrue();
        Grid empty = Grid.named("Sheet3").visibility(Visibility.HIDDEN).build();
        assertThat(seen(sheet().build(), empty)).isEmpty();
    }

    @Test
    void seesEachRunOfHiddenRowsThatHoldsSomething() {
        List<Sighting> rows = seen(sheet().add(Cell.text(new Address(4, 2), "more", Style.PLAIN))
                .add(Cell.text(new Address(9, 1), "apart", Style.PLAIN))
                .hideRow(3)
                .hideRow(4)
                .hideRow(9)
                .build());
        assertThat(rows)
                .containsExactly(
                        new Sighting(Trace.HIDDEN_ROW, "Sheet2", "A4:C5", 2),
                        new Sighting(Trace.HIDDEN_ROW, "Sheet2", "B10", 1));
        assertThat(ScreenRules.USUAL.setsAside(rows)).isFalse();
        assertThat(seen(sheet().hideRow(4).build())).isEmpty();
    }

    @Test
    void seesWhatLiesUnderMergesAsFarAsItHoldsSomething() {
        Grid.Builder merged = sheet().merge(CellRange.parse("A4:C4")).merge(CellRange.parse("A9:A12"));
        assertThat(seen(merged.build())).isEmpty();
        List<Sighting> under = seen(merged.add(Cell.text(new Address(3, 2), "more", Style.PLAIN))
                .add(Cell.text(new Address(8, 0), "seen", Style.PLAIN))
                .add(Cell.text(new Address(10, 0), "apart", Style.PLAIN))
                .build());
        assertThat(under)
                .containsExactly(
                        new Sighting(Trace.UNDER_MERGE, "Sheet2", "C4", 1),
                        new Sighting(Trace.UNDER_MERGE, "Sheet2", "A11", 1));
        assertThat(ScreenRules.USUAL.setsAside(under)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "jane.doe@example.org,EMAIL",
        "Tel 07700 900123 (mother),PHONE",
        "(0115) 967 0999,PHONE",
        "+44 20 7946 0018,PHONE",
        "12 High Street LS1 4AP,POSTCODE",
        "sw1a 1aa,",
        "SW1A1AA,POSTCODE",
        "AB 12 34 56 C,NATIONAL_INSURANCE",
        "DOB 14/02/2009,BIRTH_DATE",
        "born on 3 March 2010,BIRTH_DATE",
        "Mrs Jane Doe,NAME",
        "seen by PC 4312 Jones,NAME"
    })
    void seesWhatPointsToAPerson(String text, Trace trace) {
        Grid grid = grid("| " + text + " |");
        if (trace == null) {
            assertThat(traces(grid)).isEmpty();
        } else {
            assertThat(traces(grid)).containsExactly(trace);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please contact foi@kent.police.uk",
                "Section S15 1st April 2019 to 31st March 2020",
                "01/04/2019 - 31/03/2020",
                "01-04-2019 31-03-2020",
                "Sexual Offences Act 2003 s.15A",
                "42CW/123456/19",
                "1,234 5,678 9,012",
                "PC games",
                "Nintendo DS",
                "Q1 2019/20",
                "Kent Police, Sutton Road, Maidstone ME15 9BZ, telephone 01622 690690",
                "Dear Mrs Smith"
            })
    void seesNobodyInPlainWords(String text) {
        assertThat(traces(grid("| " + text + " |"))).isEmpty();
    }

    @Test
    void seesTheNamesBesideTitlesAndUnderHeads() {
        assertThat(traces(grid("""
                | Title | Name |
                | Mr    | Jones |
                """))).containsExactly(Trace.NAME);
        assertThat(traces(grid("""
                | Victim surname | Age |
                | Jones          | 12  |
                | Unknown        | 13  |
                """))).containsExactly(Trace.NAME);
        assertThat(traces(grid("""
                | Date of birth | Age |
                | 14/02/2009    | 12  |
                """))).containsExactly(Trace.BIRTH_DATE);
    }

    @Test
    void aLetterheadIsNoPersonAndAListOfPhoneNumbersIs() {
        assertThat(traces(grid("""
                | Kent Police Headquarters |
                | Sutton Road              |
                | Maidstone                |
                | ME15 9BZ                 |
                """))).isEmpty();
        assertThat(traces(grid("""
                | Victims      | Count |
                | 07700 900111 | 1     |
                | 07700 900222 | 1     |
                """))).containsExactly(Trace.PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "';;;',7,true",
        "';;',-7,true",
        "'#,##0;-#,##0;;@',0,false",
        "'#,##0;-#,##0;;@',7,false",
        "'0;;;@',7,false",
        "'\"\";\"\"',7,true",
        "'[White]0',7,true",
        "'[h]:mm',7,false",
        "General,7,false"
    })
    void seesFormatsThatShowNothing(String format, int number, boolean hides) {
        Style style = new Style(format, false, false, false, 0);
        Grid grid = Grid.named("Sheet1")
                .add(Cell.number(new Address(0, 0), java.math.BigDecimal.valueOf(number), style))
                .build();
        assertThat(traces(grid).contains(Trace.UNSEEN_FORMAT)).isEqualTo(hides);
    }

    @Test
    void seesChartsThatRememberMoreThanIsShown() {
        Grid grid = grid("""
                | Female | 1 |
                | Male   | 2 |
                """);
        String sheet = "'" + grid.sheet() + "'!";
        assertThat(chart(grid, sheet + "$A$1:$A$2", 2)).isEmpty();
        assertThat(chart(grid, sheet + "$A$1:$A$4", 4)).hasSize(1);
        assertThat(chart(grid, "Gone!$A$1:$A$2", 2)).hasSize(1);
        assertThat(chart(grid, "", 1)).hasSize(1);
        assertThat(chart(grid, "(" + sheet + "$A$1," + sheet + "$A$2)", 2)).isEmpty();
    }

    private static List<Sighting> chart(Grid grid, String source, int values) {
        PartsSeen parts = new PartsSeen(List.of(), List.of(new ChartValues(source, values)));
        return SheetScreen.of(List.of(grid), parts, 0);
    }

    @Test
    void seesAFileLargerThanItsCells() {
        Grid grid = sheet().build();
        assertThat(SheetScreen.of(List.of(grid), PartsSeen.NOTHING, 100_000)).isEmpty();
        assertThat(SheetScreen.of(List.of(grid), PartsSeen.NOTHING, 1_024_000))
                .containsExactly(new Sighting(Trace.SIZE, "", "", 1000));
    }
}
