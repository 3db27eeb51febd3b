package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Place;
import org.foireturns.model.Shown;
import org.foireturns.model.Shown.Manner;
import org.foireturns.model.Style;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

/** What is crossed out, not shown or shown otherwise, from the sheet to the observations. */
class ShownReturnTest {
    private static final String TABLE = """
            | Gender  | 2017/18 | 2018/19 |
            | Female  | 12      | 48      |
            | Male    | 3       | 20      |
            | Unknown | 4       | 7       |
            | Total   | 19      | 68      |
            """;

    /** The table with other cells in the place of its own. */
    private static DrawnReturn read(Cell... others) {
        Grid drawn = GridText.grid(TABLE);
        GridBuilder grid = Grid.named(drawn.sheet());
        drawn.cells()
                .forEach(cell -> grid.add(Arrays.stream(others)
                        .filter(other -> other.address().equals(cell.address()))
                        .findFirst()
                        .orElse(cell)));
        return DrawnReturn.sheets(grid.build());
    }

    private static Address at(String cell) {
        return Address.parse(cell);
    }

    private static List<String> findings(DrawnReturn read, String code) {
        return read.reading().findings().stream()
                .filter(line -> line.code().equals(code))
                .map(FindingLine::message)
                .toList();
    }

    @Test
    void aNumberThatIsCrossedOutIsNotCountedAndIsTold() {
        DrawnReturn read = read(Cell.struck(at("C4"), "7", Style.PLAIN));
        assertThat(read.observations()).noneMatch(line -> line.startsWith("C4")).contains("C5 2018/19 68 total");
        assertThat(findings(read, "struck-out")).singleElement().asString().contains("C4 \"7\"");
        SheetReading sheet = read.reading().sheets().get(0);
        assertThat(sheet.setAside()).singleElement().extracting(Cell::address).isEqualTo(at("C4"));
        assertThat(sheet.nonBlank()).isEqualTo(15);
    }

    @Test
    void whatStandsBesideACrossedOutNumberIsCounted() {
        Cell corrected = Cell.text(at("C2"), "48", Style.PLAIN).with(Shown.AS_STORED.striking("52"));
        DrawnReturn read = read(corrected);
        assertThat(read.observations()).contains("C2 2018/19 female 48");
        assertThat(findings(read, "struck-out")).singleElement().asString().contains("C2 \"52\" (\"48\" stands)");
    }

    @Test
    void aRowThatIsCrossedOutIsGone() {
        DrawnReturn read = read(
                Cell.struck(at("A4"), "Unknown", Style.PLAIN),
                Cell.struck(at("B4"), "4", Style.PLAIN),
                Cell.struck(at("C4"), "7", Style.PLAIN));
        assertThat(read.observations())
                .containsExactly(
                        "B2 2017/18 female 12",
                        "C2 2018/19 female 48",
                        "B3 2017/18 male 3",
                        "C3 2018/19 male 20",
                        "B5 2017/18 19 total",
                        "C5 2018/19 68 total");
        assertThat(findings(read, "struck-out")).singleElement().asString().contains("3 cells");
    }

    @Test
    void manyCrossedOutCellsAreToldByTheirNumber() {
        GridBuilder grid = Grid.named("Q1");
        for (int row = 0; row < 30; row++) {
            grid.add(Cell.struck(new Address(row, 0), "7", Style.PLAIN));
        }
        List<String> told = Withdrawn.from(grid.build(), Place.NOWHERE.onSheet("Q1")).stream()
                .map(FindingLine::of)
                .map(FindingLine::message)
                .toList();
        assertThat(told)
                .singleElement()
                .asString()
                .contains("30 cells", "A20", "and 10 more")
                .doesNotContain("A21");
    }

    @Test
    void whatIsCrossedOutMayNotPointToAPerson() {
        DrawnReturn read =
                read(Cell.text(at("C2"), "48", Style.PLAIN).with(Shown.AS_STORED.striking("ask jane@example.org")));
        assertThat(findings(read, "struck-out")).singleElement().asString().doesNotContain("jane");
    }

    @Test
    void aNumberBehindAStarIsWithheldAndTold() {
        DrawnReturn read = read(Cell.text(at("C4"), "*", Style.PLAIN).with(Shown.in(Manner.IN_PLACE)));
        assertThat(read.observations()).contains("C4 2018/19 unknown 0-");
        assertThat(findings(read, "number-behind-format"))
                .singleElement()
                .asString()
                .contains("C4");
    }

    @Test
    void aNumberThatNobodySeesIsNotCounted() {
        DrawnReturn read = read(Cell.unseen(at("C4"), Style.PLAIN));
        assertThat(read.observations()).noneMatch(line -> line.startsWith("C4"));
        assertThat(findings(read, "invisible-cells")).hasSize(1);
    }

    @Test
    void aResidueOfComputingIsNoted() {
        Cell whole = Cell.number(at("C2"), new BigDecimal(48), Style.PLAIN).with(Shown.in(Manner.WITHOUT_RESIDUE));
        DrawnReturn read = read(whole);
        assertThat(read.observations()).contains("C2 2018/19 female 48");
        assertThat(findings(read, "storage-decimals"))
                .singleElement()
                .asString()
                .contains("C2: 48");
    }

    @Test
    void lettersBehindNumbersLeaveThemAsTheyAre() {
        DrawnReturn read = DrawnReturn.of("""
                | Gender  | 2017/18 | 2018/19 |
                | Female  | 60r     | 48      |
                | Male    | 20 (p)  | 20e     |
                | Unknown | 3p      | 7       |
                | Total   | 83 [r]  | 75      |
                |         |         |         |
                | e = estimated | | |
                """);
        assertThat(read.observations())
                .containsExactly(
                        "B2 2017/18 female 60",
                        "C2 2018/19 female 48",
                        "B3 2017/18 male 20",
                        "C3 2018/19 male 20",
                        "B4 2017/18 unknown 3",
                        "C4 2018/19 unknown 7",
                        "B5 2017/18 83 total",
                        "C5 2018/19 75 total");
        assertThat(read.blocks().stream()
                        .flatMap(block -> block.findings().stream())
                        .filter(line -> line.code().equals("marker-stuck")))
                .isNotEmpty();
    }
}
