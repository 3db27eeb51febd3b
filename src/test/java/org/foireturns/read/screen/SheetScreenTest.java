package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Shown;
import org.foireturns.model.Shown.Manner;
import org.foireturns.model.Style;
import org.foireturns.model.Visibility;
import org.foireturns.read.screen.PartsSeen.ChartValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetScreenTest {
    private static GridBuilder sheet() {
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
        GridBuilder merged = sheet().merge(CellRange.parse("A4:C4")).merge(CellRange.parse("A9:A12"));
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
        "0440238624,",
        "0240238624,",
        "024023862,",
        "07700900123,PHONE",
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
                "Good afternoon Mr Smith",
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

    /**
     * "DC" in a key of codes is no detective constable; beside other titles, or beside a number of one's own, it is.
     */
    @Test
    void theCodesOfAKeyAreNobody() {
        assertThat(traces(grid("""
                | Code | Meaning  |
                | KK   | Kik      |
                | RB   | Roblox   |
                | DC   | Discord  |
                | FB   | Facebook |
                """))).isEmpty();
        assertThat(traces(grid("""
                | Rank | Name  |
                | PC   | Brown |
                | DC   | Jones |
                | DI   | Smith |
                """))).containsExactly(Trace.NAME);
    }

    @Test
    void theHeadBesideTheHeadOfNamesIsNobody() {
        assertThat(traces(grid("""
                | Victim Name | Victim Sex | Location |
                | ████        | Female     | ████     |
                | ████        | Male       | ████     |
                | ████        | Female     | ████     |
                """))).isEmpty();
        assertThat(traces(grid("""
                | Surname | Date Recorded | Age |
                |         | May 2024      | 12  |
                |         | June 2024     | 13  |
                |         | July 2024     | 13  |
                """))).isEmpty();
        assertThat(traces(grid("""
                | Surname | Forename  | Sex |
                | V001    | Withheld  | F   |
                | V002    | Withheld  | M   |
                | V003    | Withheld  | M   |
                """))).isEmpty();
        assertThat(traces(grid("""
                | Surname | Smith      |
                |         | Sutton Road |
                |         | Maidstone  |
                """))).containsExactly(Trace.NAME);
        assertThat(traces(grid("""
                | Surname | Smith      | Age  | 12   |
                | Address | Sutton Road | Town | Deal |
                """))).containsExactly(Trace.NAME);
    }

    @Test
    void oneTextInEachRowIsNobodysName() {
        assertThat(traces(grid("""
                | Victim name | Age |
                | Removed     | 12  |
                | Removed     | 13  |
                | Removed     | 13  |
                """))).isEmpty();
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

    @Test
    void contactLinesBelowATableAreTheSenders() {
        assertThat(traces(grid("""
                | Gender of victim | Offences |
                | Female           | 60       |
                |                  |          |
                | Contact          |          |
                | Statistics team, 2 Marsham Street, London SW1P 4DF | |
                | crimestats@example.gov.uk | |
                | Telephone 0300 123 4567   | |
                """))).isEmpty();
        assertThat(traces(grid("""
                | For enquiries: Mrs Jane Smith, foi@kent.police.uk | |
                | Tel:  | 01622 690690 |
                | Fax:  | 01622 690691 |
                |       |              |
                | Age   | Offences     |
                | 12    | 4            |
                """))).isEmpty();
    }

    @Test
    void contactLinesBesideATableAreTheSenders() {
        assertThat(traces(grid("""
                | Gender | Offences | | Enquiries                    |
                | Female | 60       | | Performance analyst          |
                | Male   | 18       | | jane.smith@kent.police.uk    |
                | Total  | 78       | | Sutton Road, Maidstone ME15 9BZ |
                """))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Victim Support 0808 168 9111",
                "Childline 0800 1111 or NSPCC 0808 800 5000",
                "Author: stats.team@example.org",
                "Compiled by Mrs Smith, Performance Unit",
                "Information Commissioner, Wycliffe House, Wilmslow, SK9 5AF, 0303 123 1113, casework@ico.org.uk",
                "For queries about victim figures contact the disclosure team on 01622 690690",
                "pressoffice@example.org"
            })
    void anOfficeIsNobody(String line) {
        assertThat(traces(grid("| " + line + " |"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Contact: jane.doe77@gmail.com; EMAIL",
                "Victim's contact number 01622 690690; PHONE",
                "Contact mother on 01622 690690; PHONE",
                "Father: Mr Jones, contact via school; NAME",
                "ismail.khan@example.org; EMAIL",
                "Lives at 5 High Street ME15 9BZ; POSTCODE"
            })
    void aPersonIsNoOffice(String line, Trace trace) {
        assertThat(traces(grid("| " + line + " |"))).containsExactly(trace);
    }

    @Test
    void addressesInTheRowsOfATableAreAList() {
        assertThat(traces(grid("""
                | Contact             | Age |
                | jane@example.org    | 12  |
                """))).containsExactly(Trace.EMAIL);
        assertThat(traces(grid("""
                | Contact             | Gender | Platform | Outcome |
                | jane@example.org    | Female | Kik      | Charged |
                """))).containsExactly(Trace.EMAIL);
    }

    @Test
    void addressesBelowEachOtherAreAList() {
        assertThat(traces(grid("""
                | Contact          |
                | jane@example.org |
                | john@example.org |
                | joan@example.org |
                """))).containsExactly(Trace.EMAIL);
        assertThat(traces(grid("""
                | Telephone    |
                | 01622 690690 |
                | 01622 690691 |
                """))).containsExactly(Trace.PHONE);
    }

    @Test
    void manyContactLinesAreNoLetterhead() {
        String line = "| Contact: house %d, LS1 4AP |%n";
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5; i++) {
            lines.append(line.formatted(i)).append("|  |\n");
        }
        assertThat(traces(grid(lines.toString()))).isEmpty();
        assertThat(traces(grid(lines + line.formatted(6)))).containsExactly(Trace.POSTCODE);
    }

    @Test
    void seesCellsOfWhichNothingIsShown() {
        Grid grid = sheet().add(Cell.unseen(new Address(4, 1), Style.PLAIN)).build();
        assertThat(seen(grid)).containsExactly(new Sighting(Trace.UNSEEN_FORMAT, "Sheet2", "B5", 1));
        PartsSeen white = new PartsSeen(List.of(new Sighting(Trace.UNSEEN_COLOUR, "Sheet2", "B5", 1)), List.of());
        assertThat(SheetScreen.of(List.of(grid), white, 0))
                .containsExactly(new Sighting(Trace.UNSEEN_COLOUR, "Sheet2", "B5", 1));
    }

    @Test
    void seesNumbersBehindTheirFormat() {
        Grid grid = sheet().add(Cell.text(new Address(4, 1), "*", Style.PLAIN).with(Shown.in(Manner.IN_PLACE)))
                .add(Cell.text(new Address(5, 1), "60 offences", Style.PLAIN).with(Shown.in(Manner.WITHIN_WORDS)))
                .build();
        assertThat(seen(grid)).containsExactly(new Sighting(Trace.BEHIND_FORMAT, "Sheet2", "B5", 1));
        assertThat(ScreenRules.USUAL.setsAside(seen(grid))).isFalse();
    }

    @Test
    void looksAtWhatIsCrossedOutOrNotShown() {
        assertThat(traces(sheet().add(Cell.struck(new Address(4, 1), "Mrs Jane Doe", Style.PLAIN))
                        .build()))
                .containsExactly(Trace.NAME);
        Cell unseen = Cell.unseen(new Address(4, 1), Style.PLAIN).with(Shown.AS_STORED.hiding("jane@example.org"));
        assertThat(traces(sheet().add(unseen).build())).containsExactly(Trace.UNSEEN_FORMAT, Trace.EMAIL);
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
