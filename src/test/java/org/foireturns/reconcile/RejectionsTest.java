package org.foireturns.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RejectionsTest {
    private static final String TABLE = """
            0-11 12-15
            female 3 4
            male   1 2
            """;

    private static Address at(String cell) {
        return CellRange.parse(cell).first();
    }

    private static boolean due(Given given, String cell) {
        return Rejections.of(given.evidence()).at("gwent.xlsx", "Sheet1", at(cell));
    }

    @Test
    void aRejectedCellIsAGapOfItsSheet() {
        Given given = new Given().table(TABLE).rejected("D2");
        assertThat(due(given, "D2")).isTrue();
        assertThat(due(given, "D3")).isFalse();
        assertThat(Rejections.of(given.evidence()).at("gwent.xlsx", "Other", at("D2")))
                .isFalse();
    }

    /** A blank cell between counts is due; a blank column has counts beside it alone. */
    @ParameterizedTest
    @CsvSource({
        "B2:D4, C3, true",
        "B2:D4, D4, true",
        "B2:E5, E5, false",
        "C2:C3, C3, true",
        "C2:C9, C9, false",
        "B4:D4, C4, true",
        "B6:D6, C6, true",
        "D2:D4, D3, true",
        "F2:G9, F2, false",
        "B2:D4, B2, false"
    })
    void aBlankCellIsDueWhereCountsStandInItsLines(String blank, String cell, boolean due) {
        Given given = new Given()
                .detail("B2", "female", "0-11", "all", "1")
                .detail("D2", "female", "16+", "all", "1")
                .detail("B3", "male", "0-11", "all", "1")
                .detail("D3", "male", "16+", "all", "1")
                .detail("C4", "unknown", "12-15", "all", "1")
                .blank(blank);
        boolean filled = List.of("B2", "D2", "B3", "D3", "C4").contains(cell);
        assertThat(due(given, cell)).isEqualTo(due && !filled);
    }

    private static List<String> among(Given given) {
        return Rejections.of(given.evidence()).standingAmong(given.cells()).stream()
                .map(Place::cell)
                .sorted()
                .toList();
    }

    @Test
    void aCellBetweenOthersOrAtTheEndOfTheirLineStandsAmongThem() {
        Given block = new Given().table(TABLE);
        block.rejected("B2").rejected("D2").rejected("B4").rejected("A3");
        assertThat(among(block)).containsExactly("B2");
        Given row = new Given().table("0-11 12-15\nfemale 3 4");
        row.rejected("D2").rejected("A2").rejected("E2").rejected("B3");
        assertThat(among(row)).containsExactly("A2", "D2");
        Given column = new Given().table("0-11\nfemale 3\nmale 4");
        column.rejected("B1").rejected("B4").rejected("B5").rejected("C2");
        assertThat(among(column)).containsExactly("B1", "B4");
    }

    @Test
    void aCellOfWhichItIsKnownWhatItCountsStandsForItself() {
        Given given = new Given().table(TABLE).rejected("B2", "female", "16+", "all");
        assertThat(among(given)).isEmpty();
        assertThat(due(given, "B2")).isTrue();
        Given open = new Given().table(TABLE).rejected("B2", "female", "16+", "all", Dimension.VICTIM_AGE);
        assertThat(among(open)).containsExactly("B2");
    }

    @Test
    void rowsOfAListStandForThemselves() {
        Given given = new Given().listed("female", "12", "kik", "3").rejected("A3");
        assertThat(among(given)).isEmpty();
        assertThat(Rejections.of(given.evidence()).among(given.cells())).isFalse();
        assertThat(Rejections.ofRows(given.cells().get(0))).isTrue();
        assertThat(Rejections.ofRows(new Given().total("1").cells().get(0))).isFalse();
    }

    private static List<String> amongCategories(Given given, int each) {
        List<Observation> cells = given.cells();
        List<List<Observation>> categories = each == 1
                ? cells.stream().map(List::of).toList()
                : List.of(cells.subList(0, each), cells.subList(each, cells.size()));
        return Rejections.of(given.evidence()).standingAmongCategories(categories).stream()
                .map(Place::cell)
                .sorted()
                .toList();
    }

    /** A further category may stand before the first or behind the last. */
    @Test
    void aCategoryOfSeveralCellsMayHaveAnotherBesideIt() {
        Given rows = new Given().table(TABLE);
        rows.rejected("B4").rejected("D2").rejected("C1");
        assertThat(amongCategories(rows, 2)).containsExactly("B4", "C1");
        Given cells = new Given().table(TABLE).rejected("B4").rejected("D2");
        assertThat(amongCategories(cells, 1)).isEmpty();
    }

    @Test
    void aFolderSeesWhatIsOnItsSheets() {
        Given given = new Given()
                .force("essex")
                .table(TABLE)
                .rejected("D2")
                .force("gwent")
                .total("1");
        Rejections all = Rejections.of(given.evidence());
        List<Folder> folders = Folder.all(given.evidence());
        assertThat(all.of(folders.get(0)).at("2025/essex.xlsx", "Sheet1", at("D2")))
                .isTrue();
        assertThat(all.of(folders.get(1)).at("2025/essex.xlsx", "Sheet1", at("D2")))
                .isFalse();
        assertThat(all.of(folders.get(0)).areLike(all)).isTrue();
        assertThat(all.of(folders.get(1)).areLike(all)).isFalse();
    }

    @Test
    void whatIsKnownOfAGapIsOfOneForceAndPeriod() {
        Given given = new Given().total("1").rejected("B2", "female", "16+", "all");
        Rejections all = Rejections.of(given.evidence());
        Period year = Period.financialYear(2024);
        assertThat(all.parts("2025", "gwent", year)).isNotSameAs(MissingParts.NONE);
        assertThat(all.parts("2025", "essex", year)).isSameAs(MissingParts.NONE);
        assertThat(all.parts("2025", "gwent", Period.financialYear(2023))).isSameAs(MissingParts.NONE);
        assertThat(all.of(given.folder()).parts("2025", "gwent", year)).isNotSameAs(MissingParts.NONE);
    }
}
